import type {Choice} from "../choice.js";
import {askDocuments, sourcesAmong} from "../cube/documents.js";
import type {Query} from "../database/query.js";
import {derivations} from "../derivations.js";
import {metricYears} from "../metricYears.js";
import {findingsOf} from "../review/findings.js";
import {changesSql} from "./changesSql.js";
import type {AccountFigure, Change, Line, Overview, Staff, Subject} from "./facts.js";

const amountColumns = (relation: string) =>
  ["amount AS value", "low", "high", "basis", "method", "assumed"].map((column) => `${relation}.${column}`).join(", ");

/** The metrics that the overview shows. */
const shownMetrics = [
  ...(["income_execution", "expenditure_execution", "carry_over_rate"] as const),
  ...(["income_change", "year_on_year", "carry_over_change"] as const)
];

/** Asks for everything the overview shows of a unit's year. Rejects where the unit has no figures for the year. */
export async function overview(query: Query, {unit, year}: Choice): Promise<Overview> {
  const params = [unit, year];
  const [subject, metrics, figures, lines, changes, staff, derived, documents, findings] = await Promise.all([
    subjectOf(query, {unit, year}),
    metricYears(query, {unit, years: [year - 1, year], ids: shownMetrics}),
    query<AccountFigure>(
      `SELECT fiscal_year, account_id, measure, ${amountColumns("account_totals")} FROM account_totals
       WHERE unit_id = ? AND fiscal_year IN (?, ?)
         AND account_id IN ('income', 'expenditure', 'opening-balance', 'closing-balance')
       ORDER BY fiscal_year, account_id, measure`,
      [unit, year - 1, year]
    ),
    query<Line>(
      `SELECT line_id, account_id, line.parent_id, name, name_en, side, depth, itemised, line.funds,
         ${amountColumns("line")}, (line.amount / nullif(whole.amount, 0))::DOUBLE AS share
       FROM account_tree AS line JOIN accounts USING (account_id)
       JOIN account_totals AS whole USING (unit_id, fiscal_year, measure)
       WHERE unit_id = ? AND fiscal_year = ? AND measure = 'actual' AND line.tree = 'main' AND whole.account_id = side AND depth <= 2
       ORDER BY path`,
      params
    ),
    query<Change>(changesSql, params),
    query<Staff>(
      `SELECT staff_id, document_id, line, part_of, category, category_en, in_service, headcount, quota,
         sum(headcount) FILTER (in_service) OVER () AS in_service_total FROM staff_years
       WHERE unit_id = ? AND fiscal_year = ? ORDER BY line`,
      params
    ),
    derivations(query, {unit, years: [year - 1, year]}),
    askDocuments(query, unit),
    findingsOf(query, {unit, year})
  ]);
  const sources = sourcesAmong(documents, {from: year - 1, to: year});
  return {subject, metrics, figures, lines, changes, staff, derivations: derived, findings, sources};
}

/** The unit and year that a page is about. Rejects where the unit has no figures for the year. */
export async function subjectOf(query: Query, {unit, year}: Choice): Promise<Subject> {
  const [subject] = await query<Subject>(
    `SELECT unit_id, name, name_en, fiscal_year, synthetic, stated FROM unit_years JOIN units USING (unit_id)
     WHERE unit_id = ? AND fiscal_year = ?`,
    [unit, year]
  );
  if (!subject) throw new Error(`no figures of ${unit} in ${year}`);
  return subject;
}
