-- One unit and year with an annual actual of income or expenditure: whether a document of its own states it, and whether it is synthetic.
CREATE VIEW unit_years AS
SELECT
  unit_id,
  fiscal_year,
  bool_or(basis <> 'derived') AS stated,
  bool_or(synthetic) AS synthetic,
  any_value(currency) AS currency
FROM account_totals
WHERE measure = 'actual' AND account_id IN ('income', 'expenditure')
GROUP BY unit_id, fiscal_year;
