-- One operand of one figure of account_years, in the order of its formula: a `row` of budget.csv, a `claim`, or another `figure`.
CREATE TABLE lineage AS
SELECT
  figure.unit_id, figure.fiscal_year, figure.account_id, figure.fund, figure.measure,
  row_number() OVER (PARTITION BY figure.unit_id, figure.fiscal_year, figure.account_id, figure.fund, figure.measure ORDER BY row.line) AS position,
  'row' AS operand, row.document_id, row.line, NULL::INTEGER AS of_year, NULL::VARCHAR AS of_account, NULL::VARCHAR AS of_measure
FROM known_figures AS figure
JOIN printed_amounts AS row USING (document_id, unit_id, fiscal_year, account_id, fund, measure)
WHERE figure.method = 'printed' AND row.period IS NULL
UNION ALL
SELECT
  unit_id, fiscal_year, account_id, fund, measure, 1 AS position, 'figure' AS operand, NULL, NULL,
  of_year, account_id AS of_account, of_measure
FROM known_figures
WHERE claim_id IS NOT NULL
UNION ALL
SELECT
  unit_id, fiscal_year, account_id, fund, measure, 2 AS position, 'claim' AS operand, document_id, claim_line, NULL, NULL, NULL
FROM known_figures
WHERE claim_id IS NOT NULL
UNION ALL
SELECT
  figure.unit_id, figure.fiscal_year, figure.account_id, figure.fund, figure.measure, term.position, 'figure' AS operand, NULL, NULL,
  figure.fiscal_year AS of_year, term.of_account, 'actual' AS of_measure
FROM account_years AS figure
JOIN (
  VALUES
    ('opening-balance', 1, 'closing-balance'), ('opening-balance', 2, 'income'), ('opening-balance', 3, 'expenditure'),
    ('closing-balance', 1, 'opening-balance'), ('closing-balance', 2, 'income'), ('closing-balance', 3, 'expenditure')
) AS term (account_id, position, of_account) USING (account_id)
WHERE figure.method = 'identity'
UNION ALL
SELECT
  unit_id, fiscal_year, account_id, fund, measure, 1 AS position, 'figure' AS operand, NULL, NULL,
  CASE WHEN account_id = 'opening-balance' THEN fiscal_year - 1 ELSE fiscal_year + 1 END AS of_year,
  CASE WHEN account_id = 'opening-balance' THEN 'closing-balance' ELSE 'opening-balance' END AS of_account,
  'actual' AS of_measure
FROM account_years
WHERE method = 'carried'
UNION ALL
SELECT
  unit_id, fiscal_year, whole_id AS account_id, fund, measure,
  row_number() OVER (PARTITION BY unit_id, fiscal_year, whole_id, fund, measure ORDER BY path) AS position, 'figure' AS operand, NULL, NULL,
  fiscal_year AS of_year, summed_lines.account_id AS of_account, measure AS of_measure
FROM summed_lines
SEMI JOIN known_figures AS whole ON (whole.unit_id, whole.fiscal_year, whole.account_id, whole.fund, whole.measure, whole.method)
  = (summed_lines.unit_id, summed_lines.fiscal_year, summed_lines.whole_id, summed_lines.fund, summed_lines.measure, 'lines');
