import type {Query} from "../database/query.js";
import type {Filters, Group} from "../filters.js";
import {slice} from "./slice.js";

/**
 * A line in focus in the year looked at, over the units that state the same of it. Amounts are in currency units, whatever
 * the filters measure and divide by.
 */
export interface ExecutionLine {
  group_id: string;
  line_id: string;
  account_id: string;
  /** Whether it is one of the lines in focus, not within one. */
  in_focus: boolean;
  /** What the units state; `spent` or `planned` alone only where they state the other of a line beside it. */
  stated: "both" | "spent" | "planned";
  /** Those units, separated by commas. */
  unit_ids: string;
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
  difference: number | null;
  difference_low: number | null;
  difference_high: number | null;
  /** The final account ÷ the budget; missing where the budget is nil or less. */
  execution: number | null;
  execution_low: number | null;
  execution_high: number | null;
  /** Whether both are stated, and of no line within it. */
  finest: boolean;
  /** How the check execution_is_near_budget would point it out, and by which bounds and least amount of its rules. */
  far: "over" | "under" | null;
  most: number;
  least: number;
  weighty: number;
}

/** Budget and final account of every line in focus in the year looked at, in the order of the chart. */
export async function executionLines(
  query: Query,
  filters: Filters,
  groups: readonly Group[]
): Promise<ExecutionLine[]> {
  const {sql, params} = await slice(query, filters, groups);
  return query<ExecutionLine>(sql + executionSql, params);
}

const executionSql = `, plans AS (
  SELECT unit_id, account_id, base, amount AS planned, low AS planned_low, high AS planned_high, basis = 'derived' AS planned_derived
  FROM fund_plans JOIN asked ON fund_plans.fund = asked.fund AND fiscal_year = this_year
), actuals AS (
  SELECT unit_id, account_id, amount AS spent, low AS spent_low, high AS spent_high, basis = 'derived' AS spent_derived
  FROM fund_totals JOIN asked ON fund_totals.fund = asked.fund AND fiscal_year = this_year
  WHERE fund_totals.measure = 'actual'
), sides AS (
  SELECT *, focus.line_id = account_id AS in_focus,
    CASE WHEN planned IS NULL THEN 'spent' WHEN spent IS NULL THEN 'planned' ELSE 'both' END AS stated,
    bool_or(planned IS NOT NULL) OVER beside AND bool_or(spent IS NOT NULL) OVER beside AS both_beside
  FROM plans
  FULL JOIN actuals USING (unit_id, account_id)
  JOIN members USING (unit_id)
  JOIN account_paths USING (account_id)
  JOIN asked ON root_id = side
  JOIN focus ON starts_with(path || '/', focus_path || '/')
  WINDOW beside AS (PARTITION BY group_id, unit_id, parent_id)
), held AS (
  SELECT group_id, account_id, path, in_focus, stated,
    string_agg(unit_id, ',' ORDER BY list_position(split(member_ids, ','), group_id || '>' || unit_id)) AS unit_ids,
    string_agg(DISTINCT base, ' ' ORDER BY base) AS base, bool_or(spent_derived) AS spent_derived, bool_or(planned_derived) AS planned_derived,
    sum(spent)::DECIMAL(18, 6) AS spent, sum(spent_low)::DECIMAL(18, 6) AS spent_low, sum(spent_high)::DECIMAL(18, 6) AS spent_high,
    sum(planned)::DECIMAL(18, 6) AS planned, sum(planned_low)::DECIMAL(18, 6) AS planned_low, sum(planned_high)::DECIMAL(18, 6) AS planned_high
  FROM sides
  WHERE stated = 'both' OR both_beside
  GROUP BY group_id, account_id, path, in_focus, stated, member_ids
), bounds AS (
  SELECT max(value::DECIMAL(38, 6)) FILTER (rule_id = CASE side WHEN 'income' THEN 'execution-most-income' ELSE 'execution-most-spending' END) AS most,
    max(value::DECIMAL(38, 6)) FILTER (rule_id = 'execution-least') AS least,
    max(value::DECIMAL(38, 6)) FILTER (rule_id = 'execution-amount') AS weighty
  FROM check_rules, asked
)
SELECT group_id, account_id AS line_id, account_id, in_focus, stated, unit_ids, base, spent_derived, planned_derived,
  held.spent::DOUBLE AS spent, held.spent_low::DOUBLE AS spent_low, held.spent_high::DOUBLE AS spent_high,
  held.planned::DOUBLE AS planned, held.planned_low::DOUBLE AS planned_low, held.planned_high::DOUBLE AS planned_high,
  (held.spent - held.planned)::DOUBLE AS difference, (held.spent_low - held.planned_high)::DOUBLE AS difference_low,
  (held.spent_high - held.planned_low)::DOUBLE AS difference_high, execution, execution_low, execution_high,
  stated = 'both' AND NOT EXISTS (
    FROM held AS within WHERE within.stated = 'both' AND within.group_id = held.group_id AND starts_with(within.path, held.path || '/')
  ) AS finest,
  CASE
    WHEN abs(held.spent - held.planned) < weighty THEN NULL
    WHEN held.spent_low > held.planned_high * most THEN 'over'
    WHEN held.spent_high < held.planned_low * least THEN 'under'
  END AS far,
  most::DOUBLE AS most, least::DOUBLE AS least, weighty::DOUBLE AS weighty
FROM held
JOIN bounds ON true
JOIN asked ON true
LEFT JOIN (SELECT group_id, account_id, fiscal_year, execution, execution_low, execution_high, 'both' AS stated FROM executions) AS rate
  USING (group_id, account_id, stated)
WHERE rate.fiscal_year IS NULL OR rate.fiscal_year = this_year
ORDER BY list_position(split(member_ids, ','), group_id || '>' || group_id), path, stated`;
