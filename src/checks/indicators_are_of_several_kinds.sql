-- The results of an objective, or of an activity that serves none, are of more than one kind (数量, 质量, 时效, 成本, 效益, 满意度).
WITH served AS (
  SELECT
    indicator.document_id, coalesce(objectives.objective_id, activity_id) AS served_id, indicator.unit_id, indicator.fiscal_year,
    any_value(coalesce(objectives.statement, name)) AS subject, any_value(coalesce(objectives.statement_en, name_en)) AS subject_en,
    sum(results) AS results, len(list_distinct(flatten(list(kinds)))) AS kinds,
    threshold('kinds-least') AS least,
    string_agg(place, ' ' ORDER BY place) AS places, string_agg(outcome_places, ' ' ORDER BY place) AS outcome_places
  FROM activity_indicators AS indicator
  LEFT JOIN objectives USING (document_id, objective_id)
  GROUP BY ALL
), judged AS (
  SELECT
    *,
    CASE WHEN results = 0 THEN 'incomplete' WHEN kinds < least THEN 'attention' ELSE 'pass' END AS status
  FROM served
)
SELECT
  concat_ws('/', document_id, served_id) AS case_key,
  unit_id, fiscal_year, subject, subject_en, 'count' AS kind,
  kinds AS left_value, kinds AS left_low, kinds AS left_high,
  least AS right_value, least AS right_low, least AS right_high,
  status,
  CASE status WHEN 'incomplete' THEN 'missing' WHEN 'attention' THEN 'one_kind' END AS cause,
  CASE WHEN status = 'incomplete' THEN 'outcomes' END AS missing,
  places AS left_rows, outcome_places AS right_rows
FROM judged
