-- Results given as numbers have targets to be measured by.
WITH judged AS (
  SELECT
    *,
    CASE WHEN results = 0 THEN 'incomplete' WHEN figures = 0 THEN 'not_applicable' WHEN targeted < figures THEN 'attention' ELSE 'pass' END AS status
  FROM activity_indicators
)
SELECT
  concat_ws('/', document_id, activity_id) AS case_key,
  unit_id, fiscal_year, name AS subject, name_en AS subject_en, 'count' AS kind,
  targeted AS left_value, targeted AS left_low, targeted AS left_high,
  figures AS right_value, figures AS right_low, figures AS right_high,
  status,
  CASE status WHEN 'incomplete' THEN 'missing' WHEN 'not_applicable' THEN 'no_figures' WHEN 'attention' THEN 'no_target' END AS cause,
  CASE WHEN status = 'incomplete' THEN 'outcomes' END AS missing,
  place AS left_rows, figure_places AS right_rows
FROM judged
