-- The lines that a document names as parts of another sum to it; where they need not exhaust it, they do not exceed it.
WITH listed AS (
  SELECT
    document_id, unit_id, fiscal_year, span, fund, measure, account_id, parts, places, first_line,
    {value: amount, low: low, high: high, slack: slack} AS figure
  FROM document_figures
), nearest AS (
  SELECT part.*, whole.account_id AS whole_id
  FROM listed AS part
  JOIN account_lines AS line USING (account_id)
  JOIN listed AS whole ON (whole.document_id, whole.unit_id, whole.span, whole.fund, whole.measure, whole.account_id)
    = (part.document_id, part.unit_id, part.span, part.fund, part.measure, line.ancestor_id)
  WHERE distance > 0
  QUALIFY row_number() OVER (
    PARTITION BY part.document_id, part.unit_id, part.span, part.fund, part.measure, part.account_id ORDER BY distance
  ) = 1
), summed AS (
  SELECT
    document_id, unit_id, span, fund, measure, whole_id AS account_id,
    sum_of(figure) AS summed,
    string_agg(places, ' ' ORDER BY first_line) AS part_places
  FROM nearest
  GROUP BY ALL
)
SELECT
  concat_ws('/', document_id, unit_id, span, account_id, fund, measure) AS case_key,
  unit_id, fiscal_year, account_id, fund, measure, name AS subject, name_en AS subject_en, 'amount' AS kind,
  figure.value AS left_value, figure.low AS left_low, figure.high AS left_high,
  summed.value AS right_value, summed.low AS right_low, summed.high AS right_high,
  breakdown(parts, figure, summed) AS status,
  breakdown_cause(parts, figure, summed) AS cause,
  CASE WHEN summed IS NULL THEN 'parts' END AS missing,
  places AS left_rows, part_places AS right_rows,
  coalesce(abs(figure.value - summed.value), figure.value) AS involved
FROM listed
JOIN accounts USING (account_id)
LEFT JOIN summed USING (document_id, unit_id, span, fund, measure, account_id)
WHERE parts IS NOT NULL AND NOT (tree = 'controlled' AND closed)
