import type {Cube} from "../cube/cube.js";
import {growth} from "../cube/growth.js";
import {noValue} from "../cube/range.js";
import type {Value} from "../cube/range.js";
import type {Filters, Group} from "../filters.js";
import type {Basis} from "../overview/facts.js";
import {leastLines, levelsOf} from "./levels.js";
import type {Leveled} from "./levels.js";
import {shownLines} from "./shown.js";
import {shareOf} from "./slice.js";
import {executionOf} from "./statedYears.js";

/** A line in a year, in the terms of the filters: an amount in currency units, one per head, or a fraction of the whole. */
export interface LineYear {
  group_id: string;
  fiscal_year: number;
  line_id: string;
  account_id: string;
  parent_id: string | null;
  /**
   * `whole`: everything in focus together; `shown`: a line of it; `part`: a line of a line; `rest`: the folded lines
   * together, whose `line_id` is all of theirs.
   */
  level: "whole" | "shown" | "part" | "rest";
  /** Whether it is one of the lines with the least money over the years, which figures without room for all take together. */
  folded: boolean;
  itemised: boolean;
  /** Missing where there is nothing to divide by. */
  value: number | null;
  low: number | null;
  high: number | null;
  /** The line's share of its side, whatever the filters divide by; missing where the side is nil or less. */
  share: number | null;
  /** The change of `value` since the year before, as a fraction; missing where that is nil or not stated. */
  growth: number | null;
  growth_low: number | null;
  growth_high: number | null;
  /** Final account ÷ budget of the line, whichever measure is shown. */
  execution: number | null;
  execution_low: number | null;
  execution_high: number | null;
  basis: Basis;
  /** How many units of the group state it. */
  units: number;
}

/**
 * The lines of the slice over its years, in the order of the chart: everything in focus as one, the lines it is made of,
 * the parts of those, and the least of the lines together.
 */
export function overYears(cube: Cube, filters: Filters, groups: readonly Group[]): LineYear[] {
  const shown = shownLines(cube, filters, groups);
  const least = leastLines(shown, filters);
  return groups.flatMap((group) => {
    const own = shown.years.filter((year) => year.group_id === group.id);
    const leveled = new Map(own.map((year) => [year.fiscal_year, levelsOf(year, {shown, filters, least})]));
    return [...leveled]
      .filter(([year]) => year >= filters.from && year <= filters.to)
      .flatMap(([year, rows]) => {
        const before = new Map((leveled.get(year - 1) ?? []).map((row) => [row.line_id, row]));
        return rows.map((row) => ({row, before: before.get(row.line_id)}));
      })
      .sort((a, b) => inOrder(a.row.position, b.row.position) || inOrder(a.row.path, b.row.path))
      .map(({row, before}) => told(row, {before, execution: executed(row, {cube, group, filters})}));
  });
}

const inOrder = (a: string, b: string) => (a < b ? -1 : Number(a > b));

function executed(
  {year, account}: Leveled,
  {cube, group, filters}: {cube: Cube; group: Group; filters: Filters}
): Value {
  return account ? executionOf(cube, {group, year: year.fiscal_year, line: account, fund: filters.fund}) : noValue;
}

function told(row: Leveled, {before, execution}: {before: Leveled | undefined; execution: Value}): LineYear {
  const {year, known} = row;
  const moved = growth(known, before?.known);
  return {
    ...{group_id: year.group_id, fiscal_year: year.fiscal_year, line_id: row.line_id, account_id: row.account_id},
    ...{parent_id: row.parent_id, level: row.level, folded: row.folded, itemised: row.itemised},
    ...{value: known.value, low: known.low, high: known.high, share: shareOf(row.amount, year)},
    ...{growth: moved.value, growth_low: moved.low, growth_high: moved.high},
    ...{execution: execution.value, execution_low: execution.low, execution_high: execution.high},
    ...{basis: row.basis, units: row.units}
  };
}
