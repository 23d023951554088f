import {metrics} from "../metrics.js";
import type {MetricId} from "../metrics.js";

/** The question for what the metrics of a unit (its one parameter) divide and divide by, in every year; answers with `SideYear`s. */
export const sidesSql = `WITH asked AS (SELECT ? AS unit_id)
  ${Object.entries(metrics)
    .flatMap(([metric, {numerator, denominator}]) => [
      {metric: metric as MetricId, name: "numerator", side: numerator},
      ...(denominator ? [{metric: metric as MetricId, name: "denominator", side: denominator}] : [])
    ])
    .map(
      ({metric, name, side}) => `SELECT '${metric}' AS metric, '${name}' AS side, fiscal_year,
    amount::DOUBLE AS value, low::DOUBLE AS low, high::DOUBLE AS high
  FROM (${side.relation}) JOIN asked USING (unit_id) WHERE fund = 'all' AND amount IS NOT NULL`
    )
    .join("\n  UNION ALL\n  ")}
  ORDER BY metric, side, fiscal_year`;
