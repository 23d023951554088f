import type {Query, Value} from "./database/query.js";
import {metrics} from "./metrics.js";
import type {MetricId} from "./metrics.js";
import {noProposals, proposalsSql} from "./proposals.js";
import type {Proposals} from "./proposals.js";

/** A metric's value in a year: an amount in currency units, or a rate as a fraction, with the interval it lies in. */
export interface MetricYear {
  metric: MetricId;
  fiscal_year: number;
  value: number | null;
  low: number | null;
  high: number | null;
  /** `stated`: the document prints it; `derived`: a figure behind it is; `computed`: from reported figures alone. */
  basis: "stated" | "derived" | "computed";
}

/**
 * The metrics of a unit, all or some, in the given years, over all funds; what the data cannot give in a year has no row
 * for it. Those that count proposals count a reader's own too.
 */
export function metricYears(
  query: Query,
  {
    unit,
    years,
    ids = Object.keys(metrics) as MetricId[],
    proposals
  }: {unit: string; years: readonly number[]; ids?: readonly MetricId[]; proposals?: Proposals}
): Promise<MetricYear[]> {
  const {sql, params} = metricYearsSql(ids, {
    ...{groups: [{id: unit, units: [unit]}], years, fund: "all", ...(proposals && {proposals})}
  });
  return query<MetricYear>(`${sql} SELECT * EXCLUDE (group_id) FROM metric_years ORDER BY metric, fiscal_year`, params);
}

/**
 * Metrics of groups of units in the given years and fund (`all`: over all of them), as the head of a question: it
 * provides `asked` (`group_id`, `unit_id`, `alone`: the only unit of its group, `fiscal_year`, `fund`) and
 * `metric_years`, a group's MetricYear a row. Amounts of several units are added, quotients divide sums over the units that
 * state both sides; what a document states itself holds only for one unit over all funds.
 */
export function metricYearsSql(
  ids: readonly MetricId[],
  {
    groups,
    years,
    fund,
    proposals = noProposals
  }: {
    groups: readonly {id: string; units: readonly string[]}[];
    years: readonly number[];
    fund: string;
    proposals?: Proposals;
  }
): {sql: string; params: Value[]} {
  const proposed = proposalsSql(proposals);
  const members = groups.flatMap(({id, units}) => units.map((unit): Value[] => [id, unit, units.length === 1]));
  return {
    sql: `WITH ${proposed.sql}asked AS (
        SELECT group_id, unit_id, alone, fiscal_year, fund
        FROM (VALUES ${members.map(() => "(?, ?, ?::BOOLEAN)").join(", ")}) AS members (group_id, unit_id, alone),
          (SELECT unnest([${years.map(() => "?::INTEGER").join(", ")}]) AS fiscal_year, ? AS fund)
      ), metric_years AS (
        SELECT * FROM (${ids.map(metricSql).join("\nUNION ALL\n")}) WHERE value IS NOT NULL
      )`,
    params: [...proposed.params, ...members.flat(), ...years, fund]
  };
}

function metricSql(id: MetricId): string {
  const {kind, numerator, denominator, stated} = metrics[id];
  const less = kind === "change" || kind === "deviation" ? " - 1" : "";
  const quotient = (top: string, bottom: string) => `${top}::DOUBLE / ${bottom}::DOUBLE${less}`;
  const values = denominator
    ? `CASE WHEN sum(d.low) > 0 THEN ${quotient("sum(n.amount)", "sum(d.amount)")} END AS value,
       CASE WHEN sum(d.low) > 0 THEN ${quotient("sum(n.low)", "(CASE WHEN sum(n.low) < 0 THEN sum(d.low) ELSE sum(d.high) END)")} END AS low,
       CASE WHEN sum(d.low) > 0 THEN ${quotient("sum(n.high)", "(CASE WHEN sum(n.high) < 0 THEN sum(d.high) ELSE sum(d.low) END)")} END AS high,
       bool_or(n.derived OR d.derived) AS derived`
    : `sum(n.amount)::DOUBLE AS value, sum(n.low)::DOUBLE AS low, sum(n.high)::DOUBLE AS high, bool_or(n.derived) AS derived`;
  const computed = `SELECT group_id, fiscal_year, ${values}
    FROM asked JOIN (${numerator.relation}) AS n USING (unit_id, fiscal_year, fund)
    ${denominator ? `JOIN (${denominator.relation}) AS d USING (unit_id, fiscal_year, fund)` : ""} GROUP BY group_id, fiscal_year`;
  const bounds =
    kind === "deviation"
      ? `abs(value) AS value, greatest(low, -high, 0) AS low, greatest(abs(low), abs(high)) AS high`
      : "value, low, high";
  const own = `SELECT group_id, '${id}' AS metric, fiscal_year, ${bounds},
      CASE WHEN derived THEN 'derived' ELSE 'computed' END AS basis
    FROM (${computed})`;
  if (!stated) return own;
  return `SELECT group_id, '${id}' AS metric, fiscal_year,
      CASE WHEN prefer THEN fraction ELSE value END AS value,
      CASE WHEN prefer THEN fraction - fraction_half ELSE low END AS low,
      CASE WHEN prefer THEN fraction + fraction_half ELSE high END AS high,
      CASE WHEN prefer THEN 'stated' WHEN derived THEN 'derived' ELSE 'computed' END AS basis
    FROM (SELECT *, fraction IS NOT NULL AND derived IS DISTINCT FROM false AS prefer
      FROM (${computed}) FULL JOIN (SELECT group_id, fiscal_year, fraction, fraction_half
        FROM asked JOIN stated_rates USING (unit_id, fiscal_year)
        LEFT JOIN fund_plans AS plan USING (unit_id, fiscal_year, fund, account_id)
        WHERE alone AND fund = 'all' AND account_id = '${stated.account}' AND kind = '${stated.kind}'
          AND (kind = 'growth' OR coalesce(plan.base, stated_rates.base) = stated_rates.base)
        QUALIFY row_number() OVER (PARTITION BY group_id, fiscal_year ORDER BY list_position(['adjusted', 'budget', 'unstated'], stated_rates.base)) = 1
      ) USING (group_id, fiscal_year))`;
}
