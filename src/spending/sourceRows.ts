import type {Cube} from "../cube/cube.js";
import {numberOf} from "../cube/exact.js";
import type {Query} from "../database/query.js";
import type {Filters, Group} from "../filters.js";
import type {Basis} from "../overview/facts.js";
import {shownLines} from "./shown.js";
import {valueOf} from "./slice.js";
import {sourceTotals} from "./sourceTotals.js";
import {statedFigures} from "./statedFigures.js";

/**
 * A line of a unit in a year as the filters show it, and where it stands; or (`level` year, all) what such lines add up
 * to. Lines of a unit and year do not overlap.
 */
export interface FigureSource {
  level: "line" | "year" | "all";
  /** Missing for what several units may add up to; `fiscal_year` too for what the years add up to. */
  unit_id: string | null;
  fiscal_year: number | null;
  line_id: string | null;
  account_id: string | null;
  itemised: boolean | null;
  /** The line's place in the order of the chart. */
  position: number | null;
  /** The funds that the figure is stated of, separated by spaces. */
  funds: string | null;
  /** How a derived figure was worked out; see `fund_lines`. */
  method: string | null;
  /** Printed with fewer than two decimals in 万元 and taken as exact to two. */
  assumed: boolean | null;
  /** In the terms of the filters. Missing where there is nothing to divide by, or where currencies differ. */
  value: number | null;
  low: number | null;
  high: number | null;
  /** Its share of its side, whatever the filters divide by. */
  share: number | null;
  basis: Basis | null;
  /** The rows that state it (a claim, where it is derived from one; the whole's, where it is what is left of one), see `placesOf`. */
  places: string | null;
  /** Of what lines add up to: whether that is exactly what is stated of the lines in focus. */
  exact: boolean | null;
}

/** Every figure behind the slice, unit by unit, then what they add up to year by year and, for amounts, over the years. */
export async function figureSources(
  query: Query,
  {cube, filters, groups}: {cube: Cube; filters: Filters; groups: readonly Group[]}
): Promise<FigureSource[]> {
  const units = [...new Set(groups.flatMap((group) => group.units))];
  const shown = shownLines(
    cube,
    filters,
    units.map((unit) => ({id: unit, name: unit, name_en: unit, units: [unit]}))
  );
  const stated = await statedFigures(query, {units, filters});
  const figureOf = (unit: string, {year, account}: {year: number; account: string}) =>
    stated.get(`${unit} ${year} ${account}`);
  const paths = [...new Set(shown.years.flatMap(shown.byYear).map(({line}) => line.path))].sort();
  const places = new Map(paths.map((path, i) => [path, i + 1]));
  const years = shown.years.filter(({fiscal_year: year}) => year >= filters.from && year <= filters.to);
  const lines = years.flatMap((year) =>
    [...shown.byYear(year)]
      .sort((a, b) => places.get(a.line.path)! - places.get(b.line.path)!)
      .map(({line, basis, ...row}): FigureSource => {
        const figure = figureOf(year.group_id, {year: year.fiscal_year, account: line.account_id});
        const whole = numberOf(year.whole.amount);
        return {
          ...{level: "line", unit_id: year.group_id, fiscal_year: year.fiscal_year, line_id: line.id},
          ...{account_id: line.account_id, itemised: line.itemised, position: places.get(line.path)!},
          ...{funds: figure?.funds ?? null, method: line.itemised ? (figure?.method ?? null) : "remainder"},
          assumed: line.itemised ? (figure?.assumed ?? null) : false,
          ...valueOf(row, {...year, per: filters.per}),
          share: whole === 0 ? null : numberOf(row.amount) / whole,
          ...{basis, places: figure?.places ?? null, exact: null}
        };
      })
  );
  const currencyOf = (unit: string, year: number) =>
    shown
      .byYear(shown.years.find((each) => each.group_id === unit && each.fiscal_year === year)!)
      .map(({line}) => figureOf(unit, {year, account: line.account_id})?.currency);
  return [...lines, ...sourceTotals(shown, {years, filters, currencyOf})];
}

/** A row of a published file that states a figure, and the place in the document that it was taken from. */
export interface Place {
  document: string;
  table: string;
  line: number;
  source: string;
}

/** The places of a figure's sources. */
export function placesOf({places}: Pick<FigureSource, "places">): Place[] {
  return (places ?? "")
    .split("\n")
    .filter((text) => text !== "")
    .map((text) => {
      const [document, table, line, ...source] = text.split(" ");
      return {document: document!, table: table!, line: Number(line), source: source.join(" ")};
    });
}
