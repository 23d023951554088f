import type {Query} from "../database/query.js";
import type {Filters, Group} from "../filters.js";
import type {Basis} from "../overview/facts.js";
import {slice} from "./slice.js";

/** A line in a year, in the terms of the filters: an amount in currency units, one per head, or a fraction of the whole. */
export interface LineYear {
  group_id: string;
  fiscal_year: number;
  line_id: string;
  account_id: string;
  parent_id: string | null;
  /**
   * `whole`: everything in focus together; `shown`: a line of it; `part`: a line of a line; `rest`: the folded lines
   * together, whose `line_id` is all of theirs.
   */
  level: "whole" | "shown" | "part" | "rest";
  /** Whether it is one of the lines with the least money over the years, which figures without room for all take together. */
  folded: boolean;
  itemised: boolean;
  /** Missing where there is nothing to divide by. */
  value: number | null;
  low: number | null;
  high: number | null;
  /** The line's share of its side, whatever the filters divide by; missing where the side is nil or less. */
  share: number | null;
  /** The change of `value` since the year before, as a fraction; missing where that is nil or not stated. */
  growth: number | null;
  growth_low: number | null;
  growth_high: number | null;
  /** Final account ÷ budget of the line, whichever measure is shown. */
  execution: number | null;
  execution_low: number | null;
  execution_high: number | null;
  basis: Basis;
  /** How many units of the group state it. */
  units: number;
}

/** Where more itemised lines than this are shown, the others than the largest ones, one fewer, are folded. */
export const mostLines = 8;

/**
 * The lines of the slice over its years, in the order of the chart: everything in focus as one, the lines it is made of,
 * the parts of those, and the least of the lines together.
 */
export async function overYears(query: Query, filters: Filters, groups: readonly Group[]): Promise<LineYear[]> {
  const {sql, params} = await slice(query, filters, groups);
  return query<LineYear>(
    `${sql}, least AS (
       SELECT line_id FROM (
         SELECT line_id, sum(abs(amount)) AS money, count(*) OVER () AS lines
         FROM shown JOIN asked ON fiscal_year BETWEEN since AND until WHERE itemised GROUP BY line_id
       )
       WHERE lines > ${mostLines}
       QUALIFY row_number() OVER (ORDER BY money DESC, line_id) >= ${mostLines}
     ), leveled AS (
       SELECT *, 'shown' AS level, line_id IN (FROM least) AS folded FROM shown
       UNION ALL BY NAME
       SELECT group_id, fiscal_year, (SELECT string_agg(line_id, ',' ORDER BY line_id) FROM least) AS line_id, 'rest' AS account_id,
         '~' AS path, max(position) AS position, true AS itemised, 'rest' AS level, sum(value) AS value, sum(value_low) AS value_low,
         sum(value_high) AS value_high, sum(amount) AS amount, any_value(whole) AS whole,
         CASE WHEN bool_or(basis = 'derived') THEN 'derived' ELSE min(basis) END AS basis, max(units) AS units
       FROM shown WHERE line_id IN (FROM least)
       GROUP BY group_id, fiscal_year
       UNION ALL BY NAME
       SELECT slice.*, position, 'part' AS level
       FROM slice JOIN (SELECT DISTINCT line_id AS parent_id, position FROM shown WHERE itemised) USING (parent_id)
       WHERE NOT EXISTS (FROM focus WHERE focus.line_id = slice.line_id)
       UNION ALL BY NAME
       SELECT group_id, fiscal_year, 'whole' AS line_id, 'whole' AS account_id, '' AS path, 0 AS position, true AS itemised,
         'whole' AS level, coalesce(any_value(own.value), sum(shown.value)) AS value,
         coalesce(any_value(own.value_low), sum(shown.value_low)) AS value_low,
         coalesce(any_value(own.value_high), sum(shown.value_high)) AS value_high,
         coalesce(any_value(own.amount), sum(shown.amount)) AS amount, any_value(shown.whole) AS whole,
         coalesce(any_value(own.basis), CASE WHEN bool_or(shown.basis = 'derived') THEN 'derived' ELSE min(shown.basis) END) AS basis,
         max(shown.units) AS units
       FROM shown
       LEFT JOIN (
         SELECT group_id, fiscal_year, value, value_low, value_high, amount, basis FROM slice JOIN focus USING (line_id)
         WHERE (SELECT count(*) FROM focus) = 1
       ) AS own USING (group_id, fiscal_year)
       GROUP BY group_id, fiscal_year
     )
     SELECT now.group_id, now.fiscal_year, now.line_id, now.account_id, now.parent_id, now.level, now.itemised, coalesce(now.folded, false) AS folded,
       now.value, now.value_low AS low, now.value_high AS high, CASE WHEN now.whole > 0 THEN now.amount / now.whole END::DOUBLE AS share,
       CASE WHEN before.value_low > 0 THEN now.value / before.value - 1 END AS growth,
       CASE WHEN before.value_low > 0 THEN now.value_low / (CASE WHEN now.value_low < 0 THEN before.value_low ELSE before.value_high END) - 1 END AS growth_low,
       CASE WHEN before.value_low > 0 THEN now.value_high / (CASE WHEN now.value_high < 0 THEN before.value_high ELSE before.value_low END) - 1 END AS growth_high,
       execution, execution_low, execution_high, now.basis, now.units
     FROM leveled AS now
     JOIN asked ON now.fiscal_year BETWEEN since AND until
     LEFT JOIN leveled AS before ON (before.group_id, before.line_id, before.fiscal_year) = (now.group_id, now.line_id, now.fiscal_year - 1)
     LEFT JOIN executions ON now.itemised AND (executions.group_id, executions.fiscal_year, executions.account_id)
       = (now.group_id, now.fiscal_year, CASE WHEN now.level = 'whole' THEN line_ids ELSE now.account_id END)
     ORDER BY list_position(split(member_ids, ','), now.group_id || '>' || now.group_id), now.position, now.path, now.fiscal_year`,
    params
  );
}
