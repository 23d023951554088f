import type {Line} from "../cube/chart.js";
import {absolute, compare, nil, plus} from "../cube/exact.js";
import type {Exact} from "../cube/exact.js";
import {added, basisOf, nothing, numbersOf} from "../cube/range.js";
import type {Range, Value} from "../cube/range.js";
import type {Filters} from "../filters.js";
import type {LineYear} from "./overYears.js";
import type {Shown} from "./shown.js";
import {valueOf} from "./slice.js";
import type {SliceLine, SliceYear} from "./slice.js";

type Told = "level" | "line_id" | "account_id" | "parent_id" | "itemised" | "folded" | "basis" | "units";

/** A line at its level, before it is compared with anything. */
export interface Leveled extends Pick<LineYear, Told> {
  year: SliceYear;
  amount: Range;
  /** In the terms of the filters. */
  known: Value;
  /** The account whose budget and final account are compared. */
  account: Line | undefined;
  /** What sorts it: the place of the line shown that it is or is within, then its own. */
  position: string;
  path: string;
}

/** Where more itemised lines than this are shown, the others than the largest ones, one fewer, are folded. */
export const mostLines = 8;

/** The ids of the lines with the least money over the years, in order, where there are more lines than room. */
export function leastLines({years, byYear}: Shown, {from, to}: Pick<Filters, "from" | "to">): string[] {
  const money = new Map<string, Exact>();
  for (const row of years.filter((year) => year.fiscal_year >= from && year.fiscal_year <= to).flatMap(byYear))
    if (row.line.itemised) money.set(row.line.id, plus(money.get(row.line.id) ?? nil, absolute(row.amount)));
  if (money.size <= mostLines) return [];
  const sorted = [...money].sort(([a, x], [b, y]) => compare(y, x) || (a < b ? -1 : 1));
  return sorted
    .slice(mostLines - 1)
    .map(([id]) => id)
    .sort();
}

/** Everything that figures over the years show of a year: all in focus as one, its lines, their parts, the least as one. */
export function levelsOf(
  year: SliceYear,
  {shown: all, filters, least}: {shown: Shown; filters: Filters; least: readonly string[]}
): Leveled[] {
  const shown = all.byYear(year);
  if (shown.length === 0) return [];
  const {per} = filters;
  const inTerms = (row: Range) => ({amount: row, known: valueOf(row, {...year, per})});
  const lineOf = (row: SliceLine) => ({
    ...{...inTerms(row), year, account: row.line.itemised ? row.line : undefined, path: row.line.path},
    ...{line_id: row.line.id, account_id: row.line.account_id, parent_id: row.line.parent_id},
    ...{itemised: row.line.itemised, basis: row.basis, units: row.units}
  });
  const together = (rows: readonly SliceLine[], level: "whole" | "rest") => ({
    ...{year, level, line_id: level, account_id: level, parent_id: null, itemised: true, folded: false},
    ...{amount: sumOf(rows), known: knownOf(rows, {year, per}), basis: basisOf(rows.map(({basis}) => basis))},
    ...{units: Math.max(...rows.map(({units}) => units)), account: undefined}
  });
  const own = all.alone(year);
  const whole: Leveled = {
    ...{...together(shown, "whole"), position: "", path: ""},
    ...(own && {...inTerms(own), basis: own.basis}),
    account: all.focus.length === 1 && all.focus[0]!.itemised ? all.focus[0] : undefined
  };
  const lines = shown.map((row): Leveled => ({
    ...{...lineOf(row), level: "shown", folded: least.includes(row.line.id), position: row.line.path}
  }));
  const parts = [...year.lines.values()]
    .filter(({line}) => all.itemised.has(line.parent_id) && !all.focus.includes(line))
    .map((row): Leveled => ({
      ...{...lineOf(row), level: "part", folded: false, position: all.itemised.get(row.line.parent_id)!}
    }));
  const folded = shown.filter((row) => least.includes(row.line.id));
  const last = folded.map(({line}) => line.path).sort();
  const rest = {line_id: least.join(","), path: "~", position: last.at(-1)!};
  return [whole, ...lines, ...parts, ...(folded.length > 0 ? [{...together(folded, "rest"), ...rest}] : [])];
}

const sumOf = (rows: readonly Range[]): Range => rows.reduce<Range>(added, nothing);

/** What lines come to in the terms of the filters: amounts are added exactly; missing where none has one. */
function knownOf(rows: readonly Range[], {year, per}: {year: SliceYear; per: Filters["per"]}): Value {
  if (per === "nominal") return numbersOf(sumOf(rows));
  const all = rows.map((row) => valueOf(row, {...year, per}));
  const total = (name: keyof Value) =>
    all.every((each) => each[name] === null) ? null : all.reduce((sum, each) => sum + (each[name] ?? 0), 0);
  return {value: total("value"), low: total("low"), high: total("high")};
}
