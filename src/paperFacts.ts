import type {CheckStatus} from "./checks/case.js";
import {checkStatuses} from "./checks/case.js";
import type {Query} from "./database/query.js";

/** What paper says of a unit's year: the day its latest document was published, where one is known, and how many cases ended how. */
export interface PaperFacts extends Record<CheckStatus, number> {
  unit_id: string;
  fiscal_year: number;
  published_on: string | null;
}

/** Asks what paper says of every unit and year at once, so that what the build answered holds whatever is chosen. */
export function paperFacts(query: Query): Promise<PaperFacts[]> {
  return query<PaperFacts>(
    `WITH published AS (
       SELECT unit_id, fiscal_year, max(published_on) AS published_on
       FROM (SELECT DISTINCT document_id, unit_id, fiscal_year FROM budget) JOIN (
         SELECT document_id, published_on FROM documents
       ) USING (document_id)
       GROUP BY ALL
     ), ended AS (
       SELECT unit_id, fiscal_year,
         ${checkStatuses.map((status) => `count(*) FILTER (status = '${status}')::INTEGER AS "${status}"`).join(", ")}
       FROM check_cases GROUP BY ALL
     )
     SELECT unit_id, fiscal_year, published_on::VARCHAR AS published_on,
       ${checkStatuses.map((status) => `coalesce("${status}", 0) AS "${status}"`).join(", ")}
     FROM unit_years LEFT JOIN published USING (unit_id, fiscal_year) LEFT JOIN ended USING (unit_id, fiscal_year)
     ORDER BY unit_id, fiscal_year`
  );
}
