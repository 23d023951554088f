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
    expect(failed).toMatch(/ours\/yanfeng-2023\/budget\.csv:30 fund: funds\.csv 里没有 fund_id 为“capital”的行：/);
    await expect(check([folder, "--lang", "en"])).rejects.toThrow(
      /breaks the contract:\n[^]*budget\.csv:30 fund: "capital" is no fund_id of funds\.csv: /
    );
  });
  it("stops at rules without a threshold that a check goes by", async () => {
    edit("check_rules.csv", (lines) => lines.filter((line) => !line.startsWith("staff-most")));
    await expect(check([folder])).rejects.toThrow("data/check_rules.csv has no rule staff-most");
  });
  it("says how it is used", async () => {
    await expect(check(["--quick"])).rejects.toThrow(/Usage: npm run check/);
    await expect(check(["--lang", "de"])).rejects.toThrow(/^Usage: /);
    await expect(check([join(folder, "nowhere")])).rejects.toThrow(/^There is no file or folder .*nowhere\.\nUsage/);
  });
  it("ends with 1 where it cannot go on, and says why", () => {
    const tsx = createRequire(import.meta.url).resolve("tsx/cli");
    const {status, stderr} = spawnSync(process.execPath, [tsx, join(projectRoot, "scripts", "check.ts"), "--lang"], {
      encoding: "utf8"
    });
    expect([status, stderr]).toEqual([1, expect.stringContaining("Usage: npm run check")]);
  });
});

describe("npm run check of a person's own files", {timeout: 60_000}, () => {
  const budget = (goods: string) =>
    ["2024年部门预算表,,", "编制单位：临江县总工会,,单位：万元", "科目编码,科目名称,2024年预算数"]
      .concat([",支出合计,1300", "301,工资福利支出,1100", `302,商品和服务支出,${goods}`, ""])
      .join("\n");
  const own = () => join(folder, "..", "mine");
  const give = (files: Record<string, string>) => {
    mkdirSync(join(own(), "sub"), {recursive: true});
    for (const [name, text] of Object.entries(files)) writeFileSync(join(own(), name), text);
  };

  it("says how they are understood, and checks the document, by the person's own cells", async () => {
    give({"预算.csv": budget("200")});
    const {text, ok} = await check([own()]);
    expect(text).toContain("读了 1 个文件、1 张表，共 6 行，读出 3 个金额。");
    expect(text).toMatch(
      /mine\/预算\.csv：UTF-8.*金额单位：万元。.*共 6 行：用了 3 行，读不了 0 行，没有金额的 3 行。/
    );
    expect(text).toContain("科目名称 → 项目 · 2024年预算数 → 金额");
    expect(text).toMatch(/^临江县总工会 · 2024 · .*缺数据 \d+/m);
    expect(text).toContain("[mine/预算.csv!C4 | ");
    expect(text).not.toContain("不符");
    expect(ok).toBe(true);
    const english = await check([join(own(), "预算.csv"), "--lang", "en", "--all"]);
    expect(english.text).toMatch(/^1 file with 1 table and 6 rows: 3 amounts read\.$/m);
    expect(english.text).toMatch(/^ {2}Agrees .*\[预算\.csv!C4 \| 预算\.csv!C5 预算\.csv!C6\]$/m);
  });
  it("lists what cannot be read and what is left to be said, and fails on either", async () => {
    give({"预算.csv": budget("约200"), "sub/表.csv": "科目,2024年\n办公费,3\n", ".DS_Store": ""});
    const {text, ok} = await check([own(), "--lang", "en"]);
    expect(text).toMatch(/^ {2}mine\/预算\.csv!C6 {2}约200 {2}\S/m);
    expect(text).toMatch(
      /What only you can say\n(?: {2}.*\n)* {2}mine\/sub\/表\.csv: What is one unit of the amounts\?/
    );
    expect([text, ok]).toEqual([expect.stringContaining("Until then nothing is checked"), false]);
    rmSync(join(own(), "sub"), {recursive: true});
    const faulty = await check([own(), "--strict", "--json"]);
    expect(faulty.ok).toBe(false);
    expect(JSON.parse(faulty.text)).toMatchObject([
      {
        path: own(),
        json: {
          sheets: [{file: "mine/预算.csv", kind: "amounts", rows: 6, used: 2, faulty: 1, without: 3}],
          faults: [
            {file: "mine/.DS_Store", rule: "left_out"},
            {file: "mine/预算.csv", line: 6, column: 2, value: "约200", rule: "not_a_number"}
          ],
          ...{questions: [], problems: []}
        }
      }
    ]);
  });
  it("fails strictly on what they contradict, and on what the contract does not allow", async () => {
    give({"预算.csv": budget("100")});
    expect((await check([own()])).ok).toBe(true);
    expect((await check([own(), "--strict"])).ok).toBe(false);
    give({"units.csv": "unit_id,name,name_en,level,parent_id\nOur Unit,名,Name,county,\n"});
    const {text, ok} = await check([own()]);
    expect([text, ok]).toEqual([expect.stringMatching(/unit_id: “Our Unit”不是.*：去掉空格。/), false]);
  });
  it("goes through a batch, whatever becomes of each", async () => {
    give({"预算.csv": budget("200"), "空.csv": ""});
    edit("yanfeng-2023/budget.csv", (lines) => lines.with(1, lines[1]!.replace("271.37", "271,37")));
    const {text, ok} = await check([join(own(), "空.csv"), folder, join(own(), "预算.csv")]);
    expect(text.match(/^# .*$/gm)).toEqual([`# ${own()}/空.csv`, `# ${folder}`, `# ${own()}/预算.csv`]);
    expect(text).toMatch(/空\.csv {2}— {2}文件是空的[^]*ours\/ 不合数据规范：[^]*临江县总工会 · 2024/);
    expect(ok).toBe(false);
  });
});
