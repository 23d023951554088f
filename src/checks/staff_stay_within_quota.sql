-- Staff in service are at most the approved posts.
SELECT
  concat_ws('/', document_id, staff_id) AS case_key,
  unit_id, fiscal_year, category AS subject, category_en AS subject_en, 'count' AS kind,
  headcount AS left_value, headcount AS left_low, headcount AS left_high,
  quota AS right_value, quota AS right_low, quota AS right_high,
  CASE
    WHEN headcount IS NULL OR quota IS NULL THEN 'incomplete'
    WHEN headcount > quota * threshold('staff-most') THEN 'attention'
    ELSE 'pass'
  END AS status,
  CASE
    WHEN headcount IS NULL OR quota IS NULL THEN 'missing'
    WHEN headcount > quota * threshold('staff-most') THEN 'over_quota'
  END AS cause,
  CASE WHEN headcount IS NULL THEN 'headcount' WHEN quota IS NULL THEN 'quota' END AS missing,
  document_id || '/staffing:' || line AS left_rows,
  document_id || '/staffing:' || line AS right_rows
FROM staffing
WHERE in_service OR quota IS NOT NULL
