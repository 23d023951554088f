import {describe, expect, it} from "vitest";
import {caseFormat} from "../../src/checks/caseFormat.js";
import type {CheckCase} from "../../src/checks/case.js";
import {checkWords as chinese} from "../../src/checkWords.js";
import {checkWords as english} from "../../src/en/checkWords.js";

const row = {kind: "amount", subject: "会议费", subject_en: "Meetings", fund: null, missing: null} as CheckCase;
const sides = (left_value: number | null, right_value: number | null, more: Partial<CheckCase> = {}): CheckCase => ({
  ...row,
  ...{left_value, right_value, ...more},
  difference: left_value === null || right_value === null ? null : left_value - right_value
});
const names = {general: "一般公共预算", income: "收入"};
const zh = caseFormat({words: chinese, names});
const en = caseFormat({words: english, names: {general: "General public budget"}});

describe("caseFormat", () => {
  it.each([
    ["an amount in 万元", sides(32_000, 29_300), ["3.20 万元", "2.93 万元", "0.27 万元"]],
    [
      "an amount that differs by less than two decimals show in 元",
      sides(32_003, 32_000),
      ["32,003 元", "32,000 元", "3 元"]
    ],
    ["a rate in per cent", sides(0.3815, 0.4, {kind: "rate"}), ["38.15%", "40.00%", "1.85%"]],
    ["a count as it is", sides(3800, 3801, {kind: "count"}), ["3,800", "3,801", "1"]],
    ["a side that is not known as a dash", sides(32_000, null), ["3.20 万元", "—", "—"]]
  ])("writes %s", (_, given, said) => {
    expect([zh.left(given), zh.right(given), zh.difference(given)]).toEqual(said);
  });
  it("names the source of money where it is not all of them", () => {
    expect(zh.subject(row)).toBe("会议费");
    expect(zh.subject({...row, fund: "all"})).toBe("会议费");
    expect(zh.subject({...row, fund: "general"})).toBe("一般公共预算会议费");
    expect(en.subject({...row, fund: "general"})).toBe("Meetings (general public budget)");
  });
  it("names what is missing", () => {
    expect(zh.missing({...row, missing: "2022/income income/budget quota"})).toBe("2022 年收入、收入（预算）、编制数");
    expect(zh.missing(row)).toBe("");
  });
});
