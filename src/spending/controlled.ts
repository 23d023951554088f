import type {Query} from "../database/query.js";
import type {Filters, Group} from "../filters.js";
import type {Basis} from "../overview/facts.js";
import {slice} from "./slice.js";

/**
 * A line of controlled spending (三公, meetings, training) of a group in a year and fund: its final account, and the
 * budget it is held against, in currency units as stated. They stand in a tree of their own and add to no other.
 */
export interface ControlledLine {
  group_id: string;
  fiscal_year: number;
  account_id: string;
  parent_id: string | null;
  depth: number;
  name: string;
  name_en: string;
  /** The line of the main tree that means the same money, where the group states it in the year looked at. */
  twin: string | null;
  /** The final account; missing where nothing states it. */
  value: number | null;
  low: number | null;
  high: number | null;
  basis: Basis | null;
  /** How many units of the group state it. */
  units: number | null;
  planned: number | null;
  planned_low: number | null;
  planned_high: number | null;
  planned_basis: Basis | null;
  planned_units: number | null;
  /** The kinds of budget in `planned`, separated by spaces. */
  base: string | null;
  /** Whether as many units state it in the year it is held against. */
  comparable: boolean;
  /** In the year looked at: its change since the year it is held against, as a fraction; missing where that is nil. */
  growth: number | null;
  growth_low: number | null;
  growth_high: number | null;
}

/**
 * Every line of controlled spending in each of the filters' years, the year looked at and the one it is held against,
 * in the order of the chart, whether or not anything states it.
 */
export async function controlledLines(
  query: Query,
  filters: Filters,
  groups: readonly Group[]
): Promise<ControlledLine[]> {
  const {sql, params} = await slice(query, filters, groups);
  const known = (column: string) => `sum(figure.${column})::DECIMAL(18, 6) AS ${column}`;
  const summed = (relation: string, more: string) =>
    `SELECT group_id, fiscal_year, account_id, ${["amount", "low", "high"].map(known).join(", ")},
       CASE WHEN bool_or(basis = 'derived') THEN 'derived' ELSE min(basis) END AS basis, count(*) AS units, ${more}
     FROM ${relation} AS figure JOIN members USING (unit_id) JOIN asked ON figure.fund = asked.fund`;
  return query<ControlledLine>(
    `${sql}, spent AS (
       ${summed("fund_totals", "NULL")} WHERE figure.measure = 'actual' GROUP BY group_id, fiscal_year, account_id
     ), plans AS (
       ${summed("fund_plans", "string_agg(DISTINCT base, ' ' ORDER BY base) AS base")} GROUP BY group_id, fiscal_year, account_id
     ), controlled_lines AS (
       SELECT account_id, accounts.parent_id, depth, path, name, name_en, same_as
       FROM accounts JOIN account_paths USING (account_id) WHERE accounts.tree = 'controlled'
     ), years AS (
       SELECT DISTINCT unnest(range(since, until + 1) || [this_year, coalesce(other_year, this_year)])::INTEGER AS fiscal_year FROM asked
     )
     SELECT id.group_id, years.fiscal_year, account_id, controlled_lines.parent_id, depth, name, name_en, same.account_id AS twin,
       spent.amount::DOUBLE AS value, spent.low::DOUBLE AS low, spent.high::DOUBLE AS high, spent.basis, spent.units,
       plans.amount::DOUBLE AS planned, plans.low::DOUBLE AS planned_low, plans.high::DOUBLE AS planned_high,
       plans.basis AS planned_basis, plans.units AS planned_units, plans.base, coalesce(spent.units = other.units, false) AS comparable,
       CASE WHEN other.low > 0 THEN spent.amount::DOUBLE / other.amount - 1 END AS growth,
       CASE WHEN other.low > 0 THEN spent.low::DOUBLE / (CASE WHEN spent.low < 0 THEN other.low ELSE other.high END) - 1 END AS growth_low,
       CASE WHEN other.low > 0 THEN spent.high::DOUBLE / (CASE WHEN spent.high < 0 THEN other.high ELSE other.low END) - 1 END AS growth_high
     FROM (SELECT DISTINCT group_id FROM members) AS id CROSS JOIN controlled_lines CROSS JOIN years CROSS JOIN asked
     LEFT JOIN spent USING (group_id, fiscal_year, account_id)
     LEFT JOIN plans USING (group_id, fiscal_year, account_id)
     LEFT JOIN spent AS other ON years.fiscal_year = this_year
       AND (other.group_id, other.fiscal_year, other.account_id) = (id.group_id, other_year, controlled_lines.account_id)
     LEFT JOIN spent AS same ON (same.group_id, same.fiscal_year, same.account_id) = (id.group_id, this_year, same_as)
     ORDER BY list_position(split(member_ids, ','), id.group_id || '>' || id.group_id), path, years.fiscal_year`,
    params
  );
}
