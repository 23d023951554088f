-- One line of a person's own table below an account (`whole_id`) that the table states no amount of: such lines add up to it.
CREATE TABLE summed_lines AS
WITH RECURSIVE stated AS (
  SELECT unit_id, fiscal_year, fund, measure, account_id FROM reported_figures WHERE period IS NULL
), climb AS (
  SELECT figure.*, path, parent_id AS whole_id
  FROM reported_figures AS figure
  JOIN account_paths USING (account_id)
  WHERE document_kind = 'import' AND period IS NULL AND parent_id IS NOT NULL
    AND (unit_id, fiscal_year, fund, measure, parent_id) NOT IN (SELECT (unit_id, fiscal_year, fund, measure, account_id) FROM stated)
  UNION ALL
  SELECT climb.* EXCLUDE (whole_id), whole.parent_id AS whole_id
  FROM climb
  JOIN account_paths AS whole ON whole.account_id = climb.whole_id
  WHERE whole.parent_id IS NOT NULL
    AND (unit_id, fiscal_year, fund, measure, whole.parent_id) NOT IN (SELECT (unit_id, fiscal_year, fund, measure, account_id) FROM stated)
)
SELECT * FROM climb;
