/** So many lines of a year are told, of those that differ most and of those where most is left. */
const most = 5;

const figure = (prefix: string, of: string) =>
  ["amount", "low", "high"]
    .map((name) => `${of}.${name}::DOUBLE AS ${prefix}${name === "amount" ? "" : `_${name}`}`)
    .join(", ");

/**
 * The question for the lines of a unit (its one parameter) that differ most from year to year, from their budget, and by
 * its adjustment, in every year; answers with `ComparedLine`s. The budget is of the kind that the whole is held against.
 */
export const comparedSql = `WITH asked AS (SELECT ? AS unit_id), figures AS (
    SELECT fiscal_year, root_id, parent_id, account_id, path, measure, amount, low, high
    FROM fund_lines JOIN asked USING (unit_id)
    WHERE fund = 'all' AND itemised AND root_id IN ('income', 'expenditure')
  ), plans AS (
    SELECT fiscal_year, account_id AS root_id, base FROM planned_totals JOIN asked USING (unit_id)
  ), comparisons AS (
    SELECT 'plan' AS comparison, fiscal_year, fiscal_year AS base_year, root_id, 'actual' AS measure, base AS base_measure FROM plans
    UNION ALL
    SELECT DISTINCT 'adjustment', fiscal_year, fiscal_year, root_id, 'adjusted', 'budget' FROM figures
    UNION ALL
    SELECT DISTINCT 'prior', fiscal_year, fiscal_year - 1, root_id, 'actual', 'actual' FROM figures
  ), pairs AS (
    SELECT comparison, asked.fiscal_year, base_year, root_id, asked.measure, base_measure, own.account_id, own.parent_id, own.path,
      ${figure("amount", "own")}, ${figure("base", "other")}
    FROM comparisons AS asked
    JOIN figures AS own USING (fiscal_year, root_id, measure)
    JOIN figures AS other ON (other.fiscal_year, other.measure, other.account_id) = (base_year, base_measure, own.account_id)
  )
  SELECT pairs.* EXCLUDE (account_id, parent_id, path), account_id AS line_id, name, name_en
  FROM pairs JOIN accounts USING (account_id)
  WHERE pairs.parent_id IS NOT NULL
    AND (comparison, fiscal_year, account_id) NOT IN (SELECT (comparison, fiscal_year, parent_id) FROM pairs WHERE parent_id IS NOT NULL)
  QUALIFY row_number() OVER (PARTITION BY comparison, fiscal_year, root_id ORDER BY abs(amount - base) DESC, path) <= ${most}
    OR row_number() OVER (PARTITION BY comparison, fiscal_year, root_id ORDER BY base - amount DESC, path) <= ${most}
  ORDER BY comparison, fiscal_year, root_id, path`;
