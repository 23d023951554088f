import {checkCases} from "../checks/runChecks.js";
import type {Choice} from "../choice.js";
import type {Query} from "../database/query.js";
import type {Source} from "../overview/facts.js";
import {subjectOf} from "../overview/overview.js";
import {caseNames} from "../review/caseNames.js";
import type {Agreed, Improvement, LedgerFacts, Problem} from "./facts.js";
import {readLedgerFilters} from "./filters.js";

/** Asks for everything the page 台账 shows of a unit's year, and for what earlier years may carry into it. */
export async function ledger(query: Query, {unit, year}: Choice, search: string): Promise<LedgerFacts> {
  const params = [unit, year];
  const rows = (table: "problems" | "improvements", columns = "") =>
    `SELECT document_id, own.line, own.fiscal_year, problem_id, statement, statement_en, source ${columns}
     FROM ${table} AS own JOIN documents USING (document_id)
     WHERE own.unit_id = ? AND own.fiscal_year <= ?::INTEGER ORDER BY own.fiscal_year, documents.line, own.line`;
  const [subject, problems, improvements, cases, agreed, work, names, sources] = await Promise.all([
    subjectOf(query, {unit, year}),
    query<Problem>(rows("problems"), params),
    query<Improvement>(rows("improvements", ", improvement_id, problem_basis"), params),
    checkCases(query, {unit, statuses: ["fail", "attention", "incomplete"]}),
    query<Agreed>(
      `SELECT check_id, count(*) AS agreed FROM check_cases
       WHERE unit_id = ? AND fiscal_year = ?::INTEGER AND status IN ('pass', 'rounding') GROUP BY check_id ORDER BY check_id`,
      params
    ),
    query<{line: number}>("SELECT line FROM activities WHERE unit_id = ? AND fiscal_year = ?::INTEGER LIMIT 1", params),
    caseNames(query),
    sourcesOf(query, {unit, year})
  ]);
  const own = [...problems, ...improvements].some((row) => row.fiscal_year === year);
  return {
    ...{search, subject, ...readLedgerFilters(search), problems, improvements, agreed, names, sources},
    cases: cases.filter((row) => row.fiscal_year <= year),
    reported: own || work.length > 0
  };
}

/** The documents that state a unit's problems and improvements up to a year, with the sections they stand in. */
function sourcesOf(query: Query, {unit, year}: Choice): Promise<Source[]> {
  return query<Source>(
    `WITH asked AS (SELECT ? AS unit_id, ?::INTEGER AS last), places AS (
       SELECT document_id, source FROM problems JOIN asked USING (unit_id) WHERE fiscal_year <= last
       UNION ALL SELECT document_id, source FROM improvements JOIN asked USING (unit_id) WHERE fiscal_year <= last
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
