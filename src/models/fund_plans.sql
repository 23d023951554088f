-- One planned figure of a unit, year, account and fund: the adjusted budget, else the original, else a budget whose kind is unstated; `base` says which.
CREATE TABLE fund_plans AS
SELECT * EXCLUDE (measure), measure AS base
FROM fund_totals
WHERE measure IN ('adjusted', 'budget', 'unstated')
QUALIFY row_number() OVER (
  PARTITION BY unit_id, fiscal_year, account_id, fund
  ORDER BY CASE measure WHEN 'adjusted' THEN 1 WHEN 'budget' THEN 2 ELSE 3 END
) = 1;
