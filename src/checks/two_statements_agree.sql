-- Two statements of one comparison agree: a growth with the delta beside it, and a comparison wherever it is stated again.
WITH growth_and_delta AS (
  SELECT
    growth.document_id, growth.claim_id, growth.unit_id, growth.fiscal_year, growth.account_id, growth.fund, growth.measure,
    'rate' AS kind, growth.place, growth.percent, growth.percent_half, growth.sign, growth.amount,
    growth.amount.places || ' ' || delta.place AS other_places,
    coalesce(delta.sign, growth.sign) * delta.value_text::DECIMAL(18, 6) * delta.scale AS change,
    delta.delta_half AS change_half
  FROM claim_sides AS growth
  JOIN claim_sides AS delta USING (document_id, unit_id, fiscal_year, account_id, fund, measure, base)
  WHERE growth.kind = 'growth' AND delta.kind = 'delta'
), based AS (
  SELECT
    *,
    {
      value: (amount.value - change)::DECIMAL(18, 6), low: (amount.low - change - change_half)::DECIMAL(18, 6),
      high: (amount.high - change + change_half)::DECIMAL(18, 6), slack: amount.slack
    } AS base,
    coalesce(sign, sign(change)::INTEGER) AS direction
  FROM growth_and_delta
), routes AS (
  SELECT
    *,
    CASE
      WHEN base.value IS NULL THEN 'incomplete'
      WHEN base.value <= 0 THEN 'not_applicable'
      ELSE quotient_agreement(100 + direction * percent, percent_half, amount, base)
    END AS status
  FROM based
), repeated AS (
  SELECT
    later.document_id, later.claim_id, later.unit_id, later.fiscal_year, later.account_id, later.fund, later.measure,
    first.document_id || '/' || first.claim_id AS other_claim,
    CASE later.kind WHEN 'delta' THEN 'amount' ELSE 'rate' END AS kind, later.place, first.place AS other_places,
    CASE later.kind WHEN 'delta' THEN later.delta ELSE later.sign * later.percent / 100 END AS value,
    CASE later.kind WHEN 'delta' THEN later.delta_half ELSE later.percent_half / 100 END AS half,
    CASE first.kind WHEN 'delta' THEN first.delta ELSE first.sign * first.percent / 100 END AS other_value,
    CASE first.kind WHEN 'delta' THEN first.delta_half ELSE first.percent_half / 100 END AS other_half,
    CASE later.kind
      WHEN 'delta' THEN abs(later.delta - first.delta)
      ELSE abs(later.percent - first.percent)::DOUBLE / 100 * later.amount.value
    END AS involved
  FROM claim_sides AS later
  JOIN claim_sides AS first USING (unit_id, fiscal_year, account_id, fund, measure, kind)
  WHERE later.base IS NOT DISTINCT FROM first.base AND later.of_account_id IS NOT DISTINCT FROM first.of_account_id
    AND (first.document_year, first.document_order, first.line) < (later.document_year, later.document_order, later.line)
), compared AS (
  SELECT
    *,
    CASE
      WHEN value IS NULL OR other_value IS NULL THEN 'incomplete'
      WHEN abs(value - other_value) <= greatest(half, other_half) THEN 'pass'
      WHEN abs(value - other_value) <= half + other_half THEN 'rounding'
      ELSE 'fail'
    END AS status
  FROM repeated
)
SELECT
  concat_ws('/', document_id, claim_id) AS case_key,
  unit_id, fiscal_year, account_id, fund, measure, name AS subject, name_en AS subject_en, kind,
  direction * percent / 100 AS left_value,
  (direction * percent - percent_half) / 100 AS left_low,
  (direction * percent + percent_half) / 100 AS left_high,
  CASE WHEN base.value > 0 THEN amount.value::DOUBLE / base.value - 1 END AS right_value,
  CASE WHEN base.low > 0 THEN amount.low::DOUBLE / base.high - 1 END AS right_low,
  CASE WHEN base.low > 0 THEN amount.high::DOUBLE / base.low - 1 END AS right_high,
  status,
  CASE status WHEN 'not_applicable' THEN 'no_base' ELSE usual_cause(status) END AS cause,
  CASE WHEN status <> 'incomplete' THEN NULL WHEN amount IS NULL THEN want_of(account_id, measure) ELSE 'direction' END AS missing,
  place AS left_rows, other_places AS right_rows,
  abs(amount.value - base.value::DOUBLE * (1 + direction * percent::DOUBLE / 100)) AS involved
FROM routes
JOIN accounts USING (account_id)
UNION ALL BY NAME
SELECT
  concat_ws('/', document_id, claim_id, other_claim) AS case_key,
  unit_id, fiscal_year, account_id, fund, measure, name AS subject, name_en AS subject_en, kind,
  value AS left_value, value - half AS left_low, value + half AS left_high,
  other_value AS right_value, other_value - other_half AS right_low, other_value + other_half AS right_high,
  status, usual_cause(status) AS cause, CASE WHEN status = 'incomplete' THEN 'direction' END AS missing,
  place AS left_rows, other_places AS right_rows, involved
FROM compared
JOIN accounts USING (account_id)
