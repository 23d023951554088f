import {expect, test} from "vitest";
import {moneyUnit} from "../../src/reading/moneyUnit.js";

test.each([
  ["单位：万元", 10000, "CNY"],
  ["单位:元", 1, "CNY"],
  ["编制单位：雁峰区总工会　　金额单位：人民币元", 1, "CNY"],
  ["（单位:亿元）", 100000000, "CNY"],
  ["单位：百万元", 1000000, "CNY"],
  ["单位：万元、%", 10000, "CNY"],
  ["预算数（万元）", 10000, "CNY"],
  ["（万元）", 10000, "CNY"],
  ["2023年预算（万元）.xlsx", 10000, "CNY"],
  ["预算表_单位万元.csv", 10000, "CNY"],
  ["万元人民币", 10000, "CNY"],
  ["币种：人民币 单位：千元", 1000, "CNY"],
  ["单位：万美元", 10000, "USD"],
  ["in thousands of US dollars", 1000, "USD"],
  ["Amounts in millions of dollars", 1000000, "USD"],
  ["General Fund, in thousands", 1000, null],
  ["($ in millions)", 1000000, "USD"],
  ["US$ '000", 1000, "USD"],
  ["$000s", 1000, "USD"],
  ["$", 1, "USD"],
  ["Amount (EUR)", 1, "EUR"],
  ["£", 1, "GBP"]
])("%s counts in %i of %s", (text, amount_unit, currency) => {
  expect(moneyUnit(text)).toEqual({amount_unit, currency});
});

test.each([
  "",
  "单位",
  "单位名称",
  "单位编码",
  "单位：雁峰区总工会",
  "预算单位：万元村村民委员会",
  "单位：元氏县总工会",
  "单位：元/人",
  "单位：人",
  "金额",
  "000",
  "Euro 2024",
  "Revenue in 2024",
  "Unit: City Clerk"
])("%s states no unit of money", (text) => expect(moneyUnit(text)).toBeNull());
