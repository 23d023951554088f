import {axisNumbers, signedAmount} from "../format.js";
import type {Measure} from "../filters.js";
import {accountValues} from "./accountValues.js";
import type {ExecutionLine} from "./executionLines.js";
import type {Spending} from "./facts.js";
import {lineLabel} from "./lineLabel.js";
import {unitNames} from "./telling.js";
import type {SpendingTelling} from "./telling.js";
import {values} from "./values.js";

/** The numbers and words of a line's execution; whatever the filters measure and divide by, they are amounts of budget and final account. */
export function executionNumbers(facts: Spending, {words, text}: SpendingTelling) {
  const {filters, groups} = facts;
  const groupOf = (row: ExecutionLine) => groups.find(({id}) => id === row.group_id)!;
  const unit = (row: ExecutionLine) => unitNames({groups: [groupOf(row)]}, {words, text});

  /** Opens as the amount of those units that are added up. */
  const operand = (row: ExecutionLine, measure: string, known: Record<"value" | "low" | "high", number | null>) =>
    accountValues({filters, groups: [{...groupOf(row), units: row.unit_ids.split(",")}]}).figure(known, {
      ...{group: row.group_id, year: filters.year, account: row.account_id},
      measure: measure.includes(" ") ? null : measure
    });

  return {
    unit,
    /** The line's name, with its unit's where several are compared. */
    name: (row: ExecutionLine) =>
      [...(groups.length > 1 ? [unit(row)] : []), lineLabel(row.account_id, facts, words)].join(" "),
    spent: (row: ExecutionLine) => operand(row, "actual", {value: row.spent, low: row.spent_low, high: row.spent_high}),
    planned: (row: ExecutionLine) =>
      operand(row, row.base ?? "", {value: row.planned, low: row.planned_low, high: row.planned_high}),
    difference: (row: ExecutionLine) =>
      row.difference === null
        ? ""
        : signedAmount({value: row.difference, low: row.difference_low, high: row.difference_high}, filters.amountUnit),
    rate: (row: ExecutionLine) => values(facts).execution(row, filters.year),
    /** The kinds of budget that a line is held against. */
    base: (row: ExecutionLine) =>
      (row.base ?? "")
        .split(" ")
        .map((base) => text.measures[base as Measure] ?? "")
        .join(words.listMark),
    /** That the line is beyond a bound of the rules, and which, with only the decimals that the bound has. */
    far: (row: ExecutionLine) =>
      row.far === null
        ? ""
        : row.far === "over"
          ? text.execution.over(axisNumbers([row.most], "rate")[0]!)
          : text.execution.under(axisNumbers([row.least], "rate")[0]!),
    basis: (row: ExecutionLine) => (row.spent_derived || row.planned_derived ? words.basis.derived : "")
  };
}
