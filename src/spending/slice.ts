import {answerKey} from "../answers.js";
import type {Query, Value} from "../database/query.js";
import type {Filters, Group} from "../filters.js";

/** The slices that an engine has made, by name; each is made once, however many questions read it. */
const made = new WeakMap<Query, Map<string, Promise<unknown>>>();

/**
 * The slice that the filters name, as the head of a question, and the values of its parameters; what the question
 * selects comes after. It provides these relations:
 *
 * - `asked`: one row, `fund`, `measure`, `side`, `since`, `until`, `this_year`, `other_year`, `line_ids` (comma-separated) and `per`
 * - `members`: `group_id`, `unit_id`: the units that each compared group adds up
 * - `slice`: a group's line in a year, of the measure and fund asked for: `line_id`, `account_id`, `parent_id`, `depth`, `path`,
 *   `itemised`, `amount` between `low` and `high` as DECIMAL in currency units, `basis`, and `units`, how many units state it;
 *   what one unit states as one figure where another states its parts is not itemised, so that parts add up to their whole;
 *   with `whole`, the side's amount, and `value` between `value_low` and `value_high` (DOUBLE): the amount, the amount per
 *   head of staff in service, or its share of the whole as a fraction; missing where there is no base: a whole that is nil
 *   or less, or the staff of a unit that states anything in that year
 * - `executions`: a group's account in a year, over the units that state both: `spent`, `planned`, `base`, the kinds of
 *   budget it is held against, and `execution` between `execution_low` and `execution_high`
 * - `focus`: the lines chosen, or the side's root where none is, each with its `focus_path`
 * - `shown`: the lines of the slice that figures show: what the one line in focus is made of, in a year without any of
 *   its parts all of it as not itemised, else the lines in focus; `position` orders them
 *
 * Amounts of several units are added as stated; what one of them paid to another is not taken out.
 */
export async function slice(
  query: Query,
  filters: Filters,
  groups: readonly Group[]
): Promise<{sql: string; params: Value[]}> {
  const members = groups.flatMap(({id, units}) => units.map((unit) => `${id}>${unit}`)).join(",");
  const table = await sliceTable(query, [members, filters.fund, filters.measure, filters.side, filters.per]);
  return {
    sql: headSql(table),
    params: [
      ...[members, filters.fund, filters.measure, filters.side, filters.per],
      ...[filters.from, filters.to, filters.year, filters.against, filters.lines.join(",") || filters.side]
    ]
  };
}

/** The temporary table of the slice's lines in every year, named after what it holds. */
async function sliceTable(query: Query, params: Value[]): Promise<string> {
  const tables = made.get(query) ?? new Map<string, Promise<unknown>>();
  made.set(query, tables);
  const name = `slice_${answerKey(sliceSql, params)}`;
  const making = tables.get(name) ?? query(`CREATE TEMP TABLE IF NOT EXISTS ${name} AS ${sliceSql}`, params);
  tables.set(name, making);
  making.catch(() => tables.delete(name));
  await making;
  return name;
}

const membersSql = `members AS (
  SELECT split_part(pair, '>', 1) AS group_id, split_part(pair, '>', 2) AS unit_id
  FROM (SELECT unnest(string_split(member_ids, ',')) AS pair FROM asked)
)`;

const sliceSql = `WITH asked AS (SELECT ? AS member_ids, ? AS fund, ? AS measure, ? AS side, ? AS per), ${membersSql}, lines AS (
  SELECT group_id, line.* EXCLUDE (fund)
  FROM fund_lines AS line JOIN members USING (unit_id) JOIN asked ON line.fund = asked.fund AND root_id = side
), unparted AS (
  SELECT whole.* REPLACE (
      line_id || '/not-itemised' AS line_id, line_id AS parent_id, depth + 1 AS depth, path || '/~' AS path, false AS itemised
    )
  FROM lines AS whole
  SEMI JOIN lines AS part ON (part.group_id, part.fiscal_year, part.measure, part.parent_id)
    = (whole.group_id, whole.fiscal_year, whole.measure, whole.line_id)
  ANTI JOIN lines AS own ON (own.unit_id, own.fiscal_year, own.measure, own.parent_id)
    = (whole.unit_id, whole.fiscal_year, whole.measure, whole.line_id)
), heads AS (
  SELECT unit_id, fiscal_year, sum(headcount) AS heads FROM staff_years WHERE in_service GROUP BY unit_id, fiscal_year
), sums AS (
  SELECT group_id, fiscal_year, measure, line_id, account_id, parent_id, depth, path, itemised,
    sum(amount)::DECIMAL(18, 6) AS amount, sum(low)::DECIMAL(18, 6) AS low, sum(high)::DECIMAL(18, 6) AS high,
    CASE WHEN bool_or(basis = 'derived') THEN 'derived' ELSE min(basis) END AS basis, count(*) AS units
  FROM (FROM lines UNION ALL BY NAME FROM unparted)
  GROUP BY ALL
), wholes AS (
  SELECT group_id, fiscal_year, measure, sum(whole)::DECIMAL(18, 6) AS whole, sum(whole_low)::DECIMAL(18, 6) AS whole_low,
    sum(whole_high)::DECIMAL(18, 6) AS whole_high, CASE WHEN bool_and(heads IS NOT NULL) THEN nullif(sum(heads), 0) END AS heads
  FROM (
    SELECT group_id, unit_id, fiscal_year, measure, coalesce(any_value(amount) FILTER (depth = 0), sum(amount) FILTER (depth = 1)) AS whole,
      coalesce(any_value(low) FILTER (depth = 0), sum(low) FILTER (depth = 1)) AS whole_low,
      coalesce(any_value(high) FILTER (depth = 0), sum(high) FILTER (depth = 1)) AS whole_high
    FROM lines GROUP BY group_id, unit_id, fiscal_year, measure
  )
  LEFT JOIN heads USING (unit_id, fiscal_year)
  GROUP BY group_id, fiscal_year, measure
)
SELECT sums.*, whole, heads,
  CASE per WHEN 'nominal' THEN amount WHEN 'share' THEN CASE WHEN whole_low > 0 THEN amount / whole END ELSE amount / heads END::DOUBLE AS value,
  CASE per WHEN 'nominal' THEN low
    WHEN 'share' THEN CASE WHEN whole_low > 0 THEN least(low / whole_low, low / whole_high) END ELSE low / heads END::DOUBLE AS value_low,
  CASE per WHEN 'nominal' THEN high
    WHEN 'share' THEN CASE WHEN whole_low > 0 THEN greatest(high / whole_low, high / whole_high) END ELSE high / heads END::DOUBLE AS value_high
FROM sums JOIN asked USING (measure)
LEFT JOIN wholes USING (group_id, fiscal_year, measure)`;

const headSql = (table: string) => `WITH asked AS (
  SELECT ? AS member_ids, ? AS fund, ? AS measure, ? AS side, ? AS per, ?::INTEGER AS since, ?::INTEGER AS until, ?::INTEGER AS this_year,
    ?::INTEGER AS other_year, ? AS line_ids
), ${membersSql}, slice AS (FROM ${table}), executions AS (
  SELECT *, CASE WHEN planned_low > 0 THEN spent::DOUBLE / planned::DOUBLE END AS execution,
    CASE WHEN planned_low > 0 THEN least(spent_low::DOUBLE / planned_low, spent_low::DOUBLE / planned_high) END AS execution_low,
    CASE WHEN planned_low > 0 THEN greatest(spent_high::DOUBLE / planned_low, spent_high::DOUBLE / planned_high) END AS execution_high
  FROM (
    SELECT group_id, plan.fiscal_year, plan.account_id, string_agg(DISTINCT plan.base, ' ' ORDER BY plan.base) AS base,
      sum(actual.amount)::DECIMAL(18, 6) AS spent, sum(actual.low)::DECIMAL(18, 6) AS spent_low, sum(actual.high)::DECIMAL(18, 6) AS spent_high,
      sum(plan.amount)::DECIMAL(18, 6) AS planned, sum(plan.low)::DECIMAL(18, 6) AS planned_low, sum(plan.high)::DECIMAL(18, 6) AS planned_high,
      bool_or(actual.basis = 'derived' OR plan.basis = 'derived') AS execution_derived
    FROM fund_plans AS plan
    JOIN members USING (unit_id)
    JOIN asked ON plan.fund = asked.fund
    JOIN fund_totals AS actual ON (actual.unit_id, actual.fiscal_year, actual.account_id, actual.fund, actual.measure)
      = (plan.unit_id, plan.fiscal_year, plan.account_id, plan.fund, 'actual')
    GROUP BY group_id, plan.fiscal_year, plan.account_id
  )
), focus AS (
  SELECT chosen.line_id, path || CASE WHEN account_id = chosen.line_id THEN '' ELSE '/~' END AS focus_path
  FROM (SELECT unnest(string_split(line_ids, ',')) AS line_id FROM asked) AS chosen
  JOIN account_paths ON account_id = replace(chosen.line_id, '/not-itemised', '')
), parts AS (
  SELECT slice.* FROM slice JOIN focus ON slice.parent_id = focus.line_id
  WHERE (SELECT count(*) FROM focus) = 1
), shown AS (
  SELECT *, dense_rank() OVER (ORDER BY path) AS position FROM (
    SELECT * FROM parts
    UNION ALL BY NAME
    SELECT * EXCLUDE (alone) REPLACE (
        CASE WHEN alone THEN line_id ELSE line_id || '/not-itemised' END AS line_id,
        CASE WHEN alone THEN parent_id ELSE line_id END AS parent_id,
        CASE WHEN alone THEN depth ELSE depth + 1 END AS depth,
        CASE WHEN alone THEN path ELSE path || '/~' END AS path,
        alone AND itemised AS itemised
      )
    FROM (SELECT slice.*, NOT EXISTS (FROM parts) AS alone FROM slice JOIN focus USING (line_id))
    WHERE alone OR (group_id, fiscal_year) NOT IN (SELECT (group_id, fiscal_year) FROM parts)
  )
)
`;
