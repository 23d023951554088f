import type {Query} from "../database/query.js";
import type {Filters, Group} from "../filters.js";

/** A reason that a document gives for how a line moved, from the year before to `fiscal_year`, and where it stands. */
export interface Reason {
  unit_id: string;
  fiscal_year: number;
  account_id: string;
  fund: string;
  statement: string;
  statement_en: string;
  document_id: string;
  line: number;
}

/**
 * The reasons given in the year looked at and in the years between it and the one it is held against, by the units
 * compared, latest first: of every account and fund.
 */
export function reasonsOf(query: Query, {year, against}: Filters, groups: readonly Group[]): Promise<Reason[]> {
  const units = new Set(groups.flatMap((group) => group.units));
  return query<Reason>(
    `SELECT unit_id, fiscal_year, account_id, fund, statement, statement_en, document_id, line
     FROM reasons WHERE unit_id IN (SELECT unnest(string_split(?, ','))) AND fiscal_year BETWEEN ?::INTEGER AND ?::INTEGER
     ORDER BY fiscal_year DESC, document_id, line`,
    [[...units].join(","), Math.min(year, against ?? year), Math.max(year, against ?? year)]
  );
}
