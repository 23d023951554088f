-- One planned figure of a unit, year and account: the adjusted budget, else the original, else a budget whose kind is unstated; `base` says which.
CREATE TABLE planned_totals AS
SELECT * EXCLUDE (measure), measure AS base
FROM account_totals
WHERE measure IN ('adjusted', 'budget', 'unstated')
QUALIFY row_number() OVER (
  PARTITION BY unit_id, fiscal_year, account_id
  ORDER BY CASE measure WHEN 'adjusted' THEN 1 WHEN 'budget' THEN 2 ELSE 3 END
) = 1;
