-- A budget line that a reported result is tied to spent something. Where only an analyst ties them, nothing is settled.
WITH reported AS (
  SELECT
    unit_id, fiscal_year, document_id, activity_id, any_value(activity) AS activity, any_value(activity_en) AS activity_en,
    string_agg(document_id || '/outcomes:' || line, ' ' ORDER BY line) AS places
  FROM outcome_results
  GROUP BY unit_id, fiscal_year, document_id, activity_id
), tied AS (
  SELECT
    reported.*, account_id, link.basis = 'named' AS named, link.document_id || '/links:' || link.line AS link_place
  FROM activity_links AS link
  JOIN reported ON (reported.document_id, reported.activity_id) = (link.activity_document_id, link.activity_id)
  WHERE basis IN ('named', 'inferred')
), judged AS (
  SELECT
    tied.*, amount, low, high, spent.places AS spent_places,
    CASE
      WHEN amount IS NULL THEN 'incomplete'
      WHEN amount <= 0 THEN 'attention'
      WHEN named THEN 'pass'
      ELSE 'incomplete'
    END AS status
  FROM tied
  LEFT JOIN (SELECT * FROM account_totals JOIN total_places USING (unit_id, fiscal_year, account_id, measure) WHERE measure = 'actual') AS spent
    USING (unit_id, fiscal_year, account_id)
)
SELECT
  concat_ws('/', document_id, activity_id, account_id) AS case_key,
  unit_id, fiscal_year, account_id, 'actual' AS measure, activity AS subject, activity_en AS subject_en, 'amount' AS kind,
  amount AS left_value, low AS left_low, high AS left_high,
  status,
  CASE WHEN status = 'pass' THEN NULL WHEN amount IS NULL THEN 'missing' WHEN NOT named THEN 'inferred' ELSE 'nothing_spent' END AS cause,
  CASE WHEN amount IS NULL THEN account_id WHEN status = 'incomplete' THEN 'links' END AS missing,
  array_to_string(spent_places, ' ') AS left_rows, concat_ws(' ', link_place, places) AS right_rows, amount AS involved
FROM judged
UNION ALL BY NAME
SELECT
  concat_ws('/', unit_id, fiscal_year) AS case_key, unit_id, fiscal_year, name AS subject, name_en AS subject_en, 'amount' AS kind,
  'incomplete' AS status, 'missing' AS cause, 'links' AS missing
FROM (SELECT DISTINCT unit_id, fiscal_year FROM reported ANTI JOIN tied USING (unit_id, fiscal_year))
JOIN units USING (unit_id)
