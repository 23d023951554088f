import type {Query} from "../database/query.js";
import {exactOf} from "./exact.js";
import type {Exact} from "./exact.js";

/** The bounds of the check execution_is_near_budget: the most and the least that is near, and the amount that weighs. */
export interface ExecutionRules {
  most: Readonly<Record<"income" | "expenditure", Exact>>;
  least: Exact;
  weighty: Exact;
}

/** Asks for the bounds. */
export async function askExecutionRules(query: Query): Promise<ExecutionRules> {
  const rows = await query<{rule_id: string; value: string}>(
    `SELECT rule_id, max(value::DECIMAL(38, 6))::VARCHAR AS value FROM check_rules
     WHERE rule_id IN ('execution-most-income', 'execution-most-spending', 'execution-least', 'execution-amount')
     GROUP BY rule_id ORDER BY rule_id`
  );
  const bound = (id: string) => exactOf(rows.find((row) => row.rule_id === id)!.value);
  return {
    most: {income: bound("execution-most-income"), expenditure: bound("execution-most-spending")},
    least: bound("execution-least"),
    weighty: bound("execution-amount")
  };
}
