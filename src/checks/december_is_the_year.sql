-- What was done by the end of December is what the year states.
WITH series AS (
  SELECT document_id, unit_id, fiscal_year, account_id, fund, measure, max(period) AS last_period
  FROM document_figures
  WHERE period IS NOT NULL
  GROUP BY ALL
), sides AS (
  SELECT
    series.*,
    last_period = series.fiscal_year || '-12' AS over,
    {value: month.amount, low: month.low, high: month.high, slack: month.slack} AS month,
    month.places AS month_places,
    CASE WHEN year.places IS NOT NULL THEN {value: year.amount, low: year.low, high: year.high, slack: year.slack} END AS year,
    year.places AS year_places
  FROM series
  JOIN document_figures AS month ON (month.document_id, month.unit_id, month.account_id, month.fund, month.measure, month.period)
    = (series.document_id, series.unit_id, series.account_id, series.fund, series.measure, last_period)
  LEFT JOIN document_figures AS year ON (year.unit_id, year.account_id, year.fund, year.measure, year.span)
    = (series.unit_id, series.account_id, series.fund, series.measure, series.fiscal_year::VARCHAR)
  QUALIFY row_number() OVER (
    PARTITION BY series.document_id, series.unit_id, series.fiscal_year, series.account_id, series.fund, series.measure
    ORDER BY year.document_id = series.document_id DESC, year.document_year DESC, year.published_on DESC NULLS LAST
  ) = 1
)
SELECT
  concat_ws('/', document_id, unit_id, fiscal_year, account_id, fund, measure) AS case_key,
  unit_id, fiscal_year, account_id, fund, measure, name AS subject, name_en AS subject_en, 'amount' AS kind,
  month.value AS left_value, month.low AS left_low, month.high AS left_high,
  year.value AS right_value, year.low AS right_low, year.high AS right_high,
  CASE WHEN over THEN agreement(month, year) ELSE 'incomplete' END AS status,
  CASE WHEN over THEN usual_cause(agreement(month, year)) ELSE 'missing' END AS cause,
  CASE
    WHEN NOT over THEN 'december'
    WHEN year IS NULL THEN want_of(account_id, measure)
  END AS missing,
  month_places AS left_rows, year_places AS right_rows,
  coalesce(abs(month.value - year.value), month.value) AS involved
FROM sides
JOIN accounts USING (account_id)
