import {compare, numberOf, rounded, sum} from "../cube/exact.js";
import {added, basisOf, nothing} from "../cube/range.js";
import type {Range} from "../cube/range.js";
import type {Filters} from "../filters.js";
import type {Basis} from "../overview/facts.js";
import type {Shown} from "./shown.js";
import {valueOf} from "./slice.js";
import type {SliceYear} from "./slice.js";
import type {FigureSource} from "./sourceRows.js";

/** What a unit's lines of a year come to. */
interface UnitSum extends Range {
  year: SliceYear;
  basis: Basis;
  /** Whether that is exactly what is stated of the line in focus. */
  exact: boolean;
  /** Whether each of them has a value in the terms of the filters. */
  divisible: boolean;
  currencies: readonly (string | undefined)[];
}

interface Options {
  years: readonly SliceYear[];
  filters: Filters;
  currencyOf: (unit: string, year: number) => readonly (string | undefined)[];
}

/** What the lines of units add up to, year by year and, for amounts, over the years; nothing where currencies differ. */
export function sourceTotals(shown: Shown, {years, filters, currencyOf}: Options): FigureSource[] {
  const sums = years.flatMap((year): UnitSum[] => {
    const rows = shown.byYear(year);
    if (rows.length === 0) return [];
    const total = rows.reduce<Range>(added, nothing);
    const own = shown.alone(year) ?? total;
    return [
      {
        ...{year, amount: total.amount, low: own.low, high: own.high, basis: basisOf(rows.map(({basis}) => basis))},
        exact: compare(own.amount, total.amount) === 0,
        divisible: rows.every((row) => valueOf(row, {...year, per: filters.per}).value !== null),
        currencies: currencyOf(year.group_id, year.fiscal_year)
      }
    ];
  });
  const each = [...new Set(sums.map(({year}) => year.fiscal_year))]
    .sort((a, b) => a - b)
    .flatMap((year) =>
      totalOf(
        sums.filter((row) => row.year.fiscal_year === year),
        {filters, year}
      )
    );
  return [...each, ...(filters.per === "nominal" ? totalOf(sums, {filters, year: null}) : [])];
}

function totalOf(sums: readonly UnitSum[], {filters, year}: {filters: Filters; year: number | null}): FigureSource[] {
  const currencies = new Set(sums.flatMap((row) => row.currencies).filter((currency) => currency !== undefined));
  if (currencies.size !== 1 || !sums.every((row) => row.divisible)) return [];
  const {amount, low, high} = sums.reduce<Range>(added, nothing);
  const whole = sum(sums.map((row) => row.year.whole.amount));
  const heads = sums.reduce((all, row) => all + (row.year.heads ?? 0), 0);
  const divisor = numberOf({nominal: rounded(1), head: rounded(heads), share: whole}[filters.per]);
  const all = numberOf(whole);
  return [
    {
      ...{level: year === null ? "all" : "year", fiscal_year: year, unit_id: null, line_id: null, account_id: null},
      ...{itemised: null, position: null, funds: null, method: null, assumed: null, places: null},
      ...{value: numberOf(amount) / divisor, low: numberOf(low) / divisor, high: numberOf(high) / divisor},
      share: year === null || all === 0 ? null : numberOf(amount) / all,
      ...{basis: basisOf(sums.map((row) => row.basis)), exact: sums.every((row) => row.exact)}
    }
  ];
}
