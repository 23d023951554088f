import type {Choice} from "../choice.js";
import type {Query} from "../database/query.js";
import type {Source} from "../overview/facts.js";
import {subjectOf} from "../overview/overview.js";
import {besideOf} from "./besideOf.js";
import type {Activity, Award, Outcomes, Result, ResultCase, Theme} from "./facts.js";
import {readOutcomeFilters} from "./filters.js";
import {resultsSql} from "./resultsSql.js";

/** Asks for everything the page 成效 shows of a unit's year, under the filters that a link names. */
export async function outcomes(query: Query, {unit, year}: Choice, search: string): Promise<Outcomes> {
  const params = [unit, year];
  const [subject, themes, activities, history, awards, cases, sources, companions] = await Promise.all([
    subjectOf(query, {unit, year}),
    query<Theme>(
      `SELECT document_id, themes.line, theme_id, parent_id, themes.name, themes.name_en
       FROM themes JOIN documents USING (document_id)
       WHERE document_id IN (SELECT document_id FROM activities WHERE unit_id = ? AND fiscal_year = ?::INTEGER)
       ORDER BY documents.line, themes.line`,
      params
    ),
    query<Activity>(
      `SELECT document_id, activities.line, activity_id, theme_id, name, name_en, source
       FROM activities JOIN documents USING (document_id)
       WHERE activities.unit_id = ? AND activities.fiscal_year = ?::INTEGER ORDER BY documents.line, activities.line`,
      params
    ),
    query<Result>(resultsSql, [unit]),
    query<Award>(
      `SELECT awards.document_id, awards.line, award_id, awards.activity_id, theme_id, level, awards.name, awards.name_en, recipients,
         awards.source
       FROM awards JOIN documents USING (document_id)
       LEFT JOIN activities ON (activities.document_id, activities.activity_id) = (awards.document_id, awards.activity_id)
       WHERE awards.unit_id = ? AND awards.fiscal_year = ?::INTEGER ORDER BY documents.line, awards.line`,
      params
    ),
    query<ResultCase>(
      `SELECT check_id, case_key, status, left_value, right_value, difference FROM check_cases
       WHERE unit_id = ? AND fiscal_year = ?::INTEGER
         AND check_id IN ('outcomes_sum_to_whole', 'paired_slices_exhaust_both', 'stages_stay_within', 'results_meet_their_targets')
       ORDER BY check_id, case_key`,
      params
    ),
    sourcesOf(query, {unit, year}),
    besideOf(query, {unit, year, asked: new URLSearchParams(search).get("with")})
  ]);
  const {filters, unknown} = readOutcomeFilters(search, themes);
  const {others, beside} = companions;
  const results = history.filter((row) => row.fiscal_year === year);
  return {
    ...{search, subject, filters, unknown: [...unknown, ...companions.unknown], themes, activities, results, awards},
    ...{cases, history, sources, others, beside}
  };
}

/** The documents that state a unit's results or honours of a year, with the sections they stand in. */
function sourcesOf(query: Query, {unit, year}: Choice): Promise<Source[]> {
  return query<Source>(
    `WITH asked AS (SELECT ? AS unit_id, ?::INTEGER AS fiscal_year), places AS (
       SELECT document_id, source, line FROM outcome_results JOIN asked USING (unit_id, fiscal_year)
       UNION ALL SELECT document_id, source, line FROM awards JOIN asked USING (unit_id, fiscal_year)
     )
     SELECT document_id, title, title_en, kind, published_on::VARCHAR AS published_on, amount_unit, synthetic,
       string_agg(section, ' ' ORDER BY section) AS sections
     FROM documents JOIN (
       SELECT document_id, regexp_extract(source, '^[^·\\d]+') AS section FROM places GROUP BY ALL
     ) USING (document_id)
     GROUP BY ALL ORDER BY min(documents.line)`,
    [unit, year]
  );
}
