-- One annual figure of a unit, year, account and measure over all funds: the total stated for all funds, else the sum of the funds stated. `funds` names them.
CREATE TABLE account_totals AS
WITH ranked AS (
  SELECT *, bool_or(fund = 'all') OVER (PARTITION BY unit_id, fiscal_year, account_id, measure) AS has_total
  FROM account_years
)
SELECT
  unit_id,
  fiscal_year,
  account_id,
  measure,
  sum(amount)::DECIMAL(18, 6) AS amount,
  sum(low)::DECIMAL(18, 6) AS low,
  sum(high)::DECIMAL(18, 6) AS high,
  CASE WHEN bool_or(basis = 'derived') THEN 'derived' ELSE min(basis) END AS basis,
  CASE WHEN count(*) = 1 THEN any_value(method) ELSE 'sum' END AS method,
  bool_or(assumed) AS assumed,
  any_value(parts) AS parts,
  any_value(currency) AS currency,
  bool_or(synthetic) AS synthetic,
  string_agg(fund, ' ' ORDER BY fund) AS funds
FROM ranked
WHERE fund = 'all' OR NOT has_total
GROUP BY unit_id, fiscal_year, account_id, measure;
