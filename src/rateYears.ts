import type {Query, Value} from "./database/query.js";
import {metrics} from "./metrics.js";
import type {MetricId} from "./metrics.js";
import {metricYearsSql} from "./metricYears.js";
import type {MetricYear} from "./metricYears.js";
import type {Proposals} from "./proposals.js";

/** A rate of a year with what it divides (`top`) by what (`bottom`): currency units, or counts. */
export interface RateYear extends MetricYear {
  value: number;
  top: number;
  bottom: number;
}

/** Rates of a unit's year over all funds, each with both sides; those that count proposals count a reader's own too. */
export function rateYears(
  query: Query,
  {unit, year, ids, proposals}: {unit: string; year: number; ids: readonly MetricId[]; proposals: Proposals}
): Promise<RateYear[]> {
  const {sql, params} = rateYearsSql(ids, {units: [unit], years: [year], proposals});
  return query<RateYear>(sql, params);
}

/** The question for rates of each of some units in the years: a RateYear a row, with its `unit_id`. */
export function rateYearsSql(
  ids: readonly MetricId[],
  {units, years, proposals}: {units: readonly string[]; years: readonly number[]; proposals?: Proposals}
): {sql: string; params: Value[]} {
  const groups = units.map((unit) => ({id: unit, units: [unit]}));
  const {sql, params} = metricYearsSql(ids, {groups, years, fund: "all", proposals});
  return {
    sql: `${sql} SELECT group_id AS unit_id, metric, fiscal_year, value, low, high, basis, top, bottom
      FROM metric_years JOIN (${ids.map(sidesSql).join(" UNION ALL ")}) AS sides USING (group_id, metric, fiscal_year)
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
