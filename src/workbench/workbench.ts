import type {Choice} from "../choice.js";
import type {Query} from "../database/query.js";
import type {Result} from "../outcomes/facts.js";
import {resultsSql} from "../outcomes/resultsSql.js";
import {subjectOf} from "../overview/overview.js";
import {rateYears} from "../rateYears.js";
import {rateNames} from "./facts.js";
import type {WorkActivity, Workbench, WorkLine, WorkLink, WorkSource} from "./facts.js";
import {readProposal} from "./proposal.js";

/** Asks for everything the page 对应 shows of a unit's year, and for the rates with what a link proposes. */
export async function workbench(query: Query, {unit, year}: Choice, search: string): Promise<Workbench> {
  const params = [unit, year];
  const [subject, lines, activities, links, history, proposedTargets, analyses, reporting, sources] = await Promise.all(
    [
      subjectOf(query, {unit, year}),
      query<WorkLine>(
        `SELECT account_id, name, name_en, line.parent_id = 'project' AS project, amount::DOUBLE AS amount, low::DOUBLE AS low,
         high::DOUBLE AS high, basis
       FROM aligned_lines AS line JOIN accounts USING (account_id)
       WHERE unit_id = ? AND fiscal_year = ?::INTEGER AND itemised AND (leaf OR line.parent_id = 'project')
       ORDER BY project DESC, path`,
        params
      ),
      query<WorkActivity>(
        `SELECT document_id, activity.line, activity_id, name, name_en, results
       FROM activity_indicators AS activity JOIN documents USING (document_id)
       WHERE activity.unit_id = ? AND activity.fiscal_year = ?::INTEGER ORDER BY documents.line, activity.line`,
        params
      ),
      query<WorkLink>(
        `SELECT account_id, activity_document_id, activity_id, basis, rationale, rationale_en, document_id, line
       FROM activity_links WHERE unit_id = ? AND fiscal_year = ?::INTEGER ORDER BY account_id, activity_id`,
        params
      ),
      query<Result>(resultsSql, [unit]),
      query<Workbench["proposedTargets"][number]>(
        `SELECT of_document_id, own.outcome_id, own.target::DOUBLE AS target, own.document_id, own.line
       FROM proposed_targets AS own
       JOIN outcome_results AS result ON (result.document_id, result.outcome_id) = (of_document_id, own.outcome_id)
       WHERE result.unit_id = ? AND result.fiscal_year = ?::INTEGER ORDER BY own.document_id, own.line`,
        params
      ),
      query<{document_id: string}>("SELECT document_id FROM documents WHERE unit_id = ? AND kind = 'analysis'", [unit]),
      query<Workbench["years"][number]>(
        `SELECT fiscal_year, count(*) AS activities FROM activities WHERE unit_id = ?
       GROUP BY fiscal_year ORDER BY fiscal_year DESC`,
        [unit]
      ),
      sourcesOf(query, {unit, year})
    ]
  );
  const results = history.filter((row) => row.fiscal_year === year && row.value !== null && row.relation !== "part");
  const {proposal, unknown} = readProposal(search, {lines, activities, links, results});
  const [rates, [printing]] = await Promise.all([
    rateYears(query, {unit, year, ids: Object.values(rateNames).flat(), proposals: proposal}),
    query<NonNullable<Workbench["printing"]>>(
      `SELECT currency, amount_unit FROM documents WHERE document_id IN (
         SELECT document_id FROM activities WHERE unit_id = ? AND fiscal_year = ?::INTEGER
       ) ORDER BY line LIMIT 1`,
      params
    )
  ]);
  return {
    ...{search, subject, proposal, unknown, lines, activities, links, results, proposedTargets, rates, sources},
    ...{printing: printing ?? null, analyses: analyses.map((row) => row.document_id), years: reporting}
  };
}

/** The documents that state a unit's spending, work or results of a year, or tie them, with the sections and tables they do it in. */
function sourcesOf(query: Query, {unit, year}: Choice): Promise<WorkSource[]> {
  return query<WorkSource>(
    `WITH asked AS (SELECT ? AS unit_id, ?::INTEGER AS fiscal_year), places AS (
       SELECT 'budget' AS "table", document_id, source FROM budget JOIN asked USING (unit_id, fiscal_year)
         WHERE measure = 'actual' AND period IS NULL
       UNION ALL SELECT 'activities', document_id, source FROM activities JOIN asked USING (unit_id, fiscal_year)
       UNION ALL SELECT 'outcomes', document_id, source FROM outcome_results JOIN asked USING (unit_id, fiscal_year)
       UNION ALL SELECT 'links', document_id, source FROM links JOIN asked USING (unit_id, fiscal_year)
     )
     SELECT document_id, title, title_en, kind, published_on::VARCHAR AS published_on, amount_unit, synthetic,
       coalesce(string_agg(DISTINCT section, ' ' ORDER BY section) FILTER (section <> ''), '—') AS sections,
       string_agg(DISTINCT "table", ' ' ORDER BY "table") AS tables
     FROM documents JOIN (
       SELECT document_id, "table", regexp_extract(coalesce(source, ''), '^[^·\\d]+') AS section FROM places GROUP BY ALL
     ) USING (document_id)
     GROUP BY ALL ORDER BY min(documents.line)`,
    [unit, year]
  );
}
