-- What a document states by source of money sums to what it states for all funds.
WITH line AS (
  SELECT
    document_id, unit_id, fiscal_year, span, account_id, measure, root_id, fund, places, first_line,
    {value: amount, low: low, high: high, slack: slack} AS figure
  FROM document_figures
  JOIN account_paths USING (account_id)
), split AS (
  SELECT
    document_id, unit_id, fiscal_year, span, account_id, measure, root_id,
    any_value(figure) FILTER (fund = 'all') AS total,
    any_value(places) FILTER (fund = 'all') AS total_places,
    {
      value: sum(figure.value) FILTER (fund <> 'all'), low: sum(figure.low) FILTER (fund <> 'all'),
      high: sum(figure.high) FILTER (fund <> 'all'), slack: sum(figure.slack) FILTER (fund <> 'all')
    } AS summed,
    string_agg(places, ' ' ORDER BY first_line) FILTER (fund <> 'all') AS fund_places,
    list(fund) AS stated
  FROM line
  GROUP BY ALL
  HAVING total IS NOT NULL AND count(*) > 1
), used AS (
  SELECT document_id, unit_id, span, root_id, measure, list(DISTINCT fund) AS funds
  FROM line
  WHERE fund <> 'all' AND figure.value <> 0
  GROUP BY ALL
), judged AS (
  SELECT
    split.*,
    list_filter(list_sort(funds), lambda fund: NOT list_contains(stated, fund)) AS unstated,
    summed.high < total.low AS short,
    agreement(total, summed) AS agreed
  FROM split
  LEFT JOIN used USING (document_id, unit_id, span, root_id, measure)
)
SELECT
  concat_ws('/', document_id, unit_id, span, account_id, measure) AS case_key,
  unit_id, fiscal_year, account_id, 'all' AS fund, measure, name AS subject, name_en AS subject_en, 'amount' AS kind,
  total.value AS left_value, total.low AS left_low, total.high AS left_high,
  summed.value AS right_value, summed.low AS right_low, summed.high AS right_high,
  CASE WHEN NOT short THEN agreed WHEN len(unstated) > 0 THEN 'incomplete' ELSE 'attention' END AS status,
  CASE WHEN NOT short THEN usual_cause(agreed) WHEN len(unstated) > 0 THEN 'missing' ELSE 'partial' END AS cause,
  CASE WHEN short AND len(unstated) > 0 THEN array_to_string(unstated, ' ') END AS missing,
  total_places AS left_rows, fund_places AS right_rows,
  abs(total.value - summed.value) AS involved
FROM judged
JOIN accounts USING (account_id)
