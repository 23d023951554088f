import type {Query} from "../database/query.js";
import type {Filters} from "../filters.js";

/** How a unit's annual figure is stated: see FigureSource. */
export interface StatedFigure {
  unit_id: string;
  fiscal_year: number;
  account_id: string;
  funds: string;
  method: string;
  assumed: boolean;
  currency: string;
  places: string | null;
}

/** How the figures of the side are stated that units have of the measure and fund, by unit, year and account. */
export async function statedFigures(
  query: Query,
  {units, filters}: {units: readonly string[]; filters: Filters}
): Promise<ReadonlyMap<string, StatedFigure>> {
  const {fund, measure, side, from, to} = filters;
  const rows = await query<StatedFigure>(figuresSql, [units.join(","), fund, measure, side, from, to]);
  return new Map(rows.map((row) => [`${row.unit_id} ${row.fiscal_year} ${row.account_id}`, row]));
}

const figuresSql = `WITH asked AS (
  SELECT string_split(?, ',') AS unit_ids, ? AS fund, ? AS measure, ? AS side, ?::INTEGER AS since, ?::INTEGER AS until
), figures AS (
  SELECT figure.unit_id, fiscal_year, figure.account_id, funds, method, assumed, currency
  FROM fund_totals AS figure
  JOIN asked ON list_contains(unit_ids, figure.unit_id) AND (figure.fund, figure.measure) = (asked.fund, asked.measure)
    AND fiscal_year BETWEEN since AND until
  JOIN account_paths ON account_paths.account_id = figure.account_id AND root_id = side
), stated AS (
  SELECT unit_id, fiscal_year, account_id, lineage.fund, document_id,
    CASE operand WHEN 'row' THEN 'budget' ELSE 'claims' END AS "table", lineage.line
  FROM lineage JOIN asked USING (measure)
  WHERE operand <> 'figure' AND list_contains(unit_ids, unit_id) AND fiscal_year BETWEEN since AND until
), places AS (
  SELECT unit_id, fiscal_year, account_id,
    string_agg(concat_ws(' ', stated.document_id, stated."table", stated.line, coalesce(budget.source, claims.source)), chr(10)
      ORDER BY stated.document_id, stated."table", stated.line) AS places
  FROM figures
  JOIN stated USING (unit_id, fiscal_year, account_id)
  LEFT JOIN budget ON stated."table" = 'budget' AND (budget.document_id, budget.line) = (stated.document_id, stated.line)
  LEFT JOIN claims ON stated."table" = 'claims' AND (claims.document_id, claims.line) = (stated.document_id, stated.line)
  WHERE list_contains(string_split(funds, ' '), stated.fund)
  GROUP BY unit_id, fiscal_year, account_id
)
SELECT figures.*, places FROM figures LEFT JOIN places USING (unit_id, fiscal_year, account_id)
ORDER BY unit_id, fiscal_year, account_id`;
