import type {Query} from "../database/query.js";
import type {CheckCase, CheckStatus} from "./case.js";
import type {CheckName} from "./index.js";

/** Which cases to see: everything that is left out is any. */
export interface CaseQuestion {
  unit?: string;
  year?: number;
  check?: CheckName;
  statuses?: readonly CheckStatus[];
  /** Rows as `document_id/table:line`: only cases that rest on one of them. */
  rows?: readonly string[];
  /** The key of one case of a check. */
  key?: string;
  /** At most so many. */
  most?: number;
}

/** The cases asked for, in the order of `check_rules`: by status, then the most money first, then by check. */
export function checkCases(query: Query, question: CaseQuestion = {}): Promise<CheckCase[]> {
  const {unit, year, check, statuses, rows, key, most} = question;
  const conditions: [string, string | number | undefined][] = [
    ["unit_id = ?", unit],
    ["fiscal_year = ?::INTEGER", year],
    ["check_cases.check_id = ?", check],
    ["case_key = ?", key],
    ["list_contains(string_split(?, ' '), status)", statuses?.join(" ")],
    [
      "list_has_any(string_split(concat_ws(' ', left_rows, right_rows), ' '), string_split(?, ' '))",
      rows && rows.join(" ")
    ]
  ];
  const asked = conditions.filter((condition): condition is [string, string | number] => condition[1] !== undefined);
  return query<CheckCase>(
    `SELECT check_cases.* FROM check_cases
     LEFT JOIN check_rules AS by_status
       ON by_status.kind = 'rank' AND by_status.rule_id = 'status-' || replace(status, '_', '-')
     LEFT JOIN check_rules AS by_check ON by_check.kind = 'rank' AND by_check.check_id = check_cases.check_id
     ${asked.length > 0 ? `WHERE ${asked.map(([sql]) => sql).join(" AND ")}` : ""}
     ORDER BY by_status.value, involved DESC NULLS LAST, by_check.value, unit_id, fiscal_year, case_key
     ${most === undefined ? "" : "LIMIT ?"}`,
    [...asked.map(([, value]) => value), ...(most === undefined ? [] : [most])]
  );
}

/** What the incomplete cases of a unit's year are in want of, with how many cases each want stands in the way of. */
export function wants(
  query: Query,
  {unit, year}: {unit: string; year: number}
): Promise<{missing: string; cases: number}[]> {
  return query(
    `SELECT missing, count(*) AS cases FROM check_cases
     WHERE unit_id = ? AND fiscal_year = ?::INTEGER AND status = 'incomplete'
     GROUP BY missing ORDER BY cases DESC, missing`,
    [unit, year]
  );
}
