import type {Query} from "../database/query.js";
import type {CaseName} from "./telling.js";

/** The names of every account and fund. */
export function caseNames(query: Query): Promise<CaseName[]> {
  return query<CaseName>(
    "SELECT account_id AS id, name, name_en FROM accounts UNION ALL SELECT fund_id, name, name_en FROM funds ORDER BY id"
  );
}
