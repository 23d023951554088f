-- A budget line that a reported result is tied to spent something.
WITH reported AS (
  SELECT
    unit_id, fiscal_year, activity_id, any_value(activity) AS activity, any_value(activity_en) AS activity_en,
    string_agg(document_id || '/outcomes:' || line, ' ' ORDER BY document_id, line) AS places
  FROM outcome_results
  GROUP BY unit_id, fiscal_year, activity_id
), tied AS (
  SELECT
    unit_id, fiscal_year, activity_id, activity, activity_en, unnest(accounts) AS account_id,
    reported.places AS result_places, tied_activities.places AS link_places
  FROM tied_activities
  JOIN reported USING (unit_id, fiscal_year, activity_id)
), judged AS (
  SELECT
    tied.*, amount, low, high, spent.places,
    CASE WHEN amount IS NULL THEN 'incomplete' WHEN amount > 0 THEN 'pass' ELSE 'attention' END AS status
  FROM tied
  LEFT JOIN (SELECT * FROM account_totals JOIN total_places USING (unit_id, fiscal_year, account_id, measure) WHERE measure = 'actual') AS spent
    USING (unit_id, fiscal_year, account_id)
)
SELECT
  concat_ws('/', unit_id, fiscal_year, account_id, activity_id) AS case_key,
  unit_id, fiscal_year, account_id, 'actual' AS measure, activity AS subject, activity_en AS subject_en, 'amount' AS kind,
  amount AS left_value, low AS left_low, high AS left_high,
  status,
  CASE status WHEN 'incomplete' THEN 'missing' WHEN 'attention' THEN 'nothing_spent' END AS cause,
  CASE WHEN status = 'incomplete' THEN account_id END AS missing,
  array_to_string(places, ' ') AS left_rows, concat_ws(' ', link_places, result_places) AS right_rows, amount AS involved
FROM judged
UNION ALL BY NAME
SELECT
  concat_ws('/', unit_id, fiscal_year) AS case_key, unit_id, fiscal_year, name AS subject, name_en AS subject_en, 'amount' AS kind,
  'incomplete' AS status, 'missing' AS cause, 'links' AS missing
FROM (SELECT DISTINCT unit_id, fiscal_year FROM reported ANTI JOIN tied_activities USING (unit_id, fiscal_year))
JOIN units USING (unit_id)
