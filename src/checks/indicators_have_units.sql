-- Results given as numbers have a unit, and money a unit of money.
WITH judged AS (
  SELECT
    *,
    CASE WHEN results = 0 THEN 'incomplete' WHEN figures = 0 THEN 'not_applicable' WHEN measured < figures THEN 'attention' ELSE 'pass' END AS status
  FROM activity_indicators
)
SELECT
  concat_ws('/', document_id, activity_id) AS case_key,
  unit_id, fiscal_year, name AS subject, name_en AS subject_en, 'count' AS kind,
  measured AS left_value, measured AS left_low, measured AS left_high,
  figures AS right_value, figures AS right_low, figures AS right_high,
  status,
  CASE status WHEN 'incomplete' THEN 'missing' WHEN 'not_applicable' THEN 'no_figures' WHEN 'attention' THEN 'no_unit' END AS cause,
  CASE WHEN status = 'incomplete' THEN 'outcomes' END AS missing,
  place AS left_rows, figure_places AS right_rows
FROM judged
