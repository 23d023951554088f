-- The parts that a result falls into sum to it; where they need not exhaust it, they do not exceed it.
WITH part AS (
  SELECT
    document_id, outcomes.related_to AS outcome_id,
    CASE WHEN bool_and(figure IS NOT NULL) THEN
      sum_of(figure)
    END AS summed,
    string_agg(document_id || '/outcomes:' || outcomes.line, ' ' ORDER BY outcomes.line) AS part_places,
    list(DISTINCT outcomes.slice) AS slices
  FROM outcomes
  LEFT JOIN outcome_values USING (document_id, outcome_id)
  WHERE outcomes.relation = 'part'
  GROUP BY document_id, outcomes.related_to
), whole AS (
  SELECT outcome_results.*, number_kind, figure, summed, part_places, slices
  FROM outcome_results
  LEFT JOIN part USING (document_id, outcome_id)
  LEFT JOIN outcome_values USING (document_id, outcome_id)
  WHERE outcome_results.parts IS NOT NULL
)
SELECT
  concat_ws('/', document_id, outcome_id) AS case_key,
  unit_id, fiscal_year, indicator AS subject, indicator_en AS subject_en, coalesce(number_kind, 'count') AS kind,
  figure.value AS left_value, figure.low AS left_low, figure.high AS left_high,
  summed.value AS right_value, summed.low AS right_low, summed.high AS right_high,
  breakdown(parts, figure, summed) AS status,
  breakdown_cause(parts, figure, summed) AS cause,
  nullif(concat_ws(' ', CASE WHEN figure IS NULL THEN 'value' END, CASE WHEN summed IS NULL THEN 'parts' END), '') AS missing,
  document_id || '/outcomes:' || line AS left_rows, part_places AS right_rows,
  CASE number_kind WHEN 'amount' THEN coalesce(abs(figure.value - summed.value), figure.value) END AS involved
FROM whole
WHERE parts = 'complete' OR NOT EXISTS (
  FROM whole AS other
  WHERE other.document_id = whole.document_id AND other.activity_id = whole.activity_id AND other.outcome_id <> whole.outcome_id
    AND list_has_any(other.slices, whole.slices)
)
