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
  /**
   * `line`: a line in focus or within it; `whole`: everything in focus together, under the id `whole`; `rest`: the folded
   * steps together, their ids separated by commas.
   */
  level: "line" | "whole" | "rest";
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
  /** Its share of its side in the year looked at, as a fraction; missing where the side comes to nil or less. */
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
  /** A step's place among those of its group by the size of its difference, from 1. */
  place: number | null;
  /** Whether it is one of the steps that `rest` stands for: unchanged, or after the eighth where ten or more changed. */
  folded: boolean;
  /**
   * What it added to the change between the two years, for steps and the `whole`; missing where the group states nothing of
   * the side in one of them, or there is nothing to divide by.
   */
  difference: number | null;
  difference_low: number | null;
  difference_high: number | null;
}

/**
 * Every line in focus, with the lines they are made of down to the last, in the order of the chart; before each group's
 * lines its `whole`, after them its `rest`.
 */
export async function linesOfYear(query: Query, filters: Filters, groups: readonly Group[]): Promise<LineOfYear[]> {
  const {sql, params} = await slice(query, filters, groups);
  return query<LineOfYear>(sql + pairedSql, params);
}

const pairedSql = `, within AS (
  SELECT slice.*, focus.line_id = slice.line_id AS in_focus, fiscal_year = this_year AS is_this,
    (CASE WHEN per = 'share' THEN amount ELSE value END)::DECIMAL(18, 6) AS number,
    (CASE WHEN per = 'share' THEN low ELSE value_low END)::DECIMAL(18, 6) AS number_low,
    (CASE WHEN per = 'share' THEN high ELSE value_high END)::DECIMAL(18, 6) AS number_high
  FROM slice
  JOIN asked ON fiscal_year IN (this_year, other_year)
  JOIN focus ON starts_with(path || '/', focus_path || '/')
), paired AS (
  SELECT group_id, line_id, any_value(account_id) AS account_id, any_value(parent_id) AS parent_id, any_value(depth) AS depth,
    any_value(path) AS path, any_value(itemised) AS itemised, bool_or(in_focus) AS in_focus,
    any_value(number) FILTER (is_this) AS value, any_value(number_low) FILTER (is_this) AS low,
    any_value(number_high) FILTER (is_this) AS high, any_value(basis) FILTER (is_this) AS basis,
    any_value(amount) FILTER (is_this) AS amount, any_value(whole) FILTER (is_this) AS side_amount,
    any_value(number) FILTER (NOT is_this) AS other, any_value(number_low) FILTER (NOT is_this) AS other_low,
    any_value(number_high) FILTER (NOT is_this) AS other_high, any_value(basis) FILTER (NOT is_this) AS other_basis,
    bool_or(is_this) AS is_stated, bool_or(NOT is_this) AS was_stated, bool_and(number IS NOT NULL) AS is_known
  FROM within GROUP BY group_id, line_id
), divisible AS (
  SELECT group_id, parent_id AS line_id FROM paired
  WHERE itemised AND parent_id IS NOT NULL GROUP BY group_id, parent_id
  HAVING bool_or(is_stated) AND (bool_or(was_stated) OR (SELECT other_year FROM asked) IS NULL)
), known_years AS (
  SELECT group_id, count(DISTINCT fiscal_year) = 2 AS comparable
  FROM slice JOIN asked ON fiscal_year IN (this_year, other_year) GROUP BY group_id
), stepped AS (
  SELECT paired.*, comparable,
    (group_id, line_id) NOT IN (FROM divisible) AND NOT EXISTS (
      FROM paired AS above WHERE above.group_id = paired.group_id AND starts_with(paired.path, above.path || '/')
        AND (above.group_id, above.line_id) NOT IN (FROM divisible)
    ) AS step
  FROM paired JOIN known_years USING (group_id)
), differing AS (
  SELECT *,
    CASE WHEN step AND is_known AND comparable THEN coalesce(value, 0) - coalesce(other, 0) END AS difference,
    CASE WHEN difference IS NOT NULL THEN coalesce(low, 0) - coalesce(other_high, 0) END AS difference_low,
    CASE WHEN difference IS NOT NULL THEN coalesce(high, 0) - coalesce(other_low, 0) END AS difference_high
  FROM stepped
), placed AS (
  SELECT *,
    CASE WHEN difference IS NOT NULL THEN row_number() OVER (PARTITION BY group_id ORDER BY abs(difference) DESC NULLS LAST, path) END AS place,
    coalesce(difference = 0 OR place > 8 AND count(nullif(difference, 0)) OVER (PARTITION BY group_id) > 9, false) AS folded
  FROM differing
), together AS (
  SELECT group_id, 'whole' AS line_id, '' AS path,
    coalesce(sum(value) FILTER (in_focus), sum(value) FILTER (within)) AS value,
    coalesce(sum(low) FILTER (in_focus), sum(low) FILTER (within)) AS low,
    coalesce(sum(high) FILTER (in_focus), sum(high) FILTER (within)) AS high,
    coalesce(max(basis) FILTER (basis = 'derived' AND in_focus), min(basis) FILTER (in_focus), max(basis) FILTER (basis = 'derived' AND within), min(basis) FILTER (within)) AS basis,
    coalesce(sum(amount) FILTER (in_focus), sum(amount) FILTER (within)) AS amount,
    any_value(side_amount) AS side_amount,
    coalesce(sum(other) FILTER (in_focus), sum(other) FILTER (within)) AS other,
    coalesce(sum(other_low) FILTER (in_focus), sum(other_low) FILTER (within)) AS other_low,
    coalesce(sum(other_high) FILTER (in_focus), sum(other_high) FILTER (within)) AS other_high,
    coalesce(max(other_basis) FILTER (other_basis = 'derived' AND in_focus), min(other_basis) FILTER (in_focus), max(other_basis) FILTER (other_basis = 'derived' AND within), min(other_basis) FILTER (within)) AS other_basis
  FROM (SELECT placed.*, parent_id = line_ids AS within FROM placed, asked) GROUP BY group_id
), told AS (
  SELECT *, 'line' AS level FROM placed
  UNION ALL BY NAME
  SELECT *, 'whole' AS level, value - other AS difference, low - other_high AS difference_low, high - other_low AS difference_high
  FROM together
  UNION ALL BY NAME
  SELECT group_id, 'rest' AS level, string_agg(line_id, ',' ORDER BY place) AS line_id, '~' AS path, sum(value) AS value, sum(low) AS low,
    sum(high) AS high, max(basis) FILTER (basis = 'derived') AS basis, sum(other) AS other, sum(other_low) AS other_low,
    sum(other_high) AS other_high, max(other_basis) FILTER (other_basis = 'derived') AS other_basis, sum(difference) AS difference,
    sum(difference_low) AS difference_low, sum(difference_high) AS difference_high
  FROM placed WHERE folded GROUP BY group_id
)
SELECT group_id, level, line_id, coalesce(account_id, level) AS account_id, parent_id, coalesce(depth, 0) AS depth,
  coalesce(itemised, true) AS itemised, coalesce(in_focus, false) AS in_focus,
  value::DOUBLE AS value, low::DOUBLE AS low, high::DOUBLE AS high, basis, CASE WHEN side_amount > 0 THEN (amount / side_amount)::DOUBLE END AS share,
  other::DOUBLE AS other, other_low::DOUBLE AS other_low, other_high::DOUBLE AS other_high, other_basis,
  coalesce(step, false) AS step, place, coalesce(folded, false) AS folded,
  difference::DOUBLE AS difference, difference_low::DOUBLE AS difference_low, difference_high::DOUBLE AS difference_high
FROM told
JOIN asked ON true
ORDER BY list_position(split(member_ids, ','), told.group_id || '>' || told.group_id), path`;
