import type {Query} from "../database/query.js";
import type {Basis} from "../overview/facts.js";
import type {FigureKey} from "./figures.js";

/** One unit's line of a year: an account's figure, or the part of it that its children do not cover. */
export interface LineFigure {
  unit_id: string;
  unit_name: string;
  unit_name_en: string;
  fiscal_year: number;
  line_id: string;
  account_id: string;
  parent_id: string | null;
  itemised: boolean;
  name: string;
  name_en: string;
  value: number;
  low: number;
  high: number;
  basis: Basis;
  synthetic: boolean;
}

/** Which lines: of units and lines (ids, separated by commas), in years, as a measure, in a fund (`all`: over all of them). */
export interface LineKey {
  units: string;
  lineId: string;
  years: readonly [number, number];
  measure: string;
  fund: string;
}

/** The account whose line it is. */
export const accountOf = (line: string) => line.replace(/\/not-itemised$/, "");

/** The figures of lines, of their accounts, of the roots above them, and of the children of these, unit by unit. */
export function lineFigures(query: Query, {units, lineId, years, measure, fund}: LineKey): Promise<LineFigure[]> {
  return query<LineFigure>(
    `WITH near AS (
       SELECT DISTINCT unnest([account_id, root_id]) AS account_id FROM account_paths
       WHERE account_id IN (SELECT unnest(string_split(?, ',')))
     )
     SELECT unit_id, units.name AS unit_name, units.name_en AS unit_name_en, fiscal_year, line_id, account_id, figure.parent_id,
       itemised, accounts.name, accounts.name_en, amount AS value, low, high, basis, synthetic
     FROM fund_lines AS figure JOIN accounts USING (account_id) JOIN units USING (unit_id)
     WHERE unit_id IN (SELECT unnest(string_split(?, ','))) AND fiscal_year IN (?, ?) AND measure = ? AND fund = ?
       AND (account_id IN (FROM near) OR figure.parent_id IN (FROM near))
     ORDER BY list_position(string_split(?, ','), unit_id), path`,
    [lineId.split(",").map(accountOf).join(","), units, ...years, measure, fund, units]
  );
}

/**
 * The figures of a year that add up to lines. One line that a unit does not state is the sum of its children; where none
 * of them are stated, what is not itemised is the whole line.
 */
export function figuresOf(
  lineId: string,
  {figures, year}: {figures: readonly LineFigure[]; year: number}
): LineFigure[] {
  const stated = figures.filter((figure) => figure.fiscal_year === year);
  const units = [...new Set(stated.map((figure) => figure.unit_id))];
  const lines = lineId.split(",");
  return units.flatMap((unit) =>
    lines.flatMap((line) => {
      const account = accountOf(line);
      const own = stated.filter((figure) => figure.unit_id === unit);
      const itself = own.filter((figure) => figure.line_id === line);
      const children = own.filter((figure) => figure.parent_id === account);
      if (itself.length > 0) return itself;
      if (line === account) return lines.length === 1 ? children : [];
      const isDivided = stated.some((figure) => figure.parent_id === account);
      const isAll = children.length === 0 && (isDivided || lines.length === 1);
      return isAll ? own.filter((figure) => figure.line_id === account) : [];
    })
  );
}

/** A figure and, where it is what the children leave of an account, that account's figure and the children's. */
export function madeOf(figure: LineFigure, {figures}: {figures: readonly LineFigure[]}): LineFigure[] {
  const {unit_id, fiscal_year, account_id, itemised} = figure;
  if (itemised) return [figure];
  const around = figures.filter(
    (other) =>
      other.unit_id === unit_id &&
      other.fiscal_year === fiscal_year &&
      other.itemised &&
      (other.account_id === account_id || other.parent_id === account_id)
  );
  return [figure, ...around];
}

/** What names a figure of an account, in a measure and fund. */
export function keyOf(figure: LineFigure, {measure, fund}: Pick<LineKey, "measure" | "fund">): FigureKey {
  const {unit_id: unit, fiscal_year: year, account_id: account} = figure;
  return {unit, year, account, measure, ...(fund !== "all" && {fund})};
}
