-- The lines that a year's income and spending are broken down into cover them.
WITH total AS (
  SELECT unit_id, fiscal_year, account_id, {value: amount, low: low, high: high, slack: 0::DECIMAL(18, 6)} AS figure
  FROM account_totals
  WHERE measure = 'actual' AND basis <> 'derived'
), uncovered AS (
  SELECT unit_id, fiscal_year, account_id, amount
  FROM account_tree
  WHERE measure = 'actual' AND NOT itemised
), place AS (
  SELECT unit_id, fiscal_year, account_id, string_agg(places, ' ' ORDER BY document_order, first_line) AS places
  FROM reported_figures
  SEMI JOIN (SELECT unit_id, fiscal_year, account_id, unnest(string_split(funds, ' ')) AS fund FROM account_totals WHERE measure = 'actual')
    USING (unit_id, fiscal_year, account_id, fund)
  WHERE period IS NULL AND measure = 'actual'
  GROUP BY ALL
), line AS (
  SELECT
    unit_id, fiscal_year, parent_id AS account_id,
    {value: sum(amount), low: sum(low), high: sum(high), slack: 0::DECIMAL(18, 6)} AS listed,
    string_agg(places, ' ' ORDER BY path) AS line_places
  FROM account_totals
  JOIN account_paths USING (account_id)
  LEFT JOIN place USING (unit_id, fiscal_year, account_id)
  WHERE measure = 'actual' AND depth = 1
  GROUP BY ALL
), sides AS (
  SELECT
    unit_years.unit_id, unit_years.fiscal_year, root.account_id, root.name, root.name_en, figure, places, line_places, uncovered.amount AS rest,
    coalesce(listed, exactly(0)) AS listed
  FROM unit_years
  JOIN accounts AS root ON root.tree = 'main' AND root.parent_id IS NULL AND root.side <> 'balance'
  LEFT JOIN total USING (unit_id, fiscal_year, account_id)
  LEFT JOIN line USING (unit_id, fiscal_year, account_id)
  LEFT JOIN place USING (unit_id, fiscal_year, account_id)
  LEFT JOIN uncovered USING (unit_id, fiscal_year, account_id)
  WHERE stated
), judged AS (
  SELECT *, CASE WHEN figure IS NOT NULL AND rest IS NOT NULL THEN 'attention' ELSE agreement(figure, listed) END AS status FROM sides
)
SELECT
  concat_ws('/', unit_id, fiscal_year, account_id) AS case_key,
  unit_id, fiscal_year, account_id, 'actual' AS measure, name AS subject, name_en AS subject_en, 'amount' AS kind,
  figure.value AS left_value, figure.low AS left_low, figure.high AS left_high,
  listed.value AS right_value, listed.low AS right_low, listed.high AS right_high,
  status,
  CASE WHEN rest IS NOT NULL THEN 'not_itemised' ELSE usual_cause(status) END AS cause,
  CASE WHEN figure IS NULL THEN account_id END AS missing,
  places AS left_rows, line_places AS right_rows,
  coalesce(abs(rest), figure.value) AS involved
FROM judged
