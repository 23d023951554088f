import type {CheckCase, CheckCause, CheckStatus} from "../../src/checks/case.js";
import type {CheckName} from "../../src/checks/index.js";
import {checkCases} from "../../src/checks/runChecks.js";
import type {Query} from "../../src/database/query.js";
import type {TableName} from "../../src/schema.js";
import type {Rows} from "../openTables.js";

/** A case as a test reads it: amounts in 万元, rates in per cent, and each side's rows by the ids the test gave them. */
export interface Told {
  status: CheckStatus;
  cause?: CheckCause;
  missing?: string;
  left?: number;
  right?: number;
  from?: readonly [left: string, right: string];
}

/** What tells a table's rows apart in a test. */
const ids: Partial<Record<TableName, string>> = {
  budget: "account_id",
  claims: "claim_id",
  reasons: "reason_id",
  staffing: "staff_id",
  objectives: "objective_id",
  activities: "activity_id",
  outcomes: "outcome_id",
  links: "activity_id"
};

const scales = {amount: 10_000, rate: 0.01, count: 1};

/** Tells a unit's cases of a check over a test's rows, by the end of their key after the unit, the document or both. */
export function caseTeller(query: Query, tables: Rows) {
  const nameOf = (place: string) => {
    const [, table, line] = /^[^/]+\/(\w+):(\d+)$/.exec(place)! as unknown as [string, TableName, string];
    return tables[table]![Number(line) - 2]![ids[table]!]!;
  };
  const names = (rows: string | null) => (rows === null || rows === "" ? "" : rows.split(" ").map(nameOf).join(" "));
  const side = (value: number | null, {kind}: CheckCase) =>
    value === null ? undefined : Number((value / scales[kind]).toFixed(4)) + 0;
  const told = (row: CheckCase): Told => {
    const [left, right] = [side(row.left_value, row), side(row.right_value, row)];
    return {
      status: row.status,
      ...(row.cause !== null && {cause: row.cause}),
      ...(row.missing !== null && {missing: row.missing}),
      ...(left !== undefined && {left}),
      ...(right !== undefined && {right}),
      from: [names(row.left_rows), names(row.right_rows)]
    };
  };
  return async (check: CheckName, unit: string): Promise<Told[]> => (await checkCases(query, {check, unit})).map(told);
}
