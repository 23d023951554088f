import type {Line} from "../cube/chart.js";
import type {Cube} from "../cube/cube.js";
import {rounded} from "../cube/exact.js";
import type {Exact} from "../cube/exact.js";
import type {Filters, Group} from "../filters.js";
import type {Basis} from "../overview/facts.js";
import {focusOf, sliceYears, valueOf} from "./slice.js";
import type {SliceLine, SliceYear} from "./slice.js";

/** What a line came to in one of two years, per head where the filters ask for that; everything is missing where nothing is stated. */
export interface PairedYear {
  amount: Exact | null;
  low: Exact | null;
  high: Exact | null;
  basis: Basis | null;
  /** The amount, whatever it is divided by. */
  nominal: Exact | null;
}

/** A line of a group in the year looked at and in the one it is held against. */
export interface PairedLine {
  line: Line;
  inFocus: boolean;
  now: PairedYear;
  back: PairedYear;
  /** What its side comes to in the year looked at, where the line is stated then. */
  side: Exact | null;
}

/** A group's lines in two years. */
export interface PairedLines {
  lines: readonly PairedLine[];
  /** Whether a line stands somewhere below another. */
  isWithin(line: Line, outer: Line): boolean;
  /** Whether there is a year to hold against; whether the group states anything of the side in both. */
  against: boolean;
  comparable: boolean;
}

const unstated: PairedYear = {amount: null, low: null, high: null, basis: null, nominal: null};

/** Every line in focus or within it that a group states in one of the two years, in the order of the chart. */
export function pairedLines(cube: Cube, filters: Filters, group: Group): PairedLines {
  const years = sliceYears(cube, filters, group);
  const [now, back] = [years.get(filters.year), filters.against === null ? undefined : years.get(filters.against)];
  const focus = focusOf(filters, cube.chart);
  const {isWithin} = cube.chart;
  const stated = [...new Set([...(now?.lines.keys() ?? []), ...(back?.lines.keys() ?? [])])];
  const within = stated.filter((line) => focus.some((outer) => isWithin(line, outer)));
  return {
    lines: within
      .sort((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)))
      .map((line) => ({
        ...{line, inFocus: focus.includes(line), now: yearOf(line, {year: now, filters})},
        ...{back: yearOf(line, {year: back, filters}), side: now?.lines.has(line) ? now.whole.amount : null}
      })),
    ...{isWithin, against: filters.against !== null, comparable: now !== undefined && back !== undefined}
  };
}

function yearOf(line: Line, {year, filters}: {year: SliceYear | undefined; filters: Filters}): PairedYear {
  const row = year?.lines.get(line);
  if (!row) return unstated;
  return {...amountOf(row, {year: year!, filters}), basis: row.basis, nominal: row.amount};
}

/** Amounts per head are kept to a millionth, so that they add up. */
function amountOf(row: SliceLine, {year, filters}: {year: SliceYear; filters: Filters}) {
  if (filters.per !== "head") return {amount: row.amount, low: row.low, high: row.high};
  const {value, low, high} = valueOf(row, {...year, per: "head"});
  return value === null
    ? {amount: null, low: null, high: null}
    : {amount: rounded(value), low: rounded(low!), high: rounded(high!)};
}
