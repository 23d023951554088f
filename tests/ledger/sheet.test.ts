// @vitest-environment jsdom
import {beforeEach, describe, expect, it} from "vitest";
import {openingChoice, unitYears} from "../../src/choice.js";
import {writeCsv} from "../../src/csv.js";
import {entriesOf} from "../../src/ledger/entries.js";
import {keeping} from "../../src/ledger/keeping.js";
import {ledger} from "../../src/ledger/ledger.js";
import {readSheet, sheetText} from "../../src/ledger/readSheet.js";
import {blankRecord, ledgerRecords} from "../../src/ledger/records.js";
import type {LedgerRecord} from "../../src/ledger/records.js";
import {sheet, sheetColumns} from "../../src/ledger/sheet.js";
import {sheetRoom} from "../../src/ledger/sheetRoom.js";
import {telling} from "../../src/review/telling.js";
import {words} from "../../src/words.js";
import {usePublished} from "../usePublished.js";

const query = usePublished();
const id = "yanfeng-ftu/2023/problem/weak-effect";
const written: LedgerRecord = {
  ...{
    measure: "=先摸清去向，\n再定措施",
    office: "财务科",
    due: "2024-05-01",
    state: "underway",
    note: "'-",
    evidence: "@台账"
  }
};

async function opened(kept: Record<string, LedgerRecord> = {}) {
  const facts = await ledger(query, openingChoice(await unitYears(query)), "");
  const text = (await words.ledger()).ledgerWords;
  const told = {words, text, told: telling(facts, {words, ...(await words.review())})};
  const entries = entriesOf(facts, kept);
  const {header, rows} = sheet(entries, {...told, facts});
  const read = (text: string | undefined) => readSheet(text, {...told, facts, entries});
  /** The file with cells of the row of an entry changed. */
  const file = (key: string, change: Record<string, string>) =>
    writeCsv(
      header,
      rows.map((row) =>
        row[header.indexOf("entry_id")] === key ? row.map((cell, i) => change[header[i]!] ?? cell) : row
      )
    );
  return {facts, told, entries, header, rows, read, file};
}
const lineOf = (rows: readonly string[][], key: string) => rows.findIndex((row) => row.includes(key)) + 2;

beforeEach(() => localStorage.clear());

describe("the ledger as a file", () => {
  it("has every entry, in the contract's words, and no formula", async () => {
    const {rows, header, entries} = await opened({[id]: written});
    expect(header).toEqual(sheetColumns);
    expect(rows).toHaveLength(entries.length);
    const row = rows.find((each) => each.includes("problem/weak-effect"))!;
    expect(row).toEqual([
      ...["yanfeng-ftu", "2023", "problem/weak-effect", "资金发挥的效能不足", ""],
      ...["'=先摸清去向，\n再定措施", "财务科", "2024-05-01", "underway", "''-", "'@台账"]
    ]);
  });
  it("changes nothing when it is read back as it was saved", async () => {
    const {file, read} = await opened({[id]: written});
    expect(read(`\uFEFF${file("", {}).replaceAll("\n", "\r\n")}`)).toEqual({changes: [], records: {}, faults: []});
  });
  it("says what it would change, cell by cell, and is taken exactly so", async () => {
    const {file, read} = await opened();
    const {changes, records, faults} = read(
      file("problem/weak-effect", {office: "业务科", due: "2024/5/1", state: "done", evidence: "'=会议纪要"})
    );
    expect(faults).toEqual([]);
    expect(changes.map(({column, before, after}) => [column, before, after])).toEqual([
      ["office", "", "业务科"],
      ["due", "", "2024-05-01"],
      ["state", "not_started", "done"],
      ["evidence", "", "=会议纪要"]
    ]);
    expect(records).toEqual({
      [id]: {...blankRecord, office: "业务科", due: "2024-05-01", state: "done", evidence: "=会议纪要"}
    });
  });
  it("keeps an announced measure as announced, and forgets what says nothing more", async () => {
    const {file, read} = await opened({[id]: written});
    const back = read(
      file("problem/weak-effect", {measure: "", office: "", due: "", state: "not_started", note: "", evidence: ""})
    );
    expect(back.records).toEqual({[id]: undefined});
    const {records} = (await opened()).read((await opened()).file("problem/indicators-unrelated", {office: "办公室"}));
    expect(Object.values(records)).toEqual([{...blankRecord, office: "办公室"}]);
  });
  it.each([
    ["state", {state: "完成"}, "state", "完成"],
    ["day", {due: "2024-02-30"}, "due", "2024-02-30"],
    ["day", {due: "五月"}, "due", "五月"],
    ["unit", {unit_id: "demo"}, "unit_id", "demo"],
    ["year", {fiscal_year: "2022"}, "fiscal_year", "2022"],
    ["entry", {entry_id: "problem/none"}, "entry_id", "problem/none"],
    ["twice", {entry_id: "problem/weak-influence"}, "entry_id", "problem/weak-influence"]
  ] as const)(
    "lists a row with a wrong %s, by line, column and cell, and takes nothing of it",
    async (...[kind, change, column, value]) => {
      const {file, read, rows} = await opened();
      const {changes, faults} = read(file("problem/weak-effect", {evidence: "见附件", ...change}));
      const at = kind === "twice" ? "problem/weak-influence" : "problem/weak-effect";
      expect(faults).toEqual([{kind, line: lineOf(rows, at), column, value}]);
      // Of two rows of an entry the first one counts.
      expect(changes.map(({entry, after}) => [entry.key, after])).toEqual(kind === "twice" ? [[at, "见附件"]] : []);
    }
  );
  it("lists a row that is too short, a header without a column, quotes that do not pair, and a strange encoding", async () => {
    const {file, read} = await opened();
    expect(read(file("", {}) + "yanfeng-ftu,2023\n").faults).toEqual([
      {kind: "cells", line: expect.any(Number) as number, column: "", value: "2"}
    ]);
    expect(read(file("", {}).replace(",due,", ",until,")).faults).toEqual([
      {kind: "header", line: 1, column: "due", value: ""}
    ]);
    expect(read(file("problem/weak-effect", {note: "x"}) + 'yanfeng-ftu,"2023\n').faults[0]!.kind).toBe("quotes");
    expect(read(undefined).faults).toEqual([{kind: "encoding", line: 1, column: "", value: ""}]);
    expect(read("").faults.map(({kind}) => kind)).toEqual(sheetColumns.map(() => "header"));
  });
  it("is read in UTF-8, and as a spreadsheet on a Chinese Windows saves it", () => {
    expect(sheetText(new TextEncoder().encode("整改").buffer)).toBe("整改");
    expect(sheetText(new Uint8Array([0xd5, 0xfb, 0xb8, 0xc4]).buffer)).toBe("整改");
    expect(sheetText(new Uint8Array([0xff, 0xff]).buffer)).toBeUndefined();
  });
});

describe("reading a file on the page", () => {
  async function room(change: Record<string, string>) {
    const {facts, told, file} = await opened();
    const keeper = keeping(ledgerRecords, {text: told.text});
    const node = sheetRoom(facts, {...told, keeping: keeper});
    document.body.replaceChildren(keeper, node);
    const input = node.querySelector<HTMLInputElement>("input[type=file]")!;
    const bytes = new TextEncoder().encode(file("problem/weak-effect", change));
    const chosen = {name: "改好的.csv", arrayBuffer: () => Promise.resolve(bytes.buffer)};
    Object.defineProperty(input, "files", {value: [chosen]});
    input.dispatchEvent(new Event("change"));
    await expect.poll(() => node.querySelector(".reading")!.textContent).not.toBe("");
    const press = (label: string) =>
      [...node.querySelectorAll("button")].find((each) => each.textContent === label)!.click();
    return {keeper, node, press, text: told.text.sheet};
  }
  it("shows what would change before anything is written, and writes it as one change", async () => {
    const {keeper, node, press, text} = await room({office: "业务科", evidence: "会议纪要"});
    expect(node.querySelector(".reading")!.textContent).toContain("将改动 1 项事项的 2 处，还没有写入");
    expect(keeper.value).toEqual({});
    press(text.take);
    expect(Object.values(keeper.value)).toMatchObject([{office: "业务科", evidence: "会议纪要"}]);
    keeper.querySelector("button")!.click();
    expect(keeper.value).toEqual({});
  });
  it("writes nothing where the reader leaves it", async () => {
    const {keeper, node, press, text} = await room({office: "业务科"});
    press(text.leave);
    expect(keeper.value).toEqual({});
    expect(node.querySelector(".reading")!.textContent).toBe(text.left);
  });
  it("names line, column and reason of what it could not read", async () => {
    const {node} = await room({state: "完成"});
    expect(node.querySelector(".reading li")!.textContent).toMatch(/^第 \d+ 行 state 列： “完成”不是整改状态的代号。$/);
  });
});
