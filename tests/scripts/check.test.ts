import {spawnSync} from "node:child_process";
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {createRequire} from "node:module";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {check} from "../../scripts/check.js";
import {projectRoot} from "../../scripts/projectRoot.js";

let folder: string;

/** A folder like `data/`, of another name, with the real report alone. */
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "check-")), "ours");
  mkdirSync(folder);
  for (const file of readdirSync(join(projectRoot, "data")).filter((name) => name.endsWith(".csv")))
    cpSync(join(projectRoot, "data", file), join(folder, file));
  cpSync(join(projectRoot, "data", "yanfeng-2023"), join(folder, "yanfeng-2023"), {recursive: true});
  edit("documents.csv", (lines) => lines.filter((line, i) => i === 0 || line.startsWith("yanfeng-2023,")));
});
afterEach(() => rmSync(join(folder, ".."), {recursive: true, force: true}));

function edit(file: string, change: (lines: string[]) => string[]): void {
  const path = join(folder, file);
  writeFileSync(path, `${change(readFileSync(path, "utf8").trimEnd().split("\n")).join("\n")}\n`);
}

describe("npm run check", {timeout: 60_000}, () => {
  it("prints how a unit's year ended, then its findings, worst first, with their rows", async () => {
    const {text, ok} = await check([folder]);
    const [heading, first, ...rest] = text.split("\n");
    expect(heading).toMatch(/^雁峰区总工会 · 2023 · 不符 1 · 提请注意 \d+ · 缺数据 \d+ · 不适用 \d+ · 相符 \d+$/);
    expect(first).toMatch(/^ {2}不符 {6}.*98.*97.*\[yanfeng-2023\/outcomes:13 \| yanfeng-2023\/outcomes:15,17,19\]$/);
    expect(text).toContain("[— | yanfeng-2023/activities:2-33]");
    expect(rest.filter((line) => line.startsWith("  ")).map((line) => line.split(/ +/)[1])).not.toContain("相符");
    expect(text.endsWith(heading!.replace("雁峰区总工会 · 2023 · ", ""))).toBe(true);
    expect(ok).toBe(true);
  });
  it("lists what agrees on request, and speaks English", async () => {
    const {text} = await check([folder, "--all", "--lang", "en"]);
    expect(text).toMatch(/^Yanfeng District Federation of Trade Unions · 2023 · Differs 1 · /);
    expect(text).toMatch(/^ {2}Agrees .*95\.08/m);
    expect(text).not.toMatch(/\p{Script=Han}/u);
  });
  it("fails on what a document states only where that is asked for", async () => {
    expect((await check([folder, "--strict"])).ok).toBe(false);
    edit("yanfeng-2023/outcomes.csv", (lines) => lines.map((line) => line.replace(",98,家,", ",97,家,")));
    expect((await check([folder, "--strict"])).ok).toBe(true);
  });
  it("gives every case as JSON", async () => {
    const cases = JSON.parse((await check([folder, "--json"])).text) as {check_id: string; status: string}[];
    expect(cases[0]).toMatchObject({check_id: "paired_slices_exhaust_both", status: "fail", left_value: 98});
    expect(cases.length).toBeGreaterThan(100);
  });
  it("stops at data that break the contract, naming the folder's own file, line and column", async () => {
    edit("yanfeng-2023/budget.csv", (lines) => lines.with(1, lines[1]!.replace("271.37", "271,37")));
    edit("funds.csv", (lines) => lines.filter((line) => !line.startsWith("capital")));
    const failed = await check([folder]).then(
      () => "",
      (error: Error) => error.message
    );
    expect(failed).toContain(`${folder.replaceAll("\\", "/")}/yanfeng-2023/budget.csv:2`);
    expect(failed).toMatch(/ours\/yanfeng-2023\/budget\.csv:30 fund: /);
  });
  it("stops at rules without a threshold that a check goes by", async () => {
    edit("check_rules.csv", (lines) => lines.filter((line) => !line.startsWith("staff-most")));
    await expect(check([folder])).rejects.toThrow("data/check_rules.csv has no rule staff-most");
  });
  it("says how it is used", async () => {
    await expect(check(["--quick"])).rejects.toThrow(/Usage: npm run check/);
    await expect(check(["a", "b"])).rejects.toThrow(/^Usage: /);
    await expect(check(["--lang", "de"])).rejects.toThrow(/^Usage: /);
    await expect(check([join(folder, "nowhere")])).rejects.toThrow(/^There is no folder .*nowhere\.\nUsage/);
  });
  it("ends with 1 where it cannot go on, and says why", () => {
    const tsx = createRequire(import.meta.url).resolve("tsx/cli");
    const {status, stderr} = spawnSync(process.execPath, [tsx, join(projectRoot, "scripts", "check.ts"), "--lang"], {
      encoding: "utf8"
    });
    expect([status, stderr]).toEqual([1, expect.stringContaining("Usage: npm run check")]);
  });
});
