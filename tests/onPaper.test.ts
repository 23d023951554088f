// @vitest-environment jsdom
import {describe, expect, it, vi} from "vitest";
import {checkStatuses} from "../src/checks/case.js";
import {checkWords as chineseChecks} from "../src/checkWords.js";
import type {UnitYear} from "../src/choice.js";
import type {Query} from "../src/database/query.js";
import {checkWords as englishChecks} from "../src/en/checkWords.js";
import {words as english} from "../src/en/words.js";
import {onPaper} from "../src/onPaper.js";
import type {PageName} from "../src/pages.js";
import {words as chinese} from "../src/words.js";

const year = (fiscal_year: number): UnitYear => ({
  ...{unit_id: "u", fiscal_year, name: '总"工"会', name_en: "The Union"},
  ...{stated: true, synthetic: false}
});
const years = [year(2023), year(2022)];
const none = {fail: 0, attention: 0, incomplete: 0, rounding: 0, not_applicable: 0, pass: 0};
const rows = [
  {unit_id: "u", fiscal_year: 2022, published_on: null, ...none},
  {unit_id: "u", fiscal_year: 2023, published_on: "2024-03-16", ...none, fail: 1, pass: 1203}
];
const query = (async () => rows) as unknown as Query;
const runningHead = () => document.documentElement.style.getPropertyValue("--running-head");

async function shown(page: PageName, {words = chinese, of = 2023, asked = query} = {}) {
  const paper = onPaper(asked, {page, years, words});
  paper.show({unit: "u", year: of});
  await vi.waitFor(() => expect(paper.node.textContent).not.toBe(""));
  await Promise.resolve();
  await Promise.resolve();
  return paper;
}

describe("a printed page", () => {
  it("says its unit, year, name, unit of money, the day of its data and how the checks ended", async () => {
    const {node} = await shown("outcomes");
    expect(node.textContent).toBe(
      '总"工"会 · 2023 年度 · 成效 · 金额单位：万元 · 最近一份资料 2024 年 3 月 16 日公开 · 核对 1,204 项：不符 1 项、相符 1,203 项'
    );
    expect(runningHead()).toBe('"总\\"工\\"会 · 2023 年度 · 成效"');
  });
  it("says so in English", async () => {
    const {node} = await shown("checks", {words: english});
    expect(node.textContent).toBe(
      "The Union · 2023 · Checks · Amounts in wan yuan (万元): 1 = CNY 10,000 · latest document published 16 March 2024 · 1,204 checks: 1 differs, 1,203 agrees"
    );
  });
  it("says that the day is not known and that nothing was checked", async () => {
    const {node} = await shown("index", {of: 2022});
    expect(node.textContent).toContain("公开日期未载明 · 没有做核对");
  });
  it("follows the choice, and asks once", async () => {
    const asked = vi.fn(query) as unknown as Query;
    const paper = await shown("goals", {asked});
    paper.show({unit: "u", year: 2022});
    expect(paper.node.textContent).toContain("2022 年度 · 改进");
    expect(asked).toHaveBeenCalledOnce();
  });
  it("of 收支 leaves the unit of money to its figures, where the reader chooses it", async () => {
    expect((await shown("spending")).node.textContent).not.toContain("万元");
  });
  it("about no unit says what it is, and asks for nothing", async () => {
    const asked = vi.fn(query) as unknown as Query;
    expect((await shown("query", {asked})).node.textContent).toBe("预算笔记 · 提问");
    expect(asked).not.toHaveBeenCalled();
  });
  it("stands without what could not be asked", async () => {
    const asked: Query = () => Promise.reject(new Error("no engine"));
    expect((await shown("index", {asked})).node.textContent).toBe('总"工"会 · 2023 年度 · 总览 · 金额单位：万元');
  });
});

it.each([
  [chinese, chineseChecks],
  [english, englishChecks]
])("calls each way in which a check can end as the page 核对 does", (words, checks) => {
  for (const status of checkStatuses)
    expect(words.paper.checked({cases: "1", ended: [{status, count: "1"}]}).toLowerCase()).toContain(
      checks.statuses[status].toLowerCase()
    );
});
