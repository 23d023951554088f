import type {Query} from "../database/query.js";
import type {Filters, Group} from "../filters.js";
import {slice} from "./slice.js";

/**
 * A line in focus whose final account or budget the year looked at states. Amounts are in currency units, whatever the
 * filters measure and divide by.
 */
export interface ExecutionLine {
  group_id: string;
  account_id: string;
  /** Whether it is one of the lines in focus, not within one. */
  in_focus: boolean;
  /** Final account and budget, over the units that state both; missing where none does. */
  spent: number | null;
  spent_low: number | null;
  spent_high: number | null;
  spent_derived: boolean | null;
  planned: number | null;
  planned_low: number | null;
  planned_high: number | null;
  planned_derived: boolean | null;
  /** The kinds of budget in `planned`, separated by spaces. */
  base: string | null;
  /** The units that state both, separated by commas. */
  unit_ids: string | null;
  difference: number | null;
  difference_low: number | null;
  difference_high: number | null;
  /** The final account ÷ the budget; missing where the budget is nil or less. */
  execution: number | null;
  execution_low: number | null;
  execution_high: number | null;
  /** Whether it has both and no line within it has. */
  finest: boolean;
  /** How the check execution_is_near_budget would point it out: by the bounds and the least amount of its rules. */
  far: "over" | "under" | null;
  most: number;
  least: number;
  weighty: number;
  /** What units spent on it without a budget for it, and what they budgeted and stated no spending of, where they state that of a line beside it. */
  unplanned: number | null;
  unspent: number | null;
}

/** Budget and final account of every line in focus in the year looked at, in the order of the chart. */
export function executionLines(query: Query, filters: Filters, groups: readonly Group[]): Promise<ExecutionLine[]> {
  const {sql, params} = slice(filters, groups);
  return query<ExecutionLine>(
    `${sql}, plans AS (
       SELECT unit_id, account_id, amount AS planned, basis = 'derived' AS planned_derived
       FROM fund_plans JOIN asked ON fund_plans.fund = asked.fund AND fiscal_year = this_year
     ), actuals AS (
       SELECT unit_id, account_id, amount AS spent, low AS spent_low, high AS spent_high, basis = 'derived' AS spent_derived
       FROM fund_totals JOIN asked ON fund_totals.fund = asked.fund AND fiscal_year = this_year
       WHERE fund_totals.measure = 'actual'
     ), sides AS (
       SELECT group_id, unit_id, account_id, path, focus.line_id = account_id AS in_focus, spent, planned, spent_derived, planned_derived,
         spent IS NOT NULL AND planned IS NOT NULL AS both_stated,
         bool_or(planned IS NOT NULL) OVER beside AS planned_beside, bool_or(spent IS NOT NULL) OVER beside AS spent_beside
       FROM plans
       FULL JOIN actuals USING (unit_id, account_id)
       JOIN members USING (unit_id)
       JOIN account_paths USING (account_id)
       JOIN asked ON root_id = side
       JOIN focus ON starts_with(path || '/', focus_path || '/')
       WINDOW beside AS (PARTITION BY group_id, unit_id, parent_id)
     ), held AS (
       SELECT group_id, account_id, any_value(path) AS path, bool_or(in_focus) AS in_focus, bool_or(both_stated) AS both_stated,
         bool_or(spent_derived) FILTER (both_stated) AS spent_derived, bool_or(planned_derived) FILTER (both_stated) AS planned_derived,
         string_agg(unit_id, ',' ORDER BY list_position(split(member_ids, ','), group_id || '>' || unit_id)) FILTER (both_stated) AS unit_ids,
         sum(spent) FILTER (planned IS NULL AND planned_beside) AS unplanned,
         sum(planned) FILTER (spent IS NULL AND spent_beside) AS unspent
       FROM sides JOIN asked ON true
       GROUP BY group_id, account_id
     ), bounds AS (
       SELECT max(value::DECIMAL(38, 6)) FILTER (rule_id = CASE side WHEN 'income' THEN 'execution-most-income' ELSE 'execution-most-spending' END) AS most,
         max(value::DECIMAL(38, 6)) FILTER (rule_id = 'execution-least') AS least, max(value::DECIMAL(38, 6)) FILTER (rule_id = 'execution-amount') AS weighty
       FROM check_rules, asked
     )
     SELECT held.group_id, held.account_id, in_focus, spent::DOUBLE AS spent, spent_low::DOUBLE AS spent_low, spent_high::DOUBLE AS spent_high,
       spent_derived, planned::DOUBLE AS planned, planned_low::DOUBLE AS planned_low, planned_high::DOUBLE AS planned_high,
       planned_derived, base, unit_ids, (spent - planned)::DOUBLE AS difference, (spent_low - planned_high)::DOUBLE AS difference_low,
       (spent_high - planned_low)::DOUBLE AS difference_high, execution, execution_low, execution_high,
       both_stated AND NOT EXISTS (
         FROM held AS within WHERE within.both_stated AND within.group_id = held.group_id AND starts_with(within.path, held.path || '/')
       ) AS finest,
       CASE
         WHEN abs(spent - planned) < weighty THEN NULL
         WHEN spent_low > planned_high * most THEN 'over'
         WHEN spent_high < planned_low * least THEN 'under'
       END AS far,
       most::DOUBLE AS most, least::DOUBLE AS least, weighty::DOUBLE AS weighty, unplanned::DOUBLE AS unplanned, unspent::DOUBLE AS unspent
     FROM held
     JOIN asked ON true
     JOIN bounds ON true
     LEFT JOIN executions ON (executions.group_id, executions.account_id, executions.fiscal_year) = (held.group_id, held.account_id, this_year)
     WHERE in_focus OR both_stated OR unplanned IS NOT NULL OR unspent IS NOT NULL
     ORDER BY list_position(split(member_ids, ','), held.group_id || '>' || held.group_id), held.path`,
    params
  );
}
