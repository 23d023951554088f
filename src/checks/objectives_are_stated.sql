-- A report on performance states the objectives that its work served.
WITH evaluated AS (
  SELECT DISTINCT unit_id, fiscal_year
  FROM document_figures
  WHERE document_kind = 'self_evaluation' AND fiscal_year = document_year
), objective AS (
  SELECT
    unit_id, fiscal_year, count(*) AS objectives,
    string_agg(document_id || '/objectives:' || line, ' ' ORDER BY document_id, line) AS places
  FROM objectives
  GROUP BY ALL
), activity AS (
  SELECT
    unit_id, fiscal_year, count(*) AS activities,
    string_agg(document_id || '/activities:' || line, ' ' ORDER BY document_id, line) AS activity_places
  FROM activities
  GROUP BY ALL
), judged AS (
  SELECT
    *,
    CASE WHEN objectives > 0 THEN 'pass' WHEN activities > 0 THEN 'attention' ELSE 'incomplete' END AS status
  FROM evaluated
  LEFT JOIN objective USING (unit_id, fiscal_year)
  LEFT JOIN activity USING (unit_id, fiscal_year)
)
SELECT
  concat_ws('/', unit_id, fiscal_year) AS case_key,
  unit_id, fiscal_year, name AS subject, name_en AS subject_en, 'count' AS kind,
  coalesce(objectives, 0) AS left_value, left_value AS left_low, left_value AS left_high,
  coalesce(activities, 0) AS right_value, right_value AS right_low, right_value AS right_high,
  status,
  CASE status WHEN 'attention' THEN 'no_objective' WHEN 'incomplete' THEN 'missing' END AS cause,
  CASE WHEN status = 'incomplete' THEN 'activities' END AS missing,
  places AS left_rows, activity_places AS right_rows
FROM judged
JOIN units USING (unit_id)
