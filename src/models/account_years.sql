-- One annual figure of a unit, year, account, fund and measure: reported, or derived by a stated claim or the balance identity (`method`), with its rounding interval.
CREATE TABLE account_years AS
SELECT unit_id, fiscal_year, account_id, fund, measure, amount, low, high, basis, method, assumed, parts, currency, synthetic
FROM known_figures
UNION ALL
SELECT
  unit_id, fiscal_year, account_id, fund, 'actual' AS measure, balance.amount, balance.low, balance.high, 'derived' AS basis,
  balance.method, false AS assumed, NULL AS parts, currency, synthetic
FROM (
  SELECT unit_id, fund, fiscal_year, currency, synthetic, 'opening-balance' AS account_id, opening AS balance FROM balance_years
  UNION ALL
  SELECT unit_id, fund, fiscal_year, currency, synthetic, 'closing-balance' AS account_id, closing AS balance FROM balance_years
)
WHERE balance.method IN ('identity', 'carried')
  AND (unit_id, fiscal_year, account_id, fund) NOT IN (
    SELECT (unit_id, fiscal_year, account_id, fund) FROM known_figures WHERE measure = 'actual'
  );
