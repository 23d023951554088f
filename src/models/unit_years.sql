-- One unit and year with an annual amount of income or expenditure: whether a document of its own states one, and whether it is synthetic.
CREATE VIEW unit_years AS
SELECT
  unit_id,
  fiscal_year,
  bool_or(basis <> 'derived' OR method = 'lines') AS stated,
  bool_or(synthetic) AS synthetic,
  any_value(currency) AS currency
FROM account_totals
WHERE account_id IN ('income', 'expenditure')
GROUP BY unit_id, fiscal_year;
