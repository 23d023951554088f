import type {Chart, Line} from "../cube/chart.js";
import type {Cube} from "../cube/cube.js";
import {compare, nil, numberOf} from "../cube/exact.js";
import {added, bases, basisOf, noValue, nothing, numbersOf, ratio} from "../cube/range.js";
import type {Range, Value} from "../cube/range.js";
import {rangeAt} from "../cube/unitLines.js";
import type {Filters, Group} from "../filters.js";
import type {Basis} from "../overview/facts.js";

/**
 * A group's line in a year: what its units state, added up as stated; what one of them paid to another is not taken out.
 * What one unit states as one figure where another states its parts is not itemised, so that parts add up to their whole.
 */
export interface SliceLine extends Range {
  line: Line;
  basis: Basis;
  /** How many units state it. */
  units: number;
}

/** A group's year of the measure, fund and side asked for. */
export interface SliceYear {
  group_id: string;
  fiscal_year: number;
  lines: ReadonlyMap<Line, SliceLine>;
  /** The side's amount: its root's of each unit that states it, else of its lines together. */
  whole: Range;
  /** The staff in service of the units that state anything in the year; missing where one of them says nothing of it, or nobody serves. */
  heads: number | null;
}

/** An amount in the terms of the filters: as it is, per head of staff in service, or as a share of its side. */
export function valueOf(
  known: Range,
  {whole, heads, per}: Pick<SliceYear, "whole" | "heads"> & Pick<Filters, "per">
): Value {
  if (per === "nominal") return numbersOf(known);
  if (per === "share") return ratio(known, whole);
  if (heads === null) return noValue;
  return {
    value: numberOf(known.amount) / heads,
    low: numberOf(known.low) / heads,
    high: numberOf(known.high) / heads
  };
}

/** The share of its side that an amount has; missing where the side is nil or less. */
export const shareOf = ({amount}: Pick<Range, "amount">, {whole}: Pick<SliceYear, "whole">): number | null =>
  compare(whole.amount, nil) > 0 ? numberOf(amount) / numberOf(whole.amount) : null;

/** The lines chosen, or the side's root where none is. */
export const focusOf = ({lines, side}: Pick<Filters, "lines" | "side">, chart: Chart): Line[] =>
  (lines.length > 0 ? lines : [side]).flatMap((id) => chart.line(id) ?? []);

/** A group's years of the measure, fund and side that the filters name, by year; worked out once. */
export function sliceYears(
  cube: Cube,
  filters: Pick<Filters, "fund" | "measure" | "side">,
  group: Group
): Map<number, SliceYear> {
  const {fund, measure, side} = filters;
  const key = ["slice", group.id, fund, measure, side, ...group.units].join(" ");
  const worked = cube.worked.get(key) as Map<number, SliceYear> | undefined;
  const years = worked ?? workedOut(cube, filters, group);
  cube.worked.set(key, years);
  if (cube.worked.size > mostWorked) cube.worked.delete(cube.worked.keys().next().value!);
  return years;
}

/** So many are at hand: more than a reader goes back to. */
const mostWorked = 200;

/** A unit's line in a year. */
interface Stated extends Range {
  unit: string;
  line: Line;
  basis: number;
}

function workedOut(cube: Cube, {fund, measure, side}: Pick<Filters, "fund" | "measure" | "side">, group: Group) {
  const stated = new Map<number, Stated[]>();
  for (const unit of group.units) {
    const block = cube.unit(unit).block(fund, measure);
    for (let at = 0; block && at < block.size; at++) {
      const line = block.lines[at]!;
      if (line.root_id !== side) continue;
      const year = block.years[at]!;
      const rows = stated.get(year);
      const row = {unit, line, basis: block.basis[at]!, ...rangeAt(block, at)};
      if (rows) rows.push(row);
      else stated.set(year, [row]);
    }
  }
  return new Map(
    [...stated]
      .sort(([a], [b]) => a - b)
      .map(([year, rows]): [number, SliceYear] => [
        year,
        {
          ...{group_id: group.id, fiscal_year: year, whole: wholeOf(rows), heads: headsOf(cube, {rows, year})},
          lines: summed(group.units.length > 1 ? [...rows, ...unparted(rows, cube.chart)] : rows)
        }
      ])
  );
}

/** What units state as one figure of lines whose parts others state. */
function unparted(rows: readonly Stated[], chart: Chart): Stated[] {
  const parted = new Set(rows.map((row) => row.line.parent_id));
  const own = new Set(rows.map((row) => `${row.unit} ${row.line.parent_id}`));
  return rows
    .filter((row) => parted.has(row.line.id) && !own.has(`${row.unit} ${row.line.id}`))
    .map((row) => ({...row, line: chart.restOf(row.line)}));
}

function summed(rows: readonly Stated[]): Map<Line, SliceLine> {
  const lines = new Map<Line, SliceLine>();
  for (const row of rows) {
    const known = lines.get(row.line);
    lines.set(row.line, {
      ...(known ? added(known, row) : {amount: row.amount, low: row.low, high: row.high}),
      ...{line: row.line, units: (known?.units ?? 0) + 1},
      basis: known ? basisOf([known.basis, bases[row.basis]!]) : bases[row.basis]!
    });
  }
  return lines;
}

function wholeOf(rows: readonly Stated[]): Range {
  const rooted = new Set(rows.filter((row) => row.line.depth === 0).map((row) => row.unit));
  return rows.filter((row) => row.line.depth === (rooted.has(row.unit) ? 0 : 1)).reduce<Range>(added, nothing);
}

function headsOf(cube: Cube, {rows, year}: {rows: readonly Stated[]; year: number}): number | null {
  const heads = [...new Set(rows.map((row) => row.unit))].map((unit) => cube.unit(unit).heads.get(year));
  const all = heads.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  return heads.includes(undefined) || all === 0 ? null : all;
}
