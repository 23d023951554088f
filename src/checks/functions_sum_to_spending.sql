-- Spending by function sums to the spending of the same fund.
WITH functions AS (
  SELECT
    document_id, unit_id, fiscal_year, span, fund, measure, any_value(document_year) AS document_year,
    {value: sum(amount), low: sum(low), high: sum(high), slack: sum(slack)} AS summed,
    string_agg(places, ' ' ORDER BY first_line) AS places
  FROM document_figures
  JOIN accounts USING (account_id)
  WHERE scheme = 'functional' AND parent_id IS NULL
  GROUP BY ALL
), spending AS (
  SELECT
    unit_id, span, fund, measure, document_id AS spending_document, places AS spending_places,
    {value: amount, low: low, high: high, slack: slack} AS figure
  FROM document_figures
  WHERE account_id = 'expenditure'
), sides AS (
  SELECT functions.*, spending_document, spending_places, figure
  FROM functions
  LEFT JOIN spending USING (unit_id, span, fund, measure)
  QUALIFY row_number() OVER (
    PARTITION BY document_id, unit_id, span, fund, measure
    ORDER BY spending_document = document_id DESC, spending_places IN (SELECT places FROM reported_figures) DESC
  ) = 1
)
SELECT
  concat_ws('/', document_id, unit_id, span, fund, measure) AS case_key,
  unit_id, fiscal_year, 'expenditure' AS account_id, fund, measure,
  name AS subject, name_en AS subject_en, 'amount' AS kind,
  figure.value AS left_value, figure.low AS left_low, figure.high AS left_high,
  summed.value AS right_value, summed.low AS right_low, summed.high AS right_high,
  breakdown('partial', figure, summed) AS status,
  breakdown_cause('partial', figure, summed) AS cause,
  CASE WHEN figure IS NULL THEN want_of('expenditure', measure) END AS missing,
  spending_places AS left_rows, places AS right_rows,
  coalesce(abs(figure.value - summed.value), summed.value) AS involved
FROM sides
JOIN accounts ON accounts.account_id = 'expenditure'
