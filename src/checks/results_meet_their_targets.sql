-- A result comes near the target set for it: not far below, not so far above that the target was too low, and a cost not above its limit.
WITH targeted AS (
  SELECT
    outcome_results.document_id, outcome_results.outcome_id, outcome_results.unit_id, outcome_results.fiscal_year, outcome_results.indicator,
    outcome_results.indicator_en, outcome_results.line, outcome_results.kind AS indicator_kind, figure,
    coalesce(number_kind, 'count') AS kind,
    outcome_results.target::DECIMAL(38, 6) * CASE WHEN number_kind = 'rate' THEN 0.01 ELSE coalesce(currency_units, 1) END AS target
  FROM outcome_results
  LEFT JOIN outcome_values USING (document_id, outcome_id)
  WHERE outcome_results.target IS NOT NULL
), judged AS (
  SELECT
    *,
    CASE
      WHEN figure IS NULL THEN 'missing'
      WHEN target <= 0 THEN 'no_base'
      WHEN indicator_kind = 'cost' THEN CASE WHEN figure.low > target THEN 'over_limit' END
      WHEN figure.high < target * threshold('result-least') THEN 'below_target'
      WHEN figure.low > target * threshold('result-most') THEN 'far_above_target'
    END AS cause
  FROM targeted
)
SELECT
  concat_ws('/', document_id, outcome_id) AS case_key,
  unit_id, fiscal_year, indicator AS subject, indicator_en AS subject_en, kind,
  figure.value AS left_value, figure.low AS left_low, figure.high AS left_high,
  target AS right_value, target AS right_low, target AS right_high,
  cause_status(cause) AS status,
  cause,
  CASE WHEN figure IS NULL THEN 'value' END AS missing,
  document_id || '/outcomes:' || line AS left_rows, document_id || '/outcomes:' || line AS right_rows,
  CASE kind WHEN 'amount' THEN abs(figure.value - target) END AS involved
FROM judged
