-- Where a document states a large change from the year before, in money and in per cent, it gives a reason.
WITH figure AS (
  SELECT
    document_id, unit_id, fiscal_year, account_id, fund, measure, places, document_year,
    {value: amount, low: low, high: high} AS figure
  FROM document_figures
  WHERE period IS NULL
), beside AS (
  SELECT this.* EXCLUDE (document_year), last.figure AS before, last.places AS places_before
  FROM figure AS this
  JOIN figure AS last ON (last.document_id, last.unit_id, last.account_id, last.fund, last.measure, last.fiscal_year)
    = (this.document_id, this.unit_id, this.account_id, this.fund, this.measure, this.fiscal_year - 1)
  WHERE this.fiscal_year = this.document_year
), claimed AS (
  SELECT
    document_id, unit_id, fiscal_year, account_id, fund, measure,
    CASE WHEN amount IS NOT NULL THEN {value: amount.value, low: amount.low, high: amount.high} END AS figure,
    amount.places AS places,
    CASE WHEN compared IS NOT NULL THEN {value: compared.value, low: compared.low, high: compared.high} END AS before,
    concat_ws(' ', CASE WHEN base_figure IS NOT NULL OR NOT coalesce(circular, false) THEN place END, compared.places) AS places_before,
    base_key
  FROM (SELECT *, coalesce(base_figure, derived_base) AS compared FROM claim_sides WHERE base = 'prior_year')
), change AS (
  SELECT * FROM (FROM beside UNION ALL BY NAME FROM claimed)
  QUALIFY row_number() OVER (PARTITION BY document_id, unit_id, fiscal_year, account_id, fund, measure ORDER BY before IS NULL, base_key) = 1
), reason AS (
  SELECT document_id, unit_id, fiscal_year, account_id, fund, string_agg(document_id || '/reasons:' || line, ' ' ORDER BY line) AS reasons
  FROM reasons
  GROUP BY ALL
), judged AS (
  SELECT
    *,
    abs(figure.value - before.value) AS size,
    CASE
      WHEN size IS NULL THEN 'incomplete'
      WHEN reasons IS NOT NULL OR size < threshold('change-amount')
        OR (before.value > 0 AND size < before.value * threshold('change-rate')) THEN 'pass'
      ELSE 'attention'
    END AS status
  FROM change
  LEFT JOIN reason USING (document_id, unit_id, fiscal_year, account_id, fund)
)
SELECT
  concat_ws('/', document_id, unit_id, fiscal_year, account_id, fund, measure) AS case_key,
  unit_id, fiscal_year, account_id, fund, measure, name AS subject, name_en AS subject_en, 'amount' AS kind,
  figure.value AS left_value, figure.low AS left_low, figure.high AS left_high,
  before.value AS right_value, before.low AS right_low, before.high AS right_high,
  status,
  CASE
    WHEN status = 'incomplete' THEN 'missing'
    WHEN status = 'attention' THEN CASE WHEN before.value > 0 THEN 'no_reason' ELSE 'no_reason_from_nil' END
  END AS cause,
  CASE
    WHEN status = 'incomplete'
    THEN concat_ws(
      ' ', CASE WHEN figure IS NULL THEN want_of(account_id, measure) END, CASE WHEN before IS NULL THEN base_key END
    )
  END AS missing,
  places AS left_rows, concat_ws(' ', places_before, reasons) AS right_rows,
  coalesce(size, figure.value) AS involved
FROM judged
JOIN accounts USING (account_id)
