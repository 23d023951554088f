-- The groups that a head count falls into sum to it; where they need not exhaust it, they do not exceed it.
WITH counted AS (
  SELECT
    *,
    document_id || '/staffing:' || line AS place,
    exactly(headcount) AS figure
  FROM staffing
), summed AS (
  SELECT
    document_id, part_of AS staff_id,
    string_agg(staff_id, ' ' ORDER BY line) FILTER (headcount IS NULL) AS uncounted,
    CASE WHEN uncounted IS NULL THEN
      {value: sum(figure.value), low: sum(figure.low), high: sum(figure.high), slack: 0::DECIMAL(18, 6)}
    END AS summed,
    string_agg(place, ' ' ORDER BY line) AS part_places
  FROM counted
  WHERE part_of IS NOT NULL
  GROUP BY ALL
)
SELECT
  concat_ws('/', document_id, staff_id) AS case_key,
  unit_id, fiscal_year, category AS subject, category_en AS subject_en, 'count' AS kind,
  figure.value AS left_value, figure.low AS left_low, figure.high AS left_high,
  summed.value AS right_value, summed.low AS right_low, summed.high AS right_high,
  breakdown(parts, figure, summed) AS status,
  breakdown_cause(parts, figure, summed) AS cause,
  CASE WHEN headcount IS NULL OR uncounted IS NOT NULL THEN 'headcount' END AS missing,
  place AS left_rows, part_places AS right_rows
FROM counted
JOIN summed USING (document_id, staff_id)
