import type {Query} from "../database/query.js";
import {seedSql} from "./figures.js";
import type {FigureKey} from "./figures.js";
import type {SourceRow} from "./types.js";

/** Every published row that figures were made of, however far back, in the order of the documents. */
export async function sourceRows(query: Query, keys: readonly FigureKey[]): Promise<SourceRow[]> {
  if (keys.length === 0) return [];
  const {sql, params} = seedSql(keys);
  return query<SourceRow>(
    `WITH RECURSIVE ${sql}, reached AS (
       SELECT figure.unit_id, figure.fiscal_year, figure.account_id, figure.fund, figure.measure
       FROM seed JOIN account_years AS figure USING (unit_id, fiscal_year, account_id, measure)
       WHERE figure.fund = seed.fund OR seed.fund IS NULL AND (figure.fund = 'all' OR NOT EXISTS (
         SELECT 1 FROM account_years AS total
         WHERE (total.unit_id, total.fiscal_year, total.account_id, total.measure, total.fund)
           = (figure.unit_id, figure.fiscal_year, figure.account_id, figure.measure, 'all')))
       UNION
       SELECT unit_id, lineage.of_year, lineage.of_account, fund, lineage.of_measure
       FROM reached JOIN lineage USING (unit_id, fiscal_year, account_id, fund, measure)
       WHERE lineage.operand = 'figure'
     ), made_of AS (
       SELECT DISTINCT lineage.document_id, CASE operand WHEN 'row' THEN 'budget' ELSE 'claims' END AS table_name, lineage.line
       FROM reached JOIN lineage USING (unit_id, fiscal_year, account_id, fund, measure)
       WHERE operand <> 'figure'
     )
     SELECT made_of.document_id, title, title_en, coalesce(budget.source, claims.source) AS source, table_name AS "table",
       made_of.line, coalesce(amount_text, value_text) AS printed
     FROM made_of
     JOIN documents USING (document_id)
     LEFT JOIN budget ON table_name = 'budget' AND (budget.document_id, budget.line) = (made_of.document_id, made_of.line)
     LEFT JOIN claims ON table_name = 'claims' AND (claims.document_id, claims.line) = (made_of.document_id, made_of.line)
     ORDER BY documents.line, table_name, made_of.line`,
    params
  );
}
