import type {Value} from "../database/query.js";
import {metrics} from "../metrics.js";
import type {MetricId} from "../metrics.js";
import {metricYearsSql} from "../metricYears.js";

/** The rates of the page: alignment, by named links alone and with inferred ones, and the share of spending itemised. */
export const rateIds = [
  ...(["linked_share_named", "linked_share", "funded_share_named", "funded_share"] as const),
  ...(["target_share", "beyond_quantity_share", "itemised_share"] as const)
];
export type RateId = (typeof rateIds)[number];

/** The rates of each of some units in the years, with both of their sides: a RateYear a row. */
export function ratesSql({units, years}: {units: readonly string[]; years: readonly number[]}): {
  sql: string;
  params: Value[];
} {
  const groups = units.map((unit) => ({id: unit, units: [unit]}));
  const {sql, params} = metricYearsSql(rateIds, {groups, years, fund: "all"});
  return {
    sql: `${sql} SELECT group_id AS unit_id, metric, fiscal_year, value, low, high, basis, top, bottom
      FROM metric_years JOIN (${rateIds.map(sidesSql).join(" UNION ALL ")}) AS sides USING (group_id, metric, fiscal_year)
      ORDER BY unit_id, metric, fiscal_year`,
    params
  };
}

function sidesSql(id: MetricId): string {
  const {numerator, denominator} = metrics[id];
  return `SELECT '${id}' AS metric, unit_id AS group_id, fiscal_year, n.amount::DOUBLE AS top, d.amount::DOUBLE AS bottom
    FROM (${numerator.relation}) AS n JOIN (${denominator!.relation}) AS d USING (unit_id, fiscal_year, fund)
    WHERE fund = 'all'`;
}
