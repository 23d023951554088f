-- One line that a person's own table states of a side of the account whose whole it does not state: such lines add up to it.
CREATE TABLE side_lines AS
WITH RECURSIVE line AS (
  SELECT figure.*, root_id, parent_id, path
  FROM reported_figures AS figure
  JOIN account_paths USING (account_id)
  WHERE document_kind = 'import' AND period IS NULL AND tree = 'main' AND root_id IN ('income', 'expenditure')
), above AS (
  SELECT unit_id, fiscal_year, fund, measure, account_id, parent_id AS above_id FROM line WHERE parent_id IS NOT NULL
  UNION ALL
  SELECT above.* EXCLUDE (above_id), accounts.parent_id
  FROM above
  JOIN accounts ON accounts.account_id = above_id
  WHERE accounts.parent_id IS NOT NULL
), stated AS (
  SELECT unit_id, fiscal_year, fund, measure, account_id AS above_id FROM reported_figures WHERE period IS NULL
)
SELECT line.* FROM line
ANTI JOIN (SELECT * FROM above SEMI JOIN stated USING (unit_id, fiscal_year, fund, measure, above_id)) AS part
  USING (unit_id, fiscal_year, fund, measure, account_id)
WHERE account_id <> root_id;
