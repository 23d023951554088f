import type {Query} from "../database/query.js";
import type {MetricId} from "../metrics.js";
import {metricYearsSql} from "../metricYears.js";
import {from, isAsked} from "./asked.js";
import type {Asked, Found} from "./asked.js";
import {ratioOfNumber} from "./ratio.js";
import type {Input} from "./template.js";

interface MetricRow {
  group_id: string;
  metric: MetricId;
  fiscal_year: number;
  value: number;
  low: number;
  high: number;
  basis: "stated" | "derived" | "computed";
  base: "adjusted" | "budget" | "unstated" | null;
}

/** Metrics to twelve decimals: finer than any interval that printed figures leave, and coarse enough to drop the noise of doubles. */
export async function metricFacts(query: Query, inputs: readonly Input[], {units, years}: Asked): Promise<Found[]> {
  const asked = from(inputs, "metric");
  const ids = [...new Set(asked.map(({source}) => source.metric))];
  if (ids.length === 0 || !isAsked({units, years})) return [];
  const {sql, params} = metricYearsSql(ids, {
    ...{groups: units.map((unit) => ({id: unit, units: [unit]})), years, fund: "all"}
  });
  const rows = await query<MetricRow>(
    `${sql} SELECT group_id, metric, metric_years.fiscal_year, value, metric_years.low, metric_years.high, metric_years.basis, base
     FROM metric_years LEFT JOIN planned_totals AS plan
       ON (plan.unit_id, plan.fiscal_year, plan.account_id) = (group_id, metric_years.fiscal_year, split_part(metric, '_', 1))
         AND metric LIKE '%_execution'
     ORDER BY ALL`,
    params
  );
  const exact = (value: number) => ratioOfNumber(Number(value.toFixed(12)));
  return asked.flatMap(({id, source: {metric}}) =>
    rows
      .filter((row) => row.metric === metric)
      .map(({group_id: unit, fiscal_year: year, basis, base, ...row}): Found => {
        const fact = {value: exact(row.value), low: exact(row.low), high: exact(row.high), basis};
        const refs = [{kind: "metric", unit, year, metric} as const];
        return {unit, year, input: id, fact: {...fact, refs, ...(base && {plan: base})}};
      })
  );
}
