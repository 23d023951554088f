import type {Cube} from "../cube/cube.js";
import {minus, numberOf} from "../cube/exact.js";
import type {Exact} from "../cube/exact.js";
import type {Filters, Group} from "../filters.js";
import type {Basis} from "../overview/facts.js";
import {pairedLines} from "./pairedLines.js";
import {placedLines} from "./placedLines.js";
import type {PlacedLine} from "./placedLines.js";
import {summed, summedBasis} from "./summed.js";

/**
 * A line in the year looked at and in the year it is held against. Amounts are in currency units, per head of staff where
 * the filters ask for that; where they ask for shares, they are amounts.
 */
export interface LineOfYear {
  group_id: string;
  /**
   * `line`: a line in focus or within it; `whole`: everything in focus together, under the id `whole`; `rest`: the folded
   * steps together, their ids separated by commas.
   */
  level: "line" | "whole" | "rest";
  line_id: string;
  account_id: string;
  parent_id: string | null;
  depth: number;
  itemised: boolean;
  /** Whether it is one of the lines in focus. */
  in_focus: boolean;
  /** The year looked at; missing where nothing is stated. */
  value: number | null;
  low: number | null;
  high: number | null;
  basis: Basis | null;
  /** Its share of its side in the year looked at, as a fraction; missing where the side comes to nil or less. */
  share: number | null;
  /** The year it is held against; missing where nothing is stated, or there is no such year. */
  other: number | null;
  other_low: number | null;
  other_high: number | null;
  other_basis: Basis | null;
  /**
   * Whether it is one of the lines that together make up everything in focus in both years: as fine as both years allow.
   * A step missing in one of the years was not stated there.
   */
  step: boolean;
  /** A step's place among those of its group by the size of its difference, from 1. */
  place: number | null;
  /** Whether it is one of the steps that `rest` stands for: unchanged, or after the eighth where ten or more changed. */
  folded: boolean;
  /**
   * What it added to the change between the two years, for steps and the `whole`; missing where the group states nothing of
   * the side in one of them, or there is nothing to divide by.
   */
  difference: number | null;
  difference_low: number | null;
  difference_high: number | null;
}

/**
 * Every line in focus, with the lines they are made of down to the last, in the order of the chart; before each group's
 * lines its `whole`, after them its `rest`.
 */
export function linesOfYear(cube: Cube, filters: Filters, groups: readonly Group[]): LineOfYear[] {
  return groups.flatMap((group) => {
    const lines = placedLines(pairedLines(cube, filters, group));
    if (lines.length === 0) return [];
    const folded = lines.filter((row) => row.folded).sort((a, b) => a.place! - b.place!);
    return [
      wholeOf(lines, {filters, group}),
      ...lines.map((row) => lineOf(row, group)),
      ...(folded.length > 0 ? [restOf(folded, group)] : [])
    ];
  });
}

const number = (amount: Exact | null) => amount && numberOf(amount);
const difference = (a: Exact | null, b: Exact | null) => a && b && numberOf(minus(a, b));
const share = (amount: Exact | null, whole: Exact | null) =>
  amount && whole && numberOf(whole) > 0 ? numberOf(amount) / numberOf(whole) : null;

function lineOf(row: PlacedLine, {id}: Group): LineOfYear {
  const {line, now, back} = row;
  return {
    ...{group_id: id, level: "line", line_id: line.id, account_id: line.account_id, parent_id: line.parent_id},
    ...{depth: line.depth, itemised: line.itemised, in_focus: row.inFocus},
    ...{value: number(now.amount), low: number(now.low), high: number(now.high), basis: now.basis},
    ...{
      other: number(back.amount),
      other_low: number(back.low),
      other_high: number(back.high),
      other_basis: back.basis
    },
    ...{share: share(now.nominal, row.side), step: row.step, place: row.place, folded: row.folded},
    difference: row.difference && numberOf(row.difference.amount),
    difference_low: row.difference && numberOf(row.difference.low),
    difference_high: row.difference && numberOf(row.difference.high)
  };
}

const together = {
  ...{parent_id: null, depth: 0, itemised: true, in_focus: false, step: false, place: null, folded: false}
} as const;

/** What lines in focus state; in a year in which none is stated, what they are made of. */
function wholeOf(lines: readonly PlacedLine[], {filters, group}: {filters: Filters; group: Group}): LineOfYear {
  const focus = filters.lines.join(",") || filters.side;
  const rows = [lines.filter((row) => row.inFocus), lines.filter((row) => row.line.parent_id === focus)];
  const of = (amount: (row: PlacedLine) => Exact | null) => summed(rows[0]!, amount) ?? summed(rows[1]!, amount);
  const basis = (side: "now" | "back") =>
    summedBasis(rows[0]!, (row) => row[side].basis) ?? summedBasis(rows[1]!, (row) => row[side].basis);
  const [value, low, high] = [of((row) => row.now.amount), of((row) => row.now.low), of((row) => row.now.high)];
  const [other, otherLow, otherHigh] = [
    of((row) => row.back.amount),
    of((row) => row.back.low),
    of((row) => row.back.high)
  ];
  const side = lines.find((row) => row.side !== null)?.side ?? null;
  return {
    ...{...together, group_id: group.id, level: "whole", line_id: "whole", account_id: "whole"},
    ...{value: number(value), low: number(low), high: number(high), basis: basis("now")},
    ...{other: number(other), other_low: number(otherLow), other_high: number(otherHigh), other_basis: basis("back")},
    share: share(
      of((row) => row.now.nominal),
      side
    ),
    ...{difference: difference(value, other), difference_low: difference(low, otherHigh)},
    difference_high: difference(high, otherLow)
  };
}

/** The folded steps as one. */
function restOf(folded: readonly PlacedLine[], group: Group): LineOfYear {
  const of = (amount: (row: PlacedLine) => Exact | null) => number(summed(folded, amount));
  const derived = (side: "now" | "back") => (folded.some((row) => row[side].basis === "derived") ? "derived" : null);
  return {
    ...{...together, group_id: group.id, level: "rest", account_id: "rest"},
    line_id: folded.map((row) => row.line.id).join(","),
    ...{value: of((row) => row.now.amount), low: of((row) => row.now.low), high: of((row) => row.now.high)},
    ...{
      other: of((row) => row.back.amount),
      other_low: of((row) => row.back.low),
      other_high: of((row) => row.back.high)
    },
    ...{basis: derived("now"), other_basis: derived("back"), share: null},
    difference: of((row) => row.difference && row.difference.amount),
    difference_low: of((row) => row.difference && row.difference.low),
    difference_high: of((row) => row.difference && row.difference.high)
  };
}
