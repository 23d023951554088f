-- A percentage is printed only of a base that is not nil.
WITH based AS (
  SELECT
    *,
    coalesce(base_figure, derived_base) AS compared,
    base_figure IS NULL AND coalesce(circular, false) AS own
  FROM claim_sides
  WHERE kind <> 'delta'
), judged AS (
  SELECT
    *,
    CASE
      WHEN own OR compared IS NULL THEN 'incomplete'
      WHEN compared.value <> 0 THEN 'pass'
      WHEN percent = 0 THEN 'attention'
      ELSE 'fail'
    END AS status
  FROM based
)
SELECT
  concat_ws('/', document_id, claim_id) AS case_key,
  unit_id, fiscal_year, account_id, fund, measure, name AS subject, name_en AS subject_en, 'amount' AS kind,
  amount.value AS left_value, amount.low AS left_low, amount.high AS left_high,
  compared.value AS right_value, compared.low AS right_low, compared.high AS right_high,
  status,
  CASE WHEN own THEN 'circular' WHEN status = 'incomplete' THEN 'missing' WHEN status IN ('fail', 'attention') THEN 'zero_base' END AS cause,
  CASE WHEN status = 'incomplete' THEN base_key END AS missing,
  concat_ws(' ', place, amount.places) AS left_rows, compared.places AS right_rows,
  amount.value AS involved
FROM judged
JOIN accounts USING (account_id)
