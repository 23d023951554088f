import type {Cube} from "../cube/cube.js";
import {numberOf} from "../cube/exact.js";
import {noValue, numbersOf, ratio, taken} from "../cube/range.js";
import type {Filters, Group} from "../filters.js";
import {farFrom} from "./farFrom.js";
import {heldLines} from "./heldLines.js";
import type {HeldLine} from "./heldLines.js";

/**
 * A line in focus in the year looked at, over the units that state the same of it. Amounts are in currency units, whatever
 * the filters measure and divide by.
 */
export interface ExecutionLine {
  group_id: string;
  line_id: string;
  account_id: string;
  /** Whether it is one of the lines in focus, not within one. */
  in_focus: boolean;
  /** What the units state; `spent` or `planned` alone only where they state the other of a line beside it. */
  stated: "both" | "spent" | "planned";
  /** Those units, separated by commas. */
  unit_ids: string;
  spent: number | null;
  spent_low: number | null;
  spent_high: number | null;
  spent_derived: boolean | null;
  planned: number | null;
  planned_low: number | null;
  planned_high: number | null;
  planned_derived: boolean | null;
  /** The kinds of budget in `planned`, separated by spaces. */
  base: string | null;
  difference: number | null;
  difference_low: number | null;
  difference_high: number | null;
  /** The final account ÷ the budget; missing where the budget is nil or less. */
  execution: number | null;
  execution_low: number | null;
  execution_high: number | null;
  /** Whether both are stated, and of no line within it. */
  finest: boolean;
  /** How the check execution_is_near_budget would point it out, and by which bounds and least amount of its rules. */
  far: "over" | "under" | null;
  most: number;
  least: number;
  weighty: number;
}

/** Budget and final account of every line in focus in the year looked at, in the order of the chart. */
export function executionLines(cube: Cube, filters: Filters, groups: readonly Group[]): ExecutionLine[] {
  const {least, weighty, most} = cube.rules;
  const rules = {least: numberOf(least), weighty: numberOf(weighty), most: numberOf(most[filters.side])};
  return groups.flatMap((group) => {
    const held = heldLines(cube, filters, group);
    const both = held.filter((row) => row.stated === "both");
    return held.map((row) => ({
      ...toldOf(row, group),
      finest: row.stated === "both" && !both.some(({line}) => line !== row.line && cube.chart.isWithin(line, row.line)),
      ...{far: farFrom(row, {rules: cube.rules, side: filters.side}), ...rules}
    }));
  });
}

function toldOf({line, spent, planned, ...row}: HeldLine, {id}: Group) {
  const [own, plan] = [spent ? numbersOf(spent) : noValue, planned ? numbersOf(planned) : noValue];
  const difference = spent && planned ? numbersOf(taken(spent, planned)) : noValue;
  const rate = spent && planned ? ratio(spent, planned) : noValue;
  return {
    ...{group_id: id, line_id: line.id, account_id: line.account_id, in_focus: row.inFocus, stated: row.stated},
    ...{unit_ids: row.units.join(","), base: row.bases.length > 0 ? row.bases.join(" ") : null},
    ...{spent: own.value, spent_low: own.low, spent_high: own.high, spent_derived: spent && spent.basis === "derived"},
    ...{planned: plan.value, planned_low: plan.low, planned_high: plan.high},
    planned_derived: planned && planned.basis === "derived",
    ...{difference: difference.value, difference_low: difference.low, difference_high: difference.high},
    ...{execution: rate.value, execution_low: rate.low, execution_high: rate.high}
  };
}
