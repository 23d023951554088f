import {expect, it} from "vitest";
import {describeReconciliation} from "../../src/reconcile/describeReconciliation.js";
import {reconcile} from "../../src/reconcile/reconcile.js";
import type {Statement} from "../../src/reconcile/statements.js";

const report = "一、收入\n2023年收入12.50万元，增长5 %。\n购书30册，送2人";
const row = (source: string, value: string, more: Partial<Statement> = {}): Statement => ({
  ...{table: "budget", file: "data/d/budget.csv", line: 2, unit: "万元", counted: false},
  ...{source, value, ...more}
});
const stated = [
  row("一·1#1", "12.50"),
  row("一·1#2", "5", {table: "claims", file: "data/d/claims.csv", unit: "%"}),
  row("一·2#1", "3", {table: "outcomes", file: "data/d/outcomes.csv", line: 7, unit: ""}),
  row("一·9#1", "4", {line: 8})
];

it("prints a table aligned by the width that a terminal gives each character, then what is left, then the count", () => {
  expect(describeReconciliation(reconcile(report, stated)).split("\n")).toEqual([
    "一      [一]、收入                        excluded: list number",
    "一·1    [2023]年收入12.50万               excluded: date",
    "一·1#1  2023年收入[12.50]万元，增长5 %。  row data/d/budget.csv:2",
    "一·1#2  2.50万元，增长[5] %。             claim data/d/claims.csv:2",
    "一·2#1  购书[30]册，送2人                 UNEXPLAINED: the row has 3 (data/d/outcomes.csv:7)",
    "一·2#2  购书30册，送[2]人                 UNEXPLAINED: no row has it",
    "UNMATCHED  data/d/budget.csv:8: 一·9#1 is not in the report",
    "",
    "6 numerals: 1 in rows, 1 in claims, 2 excluded (list 1, date 1), 2 unexplained; unmatched rows: 1."
  ]);
});

it("counts nothing where there is nothing", () => {
  const count = "0 numerals: 0 in rows, 0 in claims, 0 excluded, 0 unexplained; unmatched rows: 0.";
  expect(describeReconciliation(reconcile("", []))).toBe(`\n${count}`);
});
