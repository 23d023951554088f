-- One annual figure of account_years, with the printed rows and claims it rests on, through every figure it was worked out from.
CREATE TABLE figure_places AS
WITH RECURSIVE operands AS (
  SELECT unit_id, fiscal_year, account_id, fund, measure, operand, document_id, line, of_year, of_account, of_measure
  FROM lineage
  UNION
  SELECT
    figure.unit_id, figure.fiscal_year, figure.account_id, figure.fund, figure.measure,
    below.operand, below.document_id, below.line, below.of_year, below.of_account, below.of_measure
  FROM operands AS figure
  JOIN lineage AS below ON (below.unit_id, below.fiscal_year, below.account_id, below.fund, below.measure)
    = (figure.unit_id, figure.of_year, figure.of_account, figure.fund, figure.of_measure)
  WHERE figure.operand = 'figure'
), places AS (
  SELECT DISTINCT
    unit_id, fiscal_year, account_id, fund, measure, document_id, line,
    CASE operand WHEN 'row' THEN 'budget' ELSE 'claims' END AS table_name
  FROM operands
  WHERE operand <> 'figure'
)
SELECT
  unit_id, fiscal_year, account_id, fund, measure,
  list_transform(
    list_sort(list({document_id: document_id, table_name: table_name, line: line})),
    lambda place: place.document_id || '/' || place.table_name || ':' || place.line
  ) AS places
FROM places
GROUP BY unit_id, fiscal_year, account_id, fund, measure;
