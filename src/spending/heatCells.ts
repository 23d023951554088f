import type {HeatCell} from "../components/heatTable.js";
import type {Filters} from "../filters.js";
import {chartChanges} from "./chartChanges.js";
import type {Spending} from "./facts.js";
import type {LineYear} from "./overYears.js";
import type {SpendingTelling} from "./telling.js";
import {values} from "./values.js";

/** The difference from which on a cell's colour grows no deeper, as a fraction: of the year before, or of the budget. */
const deepest = 0.5;

/** What a cell is about: the line's change since the year before, its execution, or its share of its side. */
export type HeatKind = Filters["heat"];

/** A line's number of the kind asked for; missing where there is none. */
export const heatNumber = (row: LineYear, kind: HeatKind): number | null =>
  ({change: row.growth, execution: row.execution, share: row.share})[kind];

/** A line's years as the cells of the table, or why there is no number. */
export function heatCells(
  rows: readonly LineYear[],
  {facts, words, text, years, kind}: SpendingTelling & {facts: Spending; years: readonly number[]; kind: HeatKind}
): HeatCell[] {
  const show = values(facts);
  const ofYear = (year: number) => rows.find((row) => row.fiscal_year === year);
  const chosen = facts.filters.lines;
  const across = (year: number) =>
    kind === "change" &&
    chartChanges(facts).some(
      (change) =>
        change.fiscal_year === year && [change.account_id, change.earlier_account_id].every((id) => chosen.includes(id))
    );
  return years.map((year) => {
    const row = ofYear(year);
    const number = row && heatNumber(row, kind);
    if (!row || number == null)
      return {
        value: "",
        mark: "",
        depth: 0,
        blank:
          text.heat.blank[
            elsewhere(rows[0]!.line_id, {year, kind, facts}) ?? blankOf(row, {before: ofYear(year - 1), kind, facts})
          ]
      };
    return {
      value: {change: () => show.growth(row), execution: () => show.execution(row, year), share: () => show.share(row)}[
        kind
      ](),
      mark: [
        row.basis === "derived" && words.basis.derived,
        row.level === "whole" && across(year) && text.chartChange.mark(year)
      ]
        .filter((mark) => mark !== false)
        .join(words.listMark),
      depth: {change: number / deepest, execution: (number - 1) / deepest, share: number}[kind],
      blank: ""
    };
  });
}

/** Why a line has no number in a year before it took the place of another, in that year, or once another took its own. */
function elsewhere(
  line: string,
  {year, kind, facts}: {year: number; kind: HeatKind; facts: Spending}
): "otherLine" | "chartChanged" | undefined {
  for (const {account_id, earlier_account_id, fiscal_year} of chartChanges(facts)) {
    if (line === earlier_account_id && year >= fiscal_year) return "otherLine";
    if (line === account_id && year < fiscal_year) return "otherLine";
    if (line === account_id && year === fiscal_year && kind === "change") return "chartChanged";
  }
  return undefined;
}

/** Why a line's year has no number of the kind. */
function blankOf(
  row: LineYear | undefined,
  {before, kind, facts}: {before: LineYear | undefined; kind: HeatKind; facts: Spending}
): keyof SpendingTelling["text"]["heat"]["blank"] {
  if (!row) return "notStated";
  if (kind === "share") return "noWhole";
  if (kind === "execution") return "noBudget";
  if (row.value === null) return facts.filters.per === "head" ? "noHeads" : "noWhole";
  return before && before.value !== null ? "noBase" : "noBefore";
}
