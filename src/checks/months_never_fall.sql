-- What was done by the end of a month is never less than by the end of the month before.
WITH step AS (
  SELECT
    document_id, unit_id, fiscal_year, account_id, fund, measure, period,
    {value: amount, low: low, high: high, slack: slack} AS figure, places,
    lag({value: amount, low: low, high: high, slack: slack}) OVER series AS before,
    lag(places) OVER series AS places_before
  FROM document_figures
  WHERE period IS NOT NULL
  WINDOW series AS (PARTITION BY document_id, unit_id, fiscal_year, account_id, fund, measure ORDER BY period)
), judged AS (
  SELECT *, at_most(before, figure) AS verdict FROM step
)
SELECT
  concat_ws('/', document_id, unit_id, fiscal_year, account_id, fund, measure) AS case_key,
  unit_id, fiscal_year, account_id, fund, measure, name AS subject, name_en AS subject_en, 'amount' AS kind,
  figure.value AS left_value, figure.low AS left_low, figure.high AS left_high,
  before.value AS right_value, before.low AS right_low, before.high AS right_high,
  CASE verdict WHEN 'fail' THEN 'attention' ELSE verdict END AS status,
  CASE verdict WHEN 'fail' THEN 'falls' ELSE usual_cause(verdict) END AS cause,
  CASE WHEN verdict = 'incomplete' THEN 'months' END AS missing,
  places AS left_rows, places_before AS right_rows,
  coalesce(abs(figure.value - before.value), figure.value) AS involved
FROM judged
JOIN accounts USING (account_id)
QUALIFY row_number() OVER (
  PARTITION BY document_id, unit_id, fiscal_year, account_id, fund, measure
  ORDER BY list_position(['fail', 'attention', 'rounding', 'pass', 'incomplete'], verdict), figure.value - before.value, period DESC
) = 1
