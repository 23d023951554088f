import {expect, it} from "vitest";
import {reconcile} from "../../src/reconcile/reconcile.js";
import type {Statement} from "../../src/reconcile/statements.js";

const report = `某会2023年度报告

一、收入情况
2023年收入12.50万元，比上年增长5 %。购书30余册。
二、其他支出
无
`;
const row = (source: string, value: string, more: Partial<Statement> = {}): Statement => ({
  ...{table: "budget", file: "data/d/budget.csv", line: 2, unit: "万元", counted: false},
  ...{source, value, ...more}
});
const income = row("一·1#1", "12.50");
const growth = row("一·1#2", "5", {table: "claims", file: "data/d/claims.csv", unit: "%"});
const books = row("一·2#1", "30", {table: "outcomes", file: "data/d/outcomes.csv", unit: ""});
const nil = row("二·1#1", "0", {line: 3});
const all = [income, growth, books, nil];

const unexplained = (stated: Statement[]) =>
  reconcile(report, stated).entries.flatMap(({place, explanation}) =>
    explanation.kind === "unexplained" ? [`${place}: ${explanation.reason}`] : []
  );
const unmatched = (stated: Statement[]) => reconcile(report, stated).unmatched.map(({reason}) => reason);

it("explains every numeral by a row, a claim or a rule", () => {
  expect(reconcile(report, all).entries.map(({place, explanation: {kind}}) => `${place} ${kind}`)).toEqual([
    " excluded",
    "一 excluded",
    "一·1 excluded",
    "一·1#1 row",
    "一·1#2 claim",
    "一·2#1 row",
    "二 excluded",
    "二·1#1 row"
  ]);
  expect(unmatched(all)).toEqual([]);
});

it("leaves a figure that no row has unexplained", () => {
  expect(unexplained([income, growth, nil])).toEqual(["一·2#1: no row has it"]);
});

it("leaves a figure unexplained where a row has another value, other decimals or another unit", () => {
  const wrong = [row("一·1#1", "12.5"), growth, {...books, value: "31"}, nil];
  expect(unexplained(wrong)).toEqual(["一·1#1: the row has 12.5", "一·2#1: the row has 31"]);
  expect(unexplained([{...income, unit: "元"}, growth, {...books, unit: "元"}, nil])).toEqual([
    "一·1#1: printed with 万元, the row has 元",
    "一·2#1: printed with no unit, the row has 元"
  ]);
});

it("asks every row of one place for the printed value", () => {
  expect(unexplained([...all, {...books, line: 9}])).toEqual([]);
  expect(unexplained([...all, {...books, line: 9, value: "3"}])).toEqual(["一·2#1: the row has 3"]);
});

it("reports a row whose place holds no figure", () => {
  expect(unmatched([...all, row("一·1#3", "7"), row("三·1#1", "7"), row("一·3", "")])).toEqual([
    "一·1#3 is not in the report",
    "三·1#1 is not in the report",
    "一·3 is not in the report"
  ]);
});

it("asks a figure for its ordinal, but not what was only told, nor a count of those listed", () => {
  expect(unmatched([...all, row("一·2", "7")])).toEqual(["一·2 does not say which figure"]);
  expect(unmatched([...all, row("一·2", ""), row("一", ""), row("一·2", "2", {counted: true})])).toEqual([]);
});
