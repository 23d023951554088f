import type {Query} from "../database/query.js";

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

/** Asks for the reasons that documents give of a unit, in any year. */
export function askReasons(query: Query, unit: string): Promise<Reason[]> {
  return query<Reason>(
    `SELECT unit_id, fiscal_year, account_id, fund, statement, statement_en, document_id, line
     FROM reasons WHERE unit_id = ? ORDER BY fiscal_year DESC, document_id, line`,
    [unit]
  );
}
