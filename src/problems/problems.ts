import type {Choice} from "../choice.js";
import type {Query} from "../database/query.js";
import {metricYears} from "../metricYears.js";
import type {Result} from "../outcomes/facts.js";
import {resultsSql} from "../outcomes/resultsSql.js";
import type {Source} from "../overview/facts.js";
import {subjectOf} from "../overview/overview.js";
import {activityNode, lineNode} from "./nodes.js";
import type {
  AlignedActivity,
  AlignedLine,
  Answer,
  ComparedUnit,
  KindCount,
  Problem,
  Problems,
  RateYear,
  Tie
} from "./facts.js";
import {rateYearsSql} from "../rateYears.js";
import {linesSql} from "./linesSql.js";
import {rateIds} from "./rateIds.js";
import {readTrace} from "./trace.js";

/** Asks for everything the page 问题 shows of a unit's year, with what a link has pinned and unfolded. */
export async function problems(query: Query, {unit, year}: Choice, search: string): Promise<Problems> {
  const params = [unit, year];
  const [subject, stated, answers, lines, activities, ties, kinds, history, units, cases, sources] = await Promise.all([
    subjectOf(query, {unit, year}),
    query<Problem>(
      `SELECT document_id, problems.line, problem_id, statement, statement_en, source
       FROM problems JOIN documents USING (document_id)
       WHERE problems.unit_id = ? AND problems.fiscal_year = ?::INTEGER ORDER BY documents.line, problems.line`,
      params
    ),
    query<Answer>(
      `SELECT document_id, line, problem_id, metric, problem_basis FROM improvements
       WHERE unit_id = ? AND fiscal_year = ?::INTEGER AND metric IS NOT NULL AND problem_id IS NOT NULL
       ORDER BY document_id, line`,
      params
    ),
    query<AlignedLine>(linesSql, params),
    query<AlignedActivity>(
      `SELECT own.document_id, own.line, own.activity_id, own.theme_id, own.name, own.name_en, own.source, own.linked, own.results,
         themes.name AS theme, themes.name_en AS theme_en
       FROM activity_indicators AS own JOIN themes USING (document_id, theme_id) JOIN documents USING (document_id)
       WHERE own.unit_id = ? AND own.fiscal_year = ?::INTEGER ORDER BY documents.line, themes.line, own.line`,
      params
    ),
    query<Tie>(
      `SELECT account_id, activity_document_id, activity_id, basis, rationale, rationale_en, document_id, line
       FROM activity_links WHERE unit_id = ? AND fiscal_year = ?::INTEGER AND basis IN ('named', 'inferred')
       ORDER BY document_id, line`,
      params
    ),
    query<KindCount>(
      `SELECT document_id, activity_id, kind, results, inferred FROM activity_kinds
       WHERE unit_id = ? AND fiscal_year = ?::INTEGER ORDER BY document_id, activity_id, kind`,
      params
    ),
    query<Result>(resultsSql, [unit]),
    query<ComparedUnit & {years: string}>(
      `SELECT unit_id, name, name_en, string_agg(DISTINCT fiscal_year, ' ' ORDER BY fiscal_year) AS years
       FROM unit_years JOIN units USING (unit_id)
       WHERE synthetic = (SELECT bool_or(synthetic) FROM unit_years WHERE unit_id = ?)
       GROUP BY ALL ORDER BY min(units.line)`,
      [unit]
    ),
    query<Problems["cases"][number]>(
      `SELECT status, count(*) AS cases FROM check_cases WHERE unit_id = ? AND fiscal_year = ?::INTEGER GROUP BY status`,
      params
    ),
    sourcesOf(query, {unit, year})
  ]);
  const years = [...new Set(units.flatMap((row) => row.years.split(" ").map(Number)))].sort();
  const asked = rateYearsSql(rateIds, {units: units.map((row) => row.unit_id), years});
  const ids = [...new Set(answers.map((row) => row.metric))].sort();
  const [rates, metrics] = await Promise.all([
    query<RateYear>(asked.sql, asked.params),
    ids.length > 0 ? metricYears(query, {unit, years: [year], ids}) : []
  ]);
  const {trace, unknown} = readTrace(search, {
    nodes: [...lines.map(lineNode), ...activities.map(activityNode)],
    folds: [...lines.flatMap((row) => row.group_id ?? []), ...activities.map((row) => row.theme_id)]
  });
  return {
    ...{search, subject, trace, unknown, problems: stated, answers, lines, activities, ties, kinds},
    ...{results: history.filter((row) => row.fiscal_year === year), rates, metrics, units, cases, sources}
  };
}

/** The documents that state a unit's problems, work and money of a year, and who ties them, with the sections they do it in. */
function sourcesOf(query: Query, {unit, year}: Choice): Promise<Source[]> {
  return query<Source>(
    `WITH asked AS (SELECT ? AS unit_id, ?::INTEGER AS fiscal_year), places AS (
       SELECT document_id, source FROM problems JOIN asked USING (unit_id, fiscal_year)
       UNION ALL SELECT document_id, source FROM outcome_results JOIN asked USING (unit_id, fiscal_year)
       UNION ALL SELECT document_id, source FROM budget JOIN asked USING (unit_id, fiscal_year)
         WHERE measure = 'actual' AND period IS NULL
       UNION ALL SELECT document_id, source FROM activity_links JOIN asked USING (unit_id, fiscal_year)
     )
     SELECT document_id, title, title_en, kind, published_on::VARCHAR AS published_on, amount_unit, synthetic,
       coalesce(string_agg(section, ' ' ORDER BY section), '') AS sections
     FROM documents JOIN (
       SELECT DISTINCT document_id, regexp_extract(source, '^[^·\\d(]+') AS section FROM places
     ) USING (document_id)
     GROUP BY ALL ORDER BY min(documents.line)`,
    [unit, year]
  );
}
