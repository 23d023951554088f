import type {Outcomes, Result} from "./facts.js";
import {filtered} from "./shown.js";

/** A result that several years may state under the same names and in the same unit, year by year. */
export interface IndicatorYears {
  key: string;
  rows: Result[];
}

/** What makes results of a unit's different years the same indicator. */
const keyOf = (row: Result) => [row.activity, row.indicator, row.uom ?? ""].join("\n");

/** The unit's indicators under the filters, in the order in which they were first stated. */
export function indicatorYears({history, filters, themes}: Outcomes): IndicatorYears[] {
  const found = new Map<string, Result[]>();
  for (const row of filtered(history, {filters, themes}))
    found.set(keyOf(row), [...(found.get(keyOf(row)) ?? []), row]);
  return [...found].map(([key, rows]) => ({key, rows}));
}

/** A year with how many indicators it states, and which came and went since the year with results before it. */
export interface IndicatorChange {
  year: number;
  /** Missing for the first year. */
  before: number | null;
  stated: number;
  appeared: Result[];
  vanished: Result[];
}

/** What came and went from each year with results to the next. */
export function indicatorChanges(indicators: readonly IndicatorYears[]): IndicatorChange[] {
  const years = [...new Set(indicators.flatMap(({rows}) => rows.map((row) => row.fiscal_year)))].sort((a, b) => a - b);
  const of = ({rows}: IndicatorYears, year: number | null) => rows.find((row) => row.fiscal_year === year);
  return years.map((year, i) => {
    const before = years[i - 1] ?? null;
    const first = (rows: (Result | undefined)[]) => rows.filter((row) => row !== undefined);
    return {
      ...{year, before},
      stated: indicators.filter((each) => of(each, year)).length,
      appeared: before === null ? [] : first(indicators.map((each) => (of(each, before) ? undefined : of(each, year)))),
      vanished: before === null ? [] : first(indicators.map((each) => (of(each, year) ? undefined : of(each, before))))
    };
  });
}
