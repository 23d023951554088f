-- A project that spent money reports a result. Where only an analyst ties one to it, nothing is settled.
WITH project AS (
  SELECT account_id, name, name_en
  FROM accounts
  JOIN account_paths USING (account_id, tree)
  WHERE tree = 'main' AND side = 'expenditure' AND depth >= 2 AND code IS NULL
    AND account_id NOT IN (SELECT parent_id FROM accounts WHERE parent_id IS NOT NULL)
), activity AS (
  SELECT document_id, activity_id, string_agg(document_id || '/outcomes:' || line, ' ' ORDER BY line) AS places
  FROM outcome_results
  GROUP BY ALL
), result AS (
  SELECT
    unit_id, fiscal_year, account_id, bool_or(basis = 'named') AS named,
    string_agg(concat_ws(' ', link.document_id || '/links:' || link.line, places), ' ' ORDER BY activity.document_id, activity.activity_id)
      AS result_places
  FROM activity_links AS link
  JOIN activity ON (activity.document_id, activity.activity_id) = (link.activity_document_id, link.activity_id)
  WHERE basis IN ('named', 'inferred')
  GROUP BY ALL
), judged AS (
  SELECT
    unit_id, fiscal_year, account_id, name, name_en, amount, low, high, places, result_places, named,
    CASE
      WHEN named THEN 'pass'
      WHEN result_places IS NOT NULL THEN 'incomplete'
      WHEN (unit_id, fiscal_year) IN (SELECT (unit_id, fiscal_year) FROM tied_activities) THEN 'attention'
      ELSE 'incomplete'
    END AS status
  FROM account_totals
  JOIN project USING (account_id)
  JOIN total_places USING (unit_id, fiscal_year, account_id, measure)
  JOIN unit_years USING (unit_id, fiscal_year)
  LEFT JOIN result USING (unit_id, fiscal_year, account_id)
  WHERE measure = 'actual' AND amount > 0 AND stated
)
SELECT
  concat_ws('/', unit_id, fiscal_year, account_id) AS case_key,
  unit_id, fiscal_year, account_id, 'actual' AS measure, name AS subject, name_en AS subject_en, 'amount' AS kind,
  amount AS left_value, low AS left_low, high AS left_high,
  status,
  CASE
    WHEN status = 'attention' THEN 'no_result'
    WHEN status = 'incomplete' AND result_places IS NOT NULL THEN 'inferred'
    WHEN status = 'incomplete' THEN 'missing'
  END AS cause,
  CASE WHEN status = 'incomplete' THEN 'links' END AS missing,
  array_to_string(places, ' ') AS left_rows, result_places AS right_rows, amount AS involved
FROM judged
