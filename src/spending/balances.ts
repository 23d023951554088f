import type {Query} from "../database/query.js";
import type {Filters, Group} from "../filters.js";
import {metricYearsSql} from "../metricYears.js";
import type {Basis} from "../overview/facts.js";

/** The accounts of a year's balance, in the order in which one leads to the next. */
export const balanceAccounts = ["opening-balance", "income", "expenditure", "closing-balance"] as const;

/** One of the four sides of a group's balance in a year and fund: its final account in currency units, units added up. */
export interface BalanceYear {
  group_id: string;
  fiscal_year: number;
  account_id: (typeof balanceAccounts)[number];
  value: number;
  low: number;
  high: number;
  basis: Basis;
  /** How many units of the group state it. */
  units: number;
  /** With the closing balance: the carry-over rate as a fraction, see `metrics`. */
  rate: number | null;
  rate_low: number | null;
  rate_high: number | null;
  rate_basis: "stated" | "derived" | "computed" | null;
  /** With the rate: the planned spending and the closing balance that it divides, over the units that state both. */
  planned: number | null;
  planned_low: number | null;
  planned_high: number | null;
  base: string | null;
  carried: number | null;
}

/** What is stated of opening balance, income, spending and closing balance in each of the filters' years. */
export function balances(query: Query, {from, to, fund}: Filters, groups: readonly Group[]): Promise<BalanceYear[]> {
  const years = Array.from({length: to - from + 1}, (_, i) => from + i);
  const {sql, params} = metricYearsSql(["carry_over_rate"], {groups, years, fund});
  return query<BalanceYear>(
    `${sql}, figures AS (
       SELECT asked.*, account_id, amount, low, high, basis
       FROM asked JOIN fund_totals USING (unit_id, fiscal_year, fund)
       WHERE measure = 'actual' AND account_id IN (SELECT unnest(string_split(?, ',')))
     ), divided AS (
       SELECT group_id, fiscal_year, 'closing-balance' AS account_id, sum(figures.amount)::DOUBLE AS carried, sum(plan.amount)::DOUBLE AS planned,
         sum(plan.low)::DOUBLE AS planned_low, sum(plan.high)::DOUBLE AS planned_high, string_agg(DISTINCT base, ' ' ORDER BY base) AS base
       FROM figures JOIN fund_plans AS plan USING (unit_id, fiscal_year, fund)
       WHERE figures.account_id = 'closing-balance' AND plan.account_id = 'expenditure'
       GROUP BY group_id, fiscal_year
     ), sums AS (
       SELECT group_id, fiscal_year, account_id, sum(amount)::DECIMAL(18, 6) AS amount, sum(low)::DECIMAL(18, 6) AS low,
         sum(high)::DECIMAL(18, 6) AS high, CASE WHEN bool_or(basis = 'derived') THEN 'derived' ELSE min(basis) END AS basis, count(*) AS units
       FROM figures GROUP BY group_id, fiscal_year, account_id
     )
     SELECT sums.group_id, sums.fiscal_year, sums.account_id, sums.amount::DOUBLE AS value, sums.low::DOUBLE AS low, sums.high::DOUBLE AS high,
       sums.basis, sums.units, rate.value AS rate, rate.low AS rate_low, rate.high AS rate_high, rate.basis AS rate_basis,
       divided.* EXCLUDE (group_id, fiscal_year, account_id)
     FROM sums
     LEFT JOIN metric_years AS rate ON (rate.group_id, rate.fiscal_year, 'closing-balance') = (sums.group_id, sums.fiscal_year, sums.account_id)
     LEFT JOIN divided ON rate.value IS NOT NULL AND (divided.group_id, divided.fiscal_year, divided.account_id)
       = (sums.group_id, sums.fiscal_year, sums.account_id)
     ORDER BY list_position(split(?, ','), sums.group_id), sums.fiscal_year, list_position(split(?, ','), sums.account_id)`,
    [...params, balanceAccounts.join(","), groups.map(({id}) => id).join(","), balanceAccounts.join(",")]
  );
}
