-- One annual figure of a unit, year, account and measure, in one fund or (`fund` all) over all of them.
CREATE TABLE fund_totals AS
SELECT *, 'all' AS fund
FROM account_totals
UNION ALL BY NAME
SELECT unit_id, fiscal_year, account_id, measure, amount, low, high, basis, method, assumed, parts, currency, synthetic, fund AS funds, fund
FROM account_years
WHERE fund <> 'all';
