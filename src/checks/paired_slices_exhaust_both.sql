-- Where the same slices (机关, 事业, 企业) break down two results of an activity and exhaust one of them, they exhaust the other.
WITH part AS (
  SELECT
    document_id, related_to AS outcome_id,
    sum_of(figure) AS summed,
    string_agg(place, ' ' ORDER BY line) AS part_places,
    list_sort(list(DISTINCT slice)) AS slices
  FROM outcome_values
  WHERE relation = 'part' AND slice IS NOT NULL
  GROUP BY document_id, related_to
), whole AS (
  SELECT
    document_id, outcome_id, activity_id, unit_id, fiscal_year, indicator, indicator_en, parts, number_kind, place, figure, summed,
    part_places, slices,
    parts = 'complete' OR agreement(figure, summed) IN ('pass', 'rounding') AS exhausted
  FROM outcome_values
  JOIN part USING (document_id, outcome_id)
), pair AS (
  SELECT
    whole.document_id, whole.outcome_id,
    bool_or(other.exhausted AND other.slices = whole.slices) AS other_exhausted,
    bool_or(NOT list_has_all(whole.slices, other.slices)) AS lacking
  FROM whole
  JOIN whole AS other ON other.document_id = whole.document_id AND other.activity_id = whole.activity_id
    AND other.outcome_id <> whole.outcome_id AND list_has_any(other.slices, whole.slices)
  GROUP BY ALL
)
SELECT
  concat_ws('/', document_id, outcome_id) AS case_key,
  unit_id, fiscal_year, indicator AS subject, indicator_en AS subject_en, number_kind AS kind,
  figure.value AS left_value, figure.low AS left_low, figure.high AS left_high,
  summed.value AS right_value, summed.low AS right_low, summed.high AS right_high,
  CASE
    WHEN other_exhausted THEN agreement(figure, summed)
    WHEN lacking THEN 'incomplete'
    ELSE breakdown(parts, figure, summed)
  END AS status,
  CASE
    WHEN other_exhausted THEN usual_cause(agreement(figure, summed))
    WHEN lacking THEN 'missing'
    ELSE breakdown_cause(parts, figure, summed)
  END AS cause,
  CASE WHEN NOT other_exhausted AND lacking THEN 'slices' END AS missing,
  place AS left_rows, part_places AS right_rows,
  CASE number_kind WHEN 'amount' THEN abs(figure.value - summed.value) END AS involved
FROM whole
JOIN pair USING (document_id, outcome_id)
WHERE parts = 'partial'
