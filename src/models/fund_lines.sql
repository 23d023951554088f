-- One line of a unit, year, measure and fund (`all`: over all of them): an account's figure, or (`itemised` false) the part of an account's figure that its children do not cover, beyond what rounding explains; a root whose children are not stated at all is wholly uncovered.
CREATE TABLE fund_lines AS
WITH covered AS (
  SELECT unit_id, fiscal_year, measure, fund, parent_id AS account_id, sum(amount) AS amount, sum(low) AS low, sum(high) AS high
  FROM fund_totals
  JOIN account_paths USING (account_id)
  WHERE parent_id IS NOT NULL
  GROUP BY unit_id, fiscal_year, measure, fund, parent_id
), uncovered AS (
  SELECT
    whole.* EXCLUDE (amount, low, high, basis, method, assumed, parts),
    whole.amount - coalesce(covered.amount, 0) AS amount,
    whole.low - coalesce(covered.high, 0) AS low,
    whole.high - coalesce(covered.low, 0) AS high,
    path
  FROM fund_totals AS whole
  JOIN account_paths USING (account_id)
  LEFT JOIN covered USING (unit_id, fiscal_year, measure, fund, account_id)
  WHERE account_id IN (SELECT parent_id FROM accounts) AND (covered.amount IS NOT NULL OR depth = 0)
)
SELECT
  unit_id, fiscal_year, measure, fund, account_id AS line_id, account_id, parent_id, root_id, tree, depth, path, true AS itemised,
  amount, low, high, basis, method, assumed, parts, currency, synthetic, funds
FROM fund_totals
JOIN account_paths USING (account_id)
UNION ALL
SELECT
  unit_id, fiscal_year, measure, fund, account_id || '/not-itemised' AS line_id, account_id, account_id AS parent_id, root_id, tree,
  depth + 1 AS depth, uncovered.path || '/~' AS path, false AS itemised, amount::DECIMAL(18, 6) AS amount,
  low::DECIMAL(18, 6) AS low, high::DECIMAL(18, 6) AS high, 'derived' AS basis, 'remainder' AS method, false AS assumed, NULL AS parts,
  currency, synthetic, funds
FROM uncovered
JOIN account_paths USING (account_id)
WHERE low > 0 OR high < 0;
