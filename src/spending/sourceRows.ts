import type {Query} from "../database/query.js";
import type {Filters, Group} from "../filters.js";
import type {Basis} from "../overview/facts.js";
import {slice} from "./slice.js";

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
export async function figureSources(query: Query, filters: Filters, groups: readonly Group[]): Promise<FigureSource[]> {
  const units = [...new Set(groups.flatMap((group) => group.units))];
  const {sql, params} = await slice(
    query,
    filters,
    units.map((unit) => ({id: unit, name: unit, name_en: unit, units: [unit]}))
  );
  return query<FigureSource>(
    `${sql}, rows AS (
       SELECT shown.group_id AS unit_id, shown.fiscal_year, shown.line_id, shown.account_id, shown.itemised, shown.position, shown.amount,
         shown.low, shown.high, shown.whole, shown.heads, shown.value, shown.value_low, shown.value_high, shown.basis, figure.funds,
         figure.currency, CASE WHEN shown.itemised THEN figure.method ELSE 'remainder' END AS method,
         shown.itemised AND figure.assumed AS assumed
       FROM shown JOIN asked ON shown.fiscal_year BETWEEN since AND until
       LEFT JOIN fund_totals AS figure ON (figure.unit_id, figure.fiscal_year, figure.account_id, figure.measure, figure.fund)
         = (shown.group_id, shown.fiscal_year, shown.account_id, asked.measure, asked.fund)
     ), stated AS (
       SELECT unit_id, fiscal_year, account_id, lineage.fund, document_id,
         CASE operand WHEN 'row' THEN 'budget' ELSE 'claims' END AS "table", lineage.line
       FROM lineage JOIN asked USING (measure)
       WHERE operand <> 'figure' AND unit_id IN (SELECT unit_id FROM members) AND fiscal_year BETWEEN since AND until
     ), places AS (
       SELECT rows.unit_id, rows.fiscal_year, rows.line_id,
         string_agg(concat_ws(' ', stated.document_id, stated."table", stated.line, coalesce(budget.source, claims.source)), chr(10)
           ORDER BY stated.document_id, stated."table", stated.line) AS places
       FROM rows
       JOIN stated ON (stated.unit_id, stated.fiscal_year, stated.account_id) = (rows.unit_id, rows.fiscal_year, rows.account_id)
       LEFT JOIN budget ON stated."table" = 'budget' AND (budget.document_id, budget.line) = (stated.document_id, stated.line)
       LEFT JOIN claims ON stated."table" = 'claims' AND (claims.document_id, claims.line) = (stated.document_id, stated.line)
       WHERE list_contains(string_split(rows.funds, ' '), stated.fund)
       GROUP BY ALL
     ), own AS (
       SELECT group_id AS unit_id, fiscal_year, amount AS own, low AS own_low, high AS own_high FROM slice JOIN focus USING (line_id)
       WHERE (SELECT count(*) FROM focus) = 1
     ), unit_sums AS (
       SELECT unit_id, fiscal_year, sum(amount) AS amount, coalesce(any_value(own), sum(amount)) = sum(amount) AS exact,
         coalesce(any_value(own_low), sum(low)) AS low, coalesce(any_value(own_high), sum(high)) AS high, any_value(whole) AS whole,
         any_value(heads) AS heads, bool_and(value IS NOT NULL) AS divisible, min(basis) AS basis, bool_or(basis = 'derived') AS derived,
         min(currency) AS currency, max(currency) AS other_currency
       FROM rows LEFT JOIN own USING (unit_id, fiscal_year)
       GROUP BY unit_id, fiscal_year
     ), totals AS (
       SELECT fiscal_year, CASE per WHEN 'nominal' THEN 1 WHEN 'head' THEN sum(heads) ELSE sum(whole) END AS divisor,
         sum(amount) AS amount, sum(low) AS low, sum(high) AS high, sum(whole) AS whole, bool_and(exact) AS exact,
         CASE WHEN bool_or(derived) THEN 'derived' ELSE min(basis) END AS basis,
         bool_and(divisible) AND min(currency) = max(other_currency) AND (fiscal_year IS NOT NULL OR per = 'nominal') AS adds
       FROM unit_sums, asked
       GROUP BY GROUPING SETS ((fiscal_year, per), (per))
     )
     SELECT * FROM (
       SELECT 'line' AS level, unit_id, fiscal_year, line_id, account_id, itemised, position, funds, method, assumed, value, value_low AS low,
         value_high AS high, (amount / nullif(whole, 0))::DOUBLE AS share, basis, places, NULL::BOOLEAN AS exact
       FROM rows LEFT JOIN places USING (unit_id, fiscal_year, line_id)
       UNION ALL BY NAME
       SELECT CASE WHEN fiscal_year IS NULL THEN 'all' ELSE 'year' END AS level, fiscal_year, (amount / divisor)::DOUBLE AS value,
         (low / divisor)::DOUBLE AS low, (high / divisor)::DOUBLE AS high,
         CASE WHEN fiscal_year IS NOT NULL THEN (amount / nullif(whole, 0))::DOUBLE END AS share, basis, exact
       FROM totals WHERE adds
     )
     ORDER BY level <> 'line', list_position(split(?, ','), unit_id), fiscal_year NULLS LAST, position`,
    [...params, units.join(",")]
  );
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
