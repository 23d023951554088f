import {createHash} from "node:crypto";
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, afterEach, beforeEach, describe, expect, it} from "vitest";
import {publish} from "../../scripts/publish.js";
import {compareManifests} from "../../src/publish/compare.js";
import {readLedger} from "../../src/publish/ledgerEntry.js";
import {readManifest} from "../../src/publish/readManifest.js";
import {dataFolder} from "../dataFolder.js";

const real = dataFolder(/^yanfeng-2023/);
const demo = dataFolder(/^demo-2023-(?:budget|final)$/);
let out: string;
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), "publish-"));
});
afterEach(() => rmSync(out, {recursive: true}));
afterAll(() => [real, demo].forEach(({remove}) => remove()));

/** What the command says, and whether it ended well. */
async function run(...args: readonly string[]): Promise<{lines: string[]; text: string; well: boolean}> {
  const lines: string[] = [];
  const well = await publish(args, {say: (line) => lines.push(line)});
  return {lines, text: lines.join("\n"), well};
}
const ofReal = (...args: readonly string[]) =>
  run("--unit", "yanfeng", "--year", "2023", "--data", real.path, "--out", out, "--formats", "html", ...args);

const files = (folder = out) => readdirSync(folder).filter((name) => name !== "ledger.csv");
const bytes = (file: string, folder = out) => readFileSync(join(folder, file));
const hash = (content: Uint8Array) => createHash("sha256").update(content).digest("hex");
function manifestOf(file: string) {
  const read = readManifest(readFileSync(file, "utf8"));
  if ("fault" in read) throw new Error(read.fault);
  return read.manifest;
}

describe("npm run publish", {timeout: 120_000}, () => {
  it("makes a file of every format for a unit and each below it, and notes each in the ledger", async () => {
    const args = ["--unit", "demo", "--below", "--year", "2023", "--data", demo.path, "--out", out];
    const {well, lines} = await run(...args, "--formats", "html,xlsx");
    expect(well).toBe(true);
    const pages = files().filter((name) => name.endsWith(".html"));
    expect(pages.map((name) => manifestOf(join(out, name)).unit).sort()).toEqual([
      "demo",
      "demo-centre",
      "demo-palace",
      "demo-street"
    ]);
    expect(
      files()
        .filter((name) => name.endsWith(".xlsx"))
        .map((name) => name.replace("xlsx", "html"))
    ).toEqual(pages);
    const {entries, broken} = readLedger(bytes("ledger.csv").toString("utf8"));
    expect(broken).toEqual([]);
    expect(entries.map(({file}) => file).sort()).toEqual(files().sort());
    for (const {file, sha256, bytes: size, year, stamp, lang} of entries) {
      expect([file, sha256, size]).toEqual([file, hash(bytes(file)), bytes(file).length]);
      expect([year, stamp, lang]).toEqual([2023, "draft", "zh-CN"]);
    }
    for (const file of files()) expect(lines.filter((line) => line.includes(file))).toHaveLength(1);
    expect("document" in globalThis).toBe(false);
  });

  it("gives the same bytes in any time zone, and adds to the ledger that there is", async () => {
    const before = process.env["TZ"];
    try {
      const made: string[][] = [];
      for (const zone of ["Asia/Shanghai", "America/Los_Angeles"]) {
        process.env["TZ"] = zone;
        await ofReal("--lang", "zh,en", "--formats", "html,xlsx");
        made.push(files().map((file) => `${file} ${hash(bytes(file))}`));
      }
      expect(made[0]).toHaveLength(4);
      expect(made[1]).toEqual(made[0]);
      expect(readLedger(bytes("ledger.csv").toString("utf8")).entries).toHaveLength(8);
    } finally {
      if (before === undefined) delete process.env["TZ"];
      else process.env["TZ"] = before;
    }
  });

  it("ends well where what was to be checked agrees, and not where a case fails", async () => {
    const failing = await ofReal("--check", "all");
    expect([failing.well, failing.text]).toEqual([false, expect.stringMatching(/\n {2}不符: .*mutual-aid-units/)]);
    expect(files()).toHaveLength(1);
    const other = await ofReal("--check", "balance_closes");
    expect([other.well, other.text]).toEqual([true, expect.not.stringContaining("不符")]);
  });

  it("says so where it cannot begin", async () => {
    await expect(run()).rejects.toThrow(/^Usage: npm run publish/);
    await expect(run("--unite", "demo")).rejects.toThrow(/unite[^]*Usage: npm run publish/);
    await expect(ofReal("--formats", "odt")).rejects.toThrow(/^There is no format “odt”\.\nUsage/);
    await expect(ofReal("--lang", "de")).rejects.toThrow(/^There is no language “de”\.\nUsage/);
    await expect(ofReal("--stamp", "final")).rejects.toThrow(/^There is no stage “final”\.\nUsage/);
    await expect(ofReal("--unit", "nobody")).rejects.toThrow("There is no unit “nobody”: choose among yanfeng-ftu.");
    await expect(ofReal("--year", "1999")).rejects.toThrow(
      "yanfeng-ftu has no figures of 1999: choose among 2023, 2022."
    );
    await expect(ofReal("--check", "balance_close")).rejects.toThrow(/^There is no check “balance_close”/);
    expect(readdirSync(out)).toEqual([]);
    expect("document" in globalThis).toBe(false);
  });

  it("leaves a ledger alone that is none", async () => {
    writeFileSync(join(out, "ledger.csv"), "mine,own\n1,2\n");
    await expect(ofReal()).rejects.toThrow("is no ledger of publications");
    expect(bytes("ledger.csv").toString("utf8")).toBe("mine,own\n1,2\n");
  });

  it("tells the author's numbers that the data do not have, and makes what a link says", async () => {
    const {text, well} = await ofReal("--link", "say.conclusion=271.4 万元&pick.steps=");
    expect([well, text]).toEqual([true, expect.stringMatching(/^ {2}conclusion: .*271\.4/m)]);
    const {search} = manifestOf(join(out, files()[0]!));
    expect(Object.fromEntries(new URLSearchParams(search))).toMatchObject({
      "say.conclusion": "271.4 万元",
      "pick.steps": ""
    });
  });
});

describe("what is to be made public", {timeout: 120_000}, () => {
  it("is not, while it may tell who a person is and nobody says that it was looked at", async () => {
    const own = dataFolder(/^yanfeng-2023/);
    try {
      own.edit("yanfeng-2023/reasons.csv", (lines) =>
        lines.map((line) => line.replace("当年没有安排业务培训预算，未开支", "经办人张建国（13812345678）未报预算"))
      );
      const args = ["--stamp", "public", "--data", own.path];
      const refused = await ofReal(...args);
      expect(refused.well).toBe(false);
      expect(refused.text).toMatch(/mobile: 13812345678/);
      expect(refused.text).toMatch(/name: 张建国/);
      expect(refused.text).toContain("--reviewed");
      expect(existsSync(join(out, "ledger.csv"))).toBe(false);
      expect(files()).toEqual([]);
      expect((await ofReal(...args, "--reviewed")).well).toBe(true);
      expect(manifestOf(join(out, files()[0]!)).stamp).toBe("public");
    } finally {
      own.remove();
    }
  });
});

describe("a comparison of what was published before and after one amount was changed", {timeout: 120_000}, () => {
  it("finds the numbers that depend on it, and no other, and the row", async () => {
    const own = dataFolder(/^yanfeng-2023/);
    try {
      own.edit("yanfeng-2023/budget.csv", (lines) =>
        lines.map((line) => line.replace("actual,95.08,", "actual,95.18,"))
      );
      await ofReal();
      const now = mkdtempSync(join(out, "now-"));
      await ofReal("--data", own.path, "--out", now);
      const [old, changed] = [out, now].map((folder) =>
        join(
          folder,
          files(folder).find((name) => name.endsWith(".html"))!
        )
      );
      const comparison = compareManifests(manifestOf(old!), manifestOf(changed!));
      const of = (end: string) => end.replace("~", "yanfeng-ftu/2023");
      const line = (parts: string) => `#line/yanfeng-ftu/2023/${encodeURIComponent(parts)}/actual/all/nominal`;
      const moved = comparison.changed.map(({after: {key}, difference}) => [key, difference]);
      // Basic spending; last year's, which is this year's and the change that is stated; what is not itemised, of all
      // spending, and its share; the share of basic spending in the figure.
      expect(Object.fromEntries(moved)).toEqual({
        [of("#figure/~/basic/actual")]: 1000,
        "#figure/yanfeng-ftu/2022/basic/actual": 1000,
        [line("expenditure/not-itemised")]: -1000,
        [line("expenditure/not-itemised").replace("nominal", "share")]: expect.closeTo(-0.1 / 261.2, 10) as number,
        [of("#line/~/basic/actual/all/share")]: expect.closeTo(0.1 / 261.2, 10) as number
      });
      // The stated change against last year stays, and so does the share that is itemised: of basic spending, 0.10 is not
      // itemised now. That is one more line with money and no result, and a case that differs, which comes first.
      const spent = ["project-development-fund", "basic-301", "basic-302", "basic-303"];
      const without = (...rest: string[]) => line([...spent, ...rest].join(","));
      expect(comparison.gone.map(({key}) => key)).toEqual([
        without("expenditure/not-itemised"),
        "#case/paired_slices_exhaust_both/yanfeng-2023%2Fmutual-aid-units"
      ]);
      expect(comparison.added.map(({key}) => key)).toEqual([
        without("expenditure/not-itemised", "basic/not-itemised"),
        `#case/parts_sum_to_whole/${encodeURIComponent("yanfeng-2023/yanfeng-ftu/2023/basic/general/actual")}`
      ]);
      for (const {after, rows} of comparison.changed)
        expect([after.key, rows]).toEqual([
          after.key,
          [
            {
              row: "yanfeng-2023/budget/2023,,yanfeng-ftu,basic,general,actual,",
              kind: "changed",
              cells: [{column: "amount", before: "95.08", after: "95.18"}]
            }
          ]
        ]);
      const told = await run("--compare", old!, changed!, "--lang", "en");
      expect(told.well).toBe(false);
      expect(told.text).toMatch(/95\.08 → 95\.18 \(\+0\.10\)\n.*yanfeng-2023\/budget.*\n.*amount.*95\.08.*95\.18/);
      expect((await run("--compare", old!, old!)).well).toBe(true);
    } finally {
      own.remove();
    }
  });
  it("says so where there are not two publications", async () => {
    writeFileSync(join(out, "a.html"), "<!doctype html>");
    await expect(run("--compare", join(out, "a.html"))).rejects.toThrow(/^Name two publications/);
    await expect(run("--compare", join(out, "a.html"), join(out, "a.html"))).rejects.toThrow(
      "cannot be compared: not_a_publication"
    );
  });
});
