import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, it} from "vitest";
import {reconcileReport} from "../../scripts/reconcile.js";
import {readData} from "../../scripts/readData.js";
import {projectRoot} from "../../scripts/projectRoot.js";

let root: string;
const file = (name: string, text: string | Buffer): string => {
  const path = join(root, name);
  writeFileSync(path, text);
  return path;
};

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "reconcile-"));
  mkdirSync(join(root, "data", "d"), {recursive: true});
  for (const {path, text} of readData({root: projectRoot})) {
    if (/^data\/(?:accounts|funds|units|check_rules)\.csv$/.test(path)) file(path, text);
    if (path === "data/documents.csv") {
      const header = text.split("\n")[0]!;
      file(path, `${header}\nd,demo,2023,self_evaluation,某会2023年度报告,Report,,,CNY,10000,true\n`);
    }
  }
  file(
    join("data", "d", "budget.csv"),
    "fiscal_year,period,unit_id,account_id,fund,measure,amount,parts,item,printed_unit,source,note\n" +
      "2023,,demo,income,all,actual,7.50,,,,一·1#1,\n"
  );
});
afterAll(() => rmSync(root, {recursive: true}));

it("says whether all is explained", () => {
  const good = file("good.txt", "\uFEFF一、收入\r\n收入7.50万元。\r\n");
  const bad = file("bad.txt", "一、收入\n收入7.51万元。");
  expect(reconcileReport([good, "--document", "d"], {root})).toMatchObject({explained: true});
  const {text, explained} = reconcileReport([bad, "--document", "d"], {root});
  expect(explained).toBe(false);
  expect(text).toContain("UNEXPLAINED: the row has 7.50 (data/d/budget.csv:2)");
});

it("takes a surplus row for a failure", () => {
  const short = file("short.txt", "一、收入\n收入不详。");
  expect(reconcileReport([short, "--document", "d"], {root})).toMatchObject({explained: false});
});

it("finds the document by the report's title", () => {
  const titled = file("titled.txt", "示例单位（合成数据）2023年度报告\n一、收入\n收入7.50万元。");
  expect(reconcileReport([titled], {root})).toMatchObject({explained: true});
});

it("says what is wrong with what it was given", () => {
  const untitled = file("untitled.txt", "一、收入");
  expect(() => reconcileReport([], {root})).toThrow("Usage: npm run reconcile -- REPORT");
  expect(() => reconcileReport([join(root, "none.txt")], {root})).toThrow(/There is no file .*none\.txt/);
  expect(() => reconcileReport([file("gb.txt", Buffer.from([0xd2, 0xbb, 0xa1, 0xa2]))], {root})).toThrow(
    "is not UTF-8 text"
  );
  expect(() => reconcileReport([untitled], {root})).toThrow(/names no unit and year .*\n {2}d {2}某会2023年度报告/);
  expect(() => reconcileReport([untitled, "--document", "x"], {root})).toThrow(/no document “x”.*\n {2}d {2}/);
});
