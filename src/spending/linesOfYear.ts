import type {Query} from "../database/query.js";
import type {Filters, Group} from "../filters.js";
import type {Basis} from "../overview/facts.js";
import {slice} from "./slice.js";

/**
 * A line in the year looked at and in the year it is held against. Amounts are in currency units, per head of staff where
 * the filters ask for that; where they ask for shares, they are amounts.
 */
export interface LineOfYear {
  group_id: string;
  line_id: string;
  account_id: string;
  parent_id: string | null;
  depth: number;
  itemised: boolean;
  /** Whether it is one of the lines in focus. */
  in_focus: boolean;
  /** The year looked at; missing where nothing is stated. */
  value: number | null;
  low: number | null;
  high: number | null;
  basis: Basis | null;
  /** Its share of its side in the year looked at, as a fraction. */
  share: number | null;
  /** The year it is held against; missing where nothing is stated, or there is no such year. */
  other: number | null;
  other_low: number | null;
  other_high: number | null;
  other_basis: Basis | null;
  /**
   * Whether it is one of the lines that together make up everything in focus in both years: as fine as both years allow.
   * A step missing in one of the years was not stated there.
   */
  step: boolean;
  /** What it added to the change between the two years; missing unless it is a step that one of them states. */
  difference: number | null;
  difference_low: number | null;
  difference_high: number | null;
  /** Final account and budget of the year looked at, over the units that state both, and the first ÷ the second. */
  spent: number | null;
  planned: number | null;
  planned_low: number | null;
  planned_high: number | null;
  /** The kinds of budget in `planned`, separated by spaces. */
  base: string | null;
  execution: number | null;
  execution_low: number | null;
  execution_high: number | null;
  execution_derived: boolean | null;
  /** Whether it is one of the finest lines in focus that have both. */
  finest: boolean;
}

/** Every line in focus, with the lines they are made of down to the last, in the order of the chart. */
export function linesOfYear(query: Query, filters: Filters, groups: readonly Group[]): Promise<LineOfYear[]> {
  const {sql, params} = slice(filters, groups);
  return query<LineOfYear>(
    `${sql}, within AS (
       SELECT slice.*, focus.line_id = slice.line_id AS in_focus,
         CASE WHEN per = 'share' THEN amount::DOUBLE ELSE value END AS number,
         CASE WHEN per = 'share' THEN low::DOUBLE ELSE value_low END AS number_low,
         CASE WHEN per = 'share' THEN high::DOUBLE ELSE value_high END AS number_high
       FROM slice
       JOIN asked ON fiscal_year IN (this_year, other_year)
       JOIN focus ON starts_with(path || '/', focus_path || '/')
     ), paired AS (
       SELECT group_id, line_id, any_value(account_id) AS account_id, any_value(parent_id) AS parent_id, any_value(depth) AS depth,
         any_value(path) AS path, any_value(itemised) AS itemised, bool_or(in_focus) AS in_focus,
         any_value(number) FILTER (is_this) AS value, any_value(number_low) FILTER (is_this) AS low,
         any_value(number_high) FILTER (is_this) AS high, any_value(basis) FILTER (is_this) AS basis,
         (any_value(amount) FILTER (is_this) / nullif(any_value(whole) FILTER (is_this), 0))::DOUBLE AS share,
         any_value(number) FILTER (NOT is_this) AS other, any_value(number_low) FILTER (NOT is_this) AS other_low,
         any_value(number_high) FILTER (NOT is_this) AS other_high, any_value(basis) FILTER (NOT is_this) AS other_basis
       FROM (SELECT *, fiscal_year = this_year AS is_this FROM within, asked)
       GROUP BY group_id, line_id
     ), divisible AS (
       SELECT group_id, parent_id AS line_id FROM paired
       WHERE itemised AND parent_id IS NOT NULL GROUP BY group_id, parent_id
       HAVING bool_or(value IS NOT NULL) AND (bool_or(other IS NOT NULL) OR (SELECT other_year FROM asked) IS NULL)
     ), fine AS (
       SELECT group_id, account_id, path FROM paired JOIN asked ON true
       JOIN executions USING (group_id, account_id) WHERE itemised AND executions.fiscal_year = this_year AND execution IS NOT NULL
     ), told AS (
       SELECT paired.*,
         (group_id, line_id) NOT IN (FROM divisible) AND NOT EXISTS (
           FROM paired AS above WHERE above.group_id = paired.group_id AND starts_with(paired.path, above.path || '/')
             AND (above.group_id, above.line_id) NOT IN (FROM divisible)
         ) AS step
       FROM paired
     )
     SELECT told.* EXCLUDE (path),
       CASE WHEN step THEN coalesce(value, 0) - coalesce(other, 0) END AS difference,
       CASE WHEN step THEN coalesce(low, 0) - coalesce(other_high, 0) END AS difference_low,
       CASE WHEN step THEN coalesce(high, 0) - coalesce(other_low, 0) END AS difference_high,
       spent::DOUBLE AS spent, planned::DOUBLE AS planned, planned_low::DOUBLE AS planned_low, planned_high::DOUBLE AS planned_high,
       base, execution, execution_low, execution_high, execution_derived,
       itemised AND execution IS NOT NULL AND NOT EXISTS (
         FROM fine WHERE fine.group_id = told.group_id AND starts_with(fine.path, told.path || '/')
       ) AS finest
     FROM told
     JOIN asked ON true
     LEFT JOIN executions ON itemised AND (executions.group_id, executions.account_id, executions.fiscal_year)
       = (told.group_id, told.account_id, this_year)
     ORDER BY list_position(split(member_ids, ','), told.group_id || '>' || told.group_id), path`,
    params
  );
}
