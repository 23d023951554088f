-- Two documents that state the same figure state it alike.
WITH pair AS (
  SELECT
    *,
    {value: amount, low: low, high: high, slack: slack} AS figure,
    lag({value: amount, low: low, high: high, slack: slack}) OVER statements AS before,
    lag(places) OVER statements AS places_before
  FROM document_figures
  WINDOW statements AS (
    PARTITION BY unit_id, fiscal_year, span, account_id, fund, measure ORDER BY document_year, published_on NULLS FIRST, document_order
  )
), judged AS (
  SELECT *, CASE WHEN agreement(before, figure) = 'pass' THEN 'pass' ELSE agreement(figure, before) END AS verdict
  FROM pair
  WHERE before IS NOT NULL
)
SELECT
  concat_ws('/', document_id, unit_id, span, account_id, fund, measure) AS case_key,
  unit_id, fiscal_year, account_id, fund, measure, name AS subject, name_en AS subject_en, 'amount' AS kind,
  figure.value AS left_value, figure.low AS left_low, figure.high AS left_high,
  before.value AS right_value, before.low AS right_low, before.high AS right_high,
  CASE WHEN verdict = 'fail' AND document_year > fiscal_year THEN 'attention' ELSE verdict END AS status,
  CASE WHEN verdict = 'fail' AND document_year > fiscal_year THEN 'restated' ELSE usual_cause(verdict) END AS cause,
  places AS left_rows, places_before AS right_rows,
  abs(figure.value - before.value) AS involved
FROM judged
JOIN accounts USING (account_id)
UNION ALL BY NAME
SELECT
  concat_ws('/', unit_id, fiscal_year) AS case_key, unit_id, fiscal_year, name AS subject, name_en AS subject_en, 'amount' AS kind,
  'incomplete' AS status, 'missing' AS cause, 'documents' AS missing
FROM unit_years
JOIN units USING (unit_id)
WHERE stated AND (unit_id, fiscal_year) NOT IN (SELECT (unit_id, fiscal_year) FROM judged)
