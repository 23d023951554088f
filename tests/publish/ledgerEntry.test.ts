// @vitest-environment jsdom
import {createHash} from "node:crypto";
import {describe, expect, it} from "vitest";
import {
  appendLedger,
  inputsHash,
  ledgerEntry,
  ledgerHeader,
  readLedger,
  writeLedger
} from "../../src/publish/ledgerEntry.js";
import type {LedgerEntry} from "../../src/publish/ledgerEntry.js";
import {hostile, sampleEdition} from "./sampleEdition.js";

const {manifest} = sampleEdition();
const bytes = new TextEncoder().encode("<!doctype html>");
const published = new Date("2024-08-30T09:15:00Z");
const entry = ledgerEntry(manifest, {file: "简报.html", bytes, published});
const odd: LedgerEntry = {...entry, unit: hostile, file: '=a,"b"\n\'c.html', stamp: "public", tool: ""};

describe("an entry", () => {
  it("says what was published, from what and when", () => {
    expect(entry).toEqual({
      ...{published: "2024-08-30T09:15:00.000Z", unit: "sample-unit", year: 2024, lang: "zh-CN", stamp: "draft"},
      ...{file: "简报.html", bytes: 15, tool: "0.1.0", inputs: inputsHash(manifest.inputs)},
      sha256: createHash("sha256").update(bytes).digest("hex")
    });
  });
  it("has one hash for all inputs: that of the list sha256sum prints, whatever their order", () => {
    const inputs = ["b.csv", "a.csv"].map((file, i) => ({file, sha256: String(i).repeat(64)}));
    const list = `${"1".repeat(64)}  a.csv\n${"0".repeat(64)}  b.csv\n`;
    expect(inputsHash(inputs)).toBe(createHash("sha256").update(list).digest("hex"));
    expect(inputsHash([...inputs].reverse())).toBe(inputsHash(inputs));
  });
});

describe("a ledger", () => {
  it("is written and read back the same, and no cell of it is a formula", () => {
    const text = writeLedger([entry, odd]);
    expect(readLedger(text)).toEqual({entries: [entry, odd], broken: []});
    expect(text.split("\n")[0]).toBe("published,unit,year,lang,stamp,file,bytes,sha256,inputs,tool");
    expect(text).not.toMatch(/(?:^|,)"?=/m);
  });
  it("grows by an entry and keeps what was written beside it", () => {
    expect(appendLedger("", entry)).toBe(writeLedger([entry]));
    expect(appendLedger("\uFEFF", entry)).toBe(`\uFEFF${writeLedger([entry])}`);
    expect(appendLedger(writeLedger([entry]).trimEnd(), odd)).toBe(writeLedger([entry, odd]));
    const turned = `note,${[...ledgerHeader].reverse().join(",")}\nkept,as,it,stands\n`;
    const grown = appendLedger(turned, entry)!;
    expect(grown.startsWith(turned)).toBe(true);
    expect(readLedger(grown)).toEqual({entries: [entry], broken: [2]});
  });
  it("is not what has other columns or an open quote", () => {
    for (const text of ["a,b\n1,2\n", `${writeLedger([entry])}"open`]) expect(appendLedger(text, entry)).toBeNull();
    expect(readLedger("a,b\n1,2\n")).toEqual({entries: [], broken: [1]});
  });
  it.each<Partial<Record<keyof LedgerEntry, string>>>([
    {published: "yesterday"},
    {published: "2024-13-30T09:15:00Z"},
    {year: "2024.5"},
    {stamp: "secret"},
    {bytes: "-1"},
    {sha256: "abc"},
    {inputs: ""},
    {file: ""}
  ])("names the line of a row that is no entry (%o)", (change) => {
    const broken = {...entry, ...change} as LedgerEntry;
    expect(readLedger(writeLedger([entry, odd, broken, entry]))).toEqual({entries: [entry, odd, entry], broken: [5]});
  });
});
