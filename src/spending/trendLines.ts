import type {LineOverYears, YearValue} from "../components/linesOverYears.js";
import type {AxisYear} from "../components/yearAxis.js";
import type {Filters} from "../filters.js";
import type {Spending} from "./facts.js";
import {lineLabel} from "./lineLabel.js";
import type {LineYear} from "./overYears.js";
import {sliceHref} from "./sliceHref.js";
import type {SpendingTelling} from "./telling.js";
import {values} from "./values.js";

/** What the figure over the years shows of a line's year: its value in the terms of the filters, or its share of its side. */
export type TrendWay = Filters["trend"];

/** Every year from the first to the last that the filters show. */
export function yearRange({filters}: Pick<Spending, "filters">): number[] {
  return Array.from({length: filters.to - filters.from + 1}, (_, i) => filters.from + i);
}

/** A row's number as drawn; missing where there is nothing to divide by. */
export const drawnAmount = (row: LineYear, way: TrendWay): number | null => (way === "shares" ? row.share : row.value);

/** A group's lines as a figure draws them over the years: everything together, and each line, the least of them as one. */
export function trendLines(
  facts: Spending,
  {words, text, group, way}: SpendingTelling & {group: string; way: TrendWay}
): {whole: LineOverYears; lines: LineOverYears[]} {
  const {filters} = facts;
  const show = values(facts);
  const rows = facts.years.filter((row) => row.group_id === group && !row.folded && row.level !== "part");
  const ids = [...new Set(rows.map((row) => row.line_id))];
  const own = (year: number) => hasYear(facts, year);
  const tones = [
    ...new Set(
      facts.years.filter((row) => row.level === "shown" && row.itemised && !row.folded).map((row) => row.line_id)
    )
  ];
  const all = ids.map((line): LineOverYears => {
    const years = rows.filter((row) => row.line_id === line);
    const {level, itemised} = years[0]!;
    const folded = line.split(",");
    const kind = level === "whole" ? "whole" : level === "rest" ? "rest" : itemised ? "line" : "not-itemised";
    const change = kind === "whole" || line === filters.lines.join(",") ? {} : {lines: folded};
    const valueOf = (row: LineYear): YearValue[] => {
      const amount = drawnAmount(row, way);
      if (amount === null) return [];
      return [
        {
          year: row.fiscal_year,
          amount,
          value: way === "shares" ? show.share(row) : show.value(row),
          mark: row.basis === "derived" ? words.basis.derived : "",
          href: sliceHref(facts, {...change, ...(own(row.fiscal_year) && {year: row.fiscal_year})})
        }
      ];
    };
    const known = years.flatMap(valueOf);
    const last = known.at(-1);
    return {
      key: `trend:${group}:${line}`,
      label: level === "rest" ? text.trend.rest(folded.length) : lineLabel(line, facts, words),
      href: "lines" in change ? sliceHref(facts, change) : null,
      kind,
      tone: Math.max(0, tones.indexOf(line)),
      values: known,
      end: !last ? "" : last.year < filters.to ? text.trend.lastStated(last) : last.value
    };
  });
  const whole = all.find((line) => line.kind === "whole")!;
  return {whole, lines: all.filter((line) => line !== whole)};
}

/** The years of a drawing or table, which `figure` names on the page; one that the page's unit has no figures of leads nowhere. */
export function trendYears(facts: Spending, {figure, years}: {figure: string; years: readonly number[]}): AxisYear[] {
  return years.map((year) => ({
    year,
    href: hasYear(facts, year) ? sliceHref(facts, {year}) : null,
    key: `${figure}:year:${year}`,
    current: year === facts.filters.year
  }));
}

const hasYear = ({scope, filters}: Spending, year: number) =>
  scope.years.some((row) => row.unit_id === filters.units[0] && row.fiscal_year === year);
