import type {Query} from "../database/query.js";
import type {Filters, Group} from "../filters.js";

/**
 * What a line of a group came to by the end of a month of the year looked at, in currency units, over the units that state
 * months of it: a month that one of them, or one of the line's funds, does not state is no row.
 */
export interface MonthLine {
  group_id: string;
  account_id: string;
  /** From 1 to 12. */
  month: number;
  /** `whole`: the one line in focus; `shown`: a line it is made of, or one of several in focus; `part`: any line below. */
  level: "whole" | "shown" | "part";
  /** Whether no line within it has months. */
  finest: boolean;
  amount: number;
  low: number;
  high: number;
  /** The rows added up, as `document/table:line`, separated by spaces. */
  places: string;
  /** The units added up, separated by commas. */
  unit_ids: string;
  /** The year's budget of the same units and money; missing where one of them states none. */
  planned: number | null;
  planned_low: number | null;
  planned_high: number | null;
  /** The kinds of budget in `planned`, separated by spaces. */
  base: string | null;
  /** The amount ÷ the budget, as a fraction; missing where the budget is nil or less. */
  pace: number | null;
  pace_low: number | null;
  pace_high: number | null;
  /** The part of the year gone by: `month` ÷ 12. */
  elapsed: number;
  /** The amount less the budget's part for the time elapsed: the money that it is ahead by. */
  ahead: number | null;
}

/** The months of every line in focus, by line in the order of the chart. */
export function monthLines(query: Query, filters: Filters, groups: readonly Group[]): Promise<MonthLine[]> {
  const members = groups.flatMap(({id, units}) => units.map((unit) => `${id}>${unit}`)).join(",");
  const lines = filters.lines.join(",") || filters.side;
  return query<MonthLine>(
    `WITH asked AS (
       SELECT ? AS member_ids, ? AS fund, ? AS side, ?::INTEGER AS this_year, ? AS line_ids
     ), members AS (
       SELECT split_part(pair, '>', 1) AS group_id, split_part(pair, '>', 2) AS unit_id
       FROM (SELECT unnest(string_split(member_ids, ',')) AS pair FROM asked)
     ), focus AS (
       SELECT line_id, path || CASE WHEN account_id = line_id THEN '' ELSE '/~' END AS focus_path
       FROM (SELECT unnest(string_split(line_ids, ',')) AS line_id FROM asked)
       JOIN account_paths ON account_id = replace(line_id, '/not-itemised', '')
     ), stated AS (
       SELECT group_id, figure.unit_id, figure.account_id, path, figure.fund, right(period, 2)::INTEGER AS month, amount, low, high, places,
         bool_or(figure.fund = 'all') OVER (PARTITION BY group_id, figure.unit_id, figure.account_id, period) AS has_total
       FROM reported_figures AS figure
       JOIN asked ON figure.fiscal_year = this_year AND (asked.fund = 'all' OR figure.fund = asked.fund)
       JOIN members USING (unit_id)
       JOIN account_paths ON account_paths.account_id = figure.account_id AND root_id = side
       JOIN focus ON starts_with(path || '/', focus_path || '/')
       WHERE period IS NOT NULL AND figure.measure = 'actual'
     ), unit_months AS (
       SELECT group_id, unit_id, account_id, any_value(path) AS path, month, has_total, count(*) AS fund_count, list(fund) AS fund_ids,
         sum(amount) AS amount, sum(low) AS low, sum(high) AS high, string_agg(places, ' ' ORDER BY fund) AS places
       FROM stated WHERE fund = 'all' OR NOT has_total
       GROUP BY group_id, unit_id, account_id, month, has_total
     ), whole_months AS (
       SELECT unit_months.* EXCLUDE (fund_ids), plan.amount AS planned, plan.low AS planned_low, plan.high AS planned_high, plan.base
       FROM unit_months
       JOIN asked ON true
       LEFT JOIN fund_plans AS plan ON (plan.unit_id, plan.account_id, plan.fund, plan.fiscal_year)
         = (unit_months.unit_id, unit_months.account_id, asked.fund, this_year)
         AND (has_total OR list_has_all(fund_ids, split(plan.funds, ' ')))
       QUALIFY has_total OR fund_count = max(CASE WHEN has_total THEN 0 ELSE fund_count END) OVER (PARTITION BY group_id, unit_months.unit_id, unit_months.account_id)
     ), summed AS (
       SELECT group_id, account_id, any_value(path) AS path, month, sum(amount)::DECIMAL(18, 6) AS amount, sum(low)::DECIMAL(18, 6) AS low,
         sum(high)::DECIMAL(18, 6) AS high, string_agg(places, ' ') AS places, count(*) AS units,
         string_agg(unit_id, ',' ORDER BY list_position(split(member_ids, ','), group_id || '>' || unit_id)) AS unit_ids,
         CASE WHEN count(planned) = count(*) THEN sum(planned)::DECIMAL(18, 6) END AS planned, sum(planned_low) AS planned_low,
         sum(planned_high) AS planned_high, string_agg(DISTINCT base, ' ' ORDER BY base) AS base
       FROM whole_months, asked
       GROUP BY group_id, account_id, month
       QUALIFY units = max(units) OVER (PARTITION BY group_id, account_id)
     ), told AS (
       SELECT *, CASE WHEN planned_low > 0 THEN planned END AS base_amount FROM summed
     )
     SELECT group_id, told.account_id, month,
       CASE
         WHEN told.account_id = line_ids THEN 'whole'
         WHEN told.account_id IN (SELECT line_id FROM focus) OR parent_id = line_ids THEN 'shown'
         ELSE 'part'
       END AS level,
       NOT EXISTS (
         FROM summed AS within WHERE within.group_id = told.group_id AND starts_with(within.path, told.path || '/')
       ) AS finest,
       amount::DOUBLE AS amount, low::DOUBLE AS low, high::DOUBLE AS high, places, unit_ids, planned::DOUBLE AS planned,
       CASE WHEN planned IS NOT NULL THEN planned_low::DOUBLE END AS planned_low,
       CASE WHEN planned IS NOT NULL THEN planned_high::DOUBLE END AS planned_high,
       CASE WHEN planned IS NOT NULL THEN base END AS base,
       amount::DOUBLE / base_amount::DOUBLE AS pace,
       CASE WHEN base_amount IS NOT NULL THEN least(low::DOUBLE / planned_low, low::DOUBLE / planned_high) END AS pace_low,
       CASE WHEN base_amount IS NOT NULL THEN greatest(high::DOUBLE / planned_low, high::DOUBLE / planned_high) END AS pace_high,
       month / 12 AS elapsed, (amount - base_amount * month / 12)::DOUBLE AS ahead
     FROM told
     JOIN account_paths USING (account_id)
     JOIN asked ON true
     ORDER BY list_position(split(member_ids, ','), group_id || '>' || group_id), told.path, month`,
    [members, filters.fund, filters.side, filters.year, lines]
  );
}
