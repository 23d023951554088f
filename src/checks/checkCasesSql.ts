import type {CheckName} from "./index.js";
import {checkNames} from "./index.js";

/** The columns of `check_cases` that a check's query gives, with their SQL types; one that it leaves out is empty. */
const columns = {
  case_key: "VARCHAR",
  unit_id: "VARCHAR",
  fiscal_year: "INTEGER",
  account_id: "VARCHAR",
  fund: "VARCHAR",
  measure: "VARCHAR",
  subject: "VARCHAR",
  subject_en: "VARCHAR",
  kind: "VARCHAR",
  left_value: "DOUBLE",
  left_low: "DOUBLE",
  left_high: "DOUBLE",
  right_value: "DOUBLE",
  right_low: "DOUBLE",
  right_high: "DOUBLE",
  status: "VARCHAR",
  cause: "VARCHAR",
  missing: "VARCHAR",
  left_rows: "VARCHAR",
  right_rows: "VARCHAR",
  involved: "DOUBLE"
} as const;

/** The relation of all cases, made when a question first names it. */
export const checkCasesRelation = "check_cases";

/** What makes `check_cases` from the checks' queries, one insertion a check: planned as one query it takes minutes. */
export function checkCasesSql(queries: Readonly<Record<CheckName, string>>): string {
  const typed = Object.entries(columns).map(([column, type]) => `${column} ${type}`);
  const inserted = checkNames.map(
    (name) => `INSERT INTO gathered_cases BY NAME SELECT '${name}' AS check_id, * FROM (\n${queries[name]}\n);`
  );
  return `-- One case of one check, as the check gives it.
CREATE TABLE gathered_cases (check_id VARCHAR, ${typed.join(", ")});
${inserted.join("\n")}
-- One case of one check, with the document of its left side and what lies between its sides.
CREATE VIEW ${checkCasesRelation} AS
SELECT
  *,
  CASE WHEN len(list_distinct(list_transform(string_split(left_rows, ' '), lambda place: split_part(place, '/', 1)))) = 1
    THEN split_part(left_rows, '/', 1) END AS document_id,
  left_value - right_value AS difference,
  (left_high - left_low + right_high - right_low) / 2 AS tolerance
FROM gathered_cases;`;
}
