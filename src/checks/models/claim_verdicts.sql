-- One stated comparison beside what the figures it compares give: both sides in currency units or as a fraction, and how they agree. A word that signs nothing is read as the figures' own direction.
CREATE TABLE claim_verdicts AS
WITH signed AS (
  SELECT
    *,
    coalesce(base_figure, CASE WHEN circular THEN derived_base END) AS compared,
    coalesce(sign, CASE WHEN amount.value < coalesce(base_figure, derived_base).value THEN -1 ELSE 1 END) AS direction
  FROM claim_sides
), sides AS (
  SELECT
    *,
    kind <> 'delta' AND compared.value <= 0 AS no_base,
    kind = 'growth' AS grows,
    CASE WHEN kind = 'delta' THEN {
      value: (direction * value_text::DECIMAL(18, 6) * scale)::DECIMAL(18, 6),
      low: (direction * value_text::DECIMAL(18, 6) * scale - delta_half)::DECIMAL(18, 6),
      high: (direction * value_text::DECIMAL(18, 6) * scale + delta_half)::DECIMAL(18, 6),
      slack: (half_unit(value_text, 1) * scale - delta_half)::DECIMAL(18, 6)
    } END AS stated_delta,
    CASE WHEN kind = 'delta' THEN {
      value: amount.value - compared.value, low: amount.low - compared.high, high: amount.high - compared.low,
      slack: amount.slack + compared.slack
    } END AS given_delta
  FROM signed
), judged AS (
  SELECT
    *,
    CASE
      WHEN base_figure IS NULL OR amount IS NULL THEN 'incomplete'
      WHEN no_base THEN 'not_applicable'
      WHEN kind = 'delta' THEN agreement(stated_delta, given_delta)
      WHEN grows THEN quotient_agreement(100 + direction * percent, percent_half, amount, base_figure)
      ELSE quotient_agreement(percent, percent_half, amount, base_figure)
    END AS status,
    CASE
      WHEN kind = 'delta' THEN agreement(
        {value: -stated_delta.value, low: -stated_delta.high, high: -stated_delta.low, slack: stated_delta.slack}, given_delta
      )
      WHEN grows AND NOT no_base THEN quotient_agreement(100 - direction * percent, percent_half, amount, base_figure)
    END AS turned
  FROM sides
)
SELECT
  * EXCLUDE (status, turned),
  CASE WHEN kind = 'delta' THEN stated_delta.value ELSE direction * percent::DOUBLE / 100 END AS left_value,
  CASE WHEN kind = 'delta' THEN stated_delta.low ELSE (direction * percent - percent_half)::DOUBLE / 100 END AS left_low,
  CASE WHEN kind = 'delta' THEN stated_delta.high ELSE (direction * percent + percent_half)::DOUBLE / 100 END AS left_high,
  CASE WHEN kind = 'delta' THEN given_delta.value WHEN NOT no_base THEN amount.value::DOUBLE / compared.value - grows::INTEGER END AS right_value,
  CASE WHEN kind = 'delta' THEN given_delta.low WHEN NOT no_base THEN amount.low::DOUBLE / compared.high - grows::INTEGER END AS right_low,
  CASE WHEN kind = 'delta' THEN given_delta.high WHEN NOT no_base THEN amount.high::DOUBLE / compared.low - grows::INTEGER END AS right_high,
  status,
  CASE
    WHEN status = 'incomplete' AND circular THEN 'circular'
    WHEN status = 'not_applicable' THEN 'no_base'
    WHEN status = 'fail' AND turned IN ('pass', 'rounding') THEN 'contrary'
    ELSE usual_cause(status)
  END AS cause,
  CASE WHEN status = 'incomplete' THEN concat_ws(
    ' ',
    CASE WHEN amount IS NULL THEN want_of(account_id, measure) END,
    CASE WHEN base_figure IS NULL THEN base_key END
  ) END AS missing,
  place AS left_rows,
  concat_ws(' ', CASE WHEN base_figure IS NOT NULL OR compared IS NULL THEN amount.places END, compared.places) AS right_rows,
  CASE
    WHEN kind = 'delta' THEN abs(stated_delta.value - given_delta.value)
    WHEN grows THEN abs(amount.value - compared.value::DOUBLE * (1 + direction * percent::DOUBLE / 100))
    ELSE abs(amount.value - compared.value::DOUBLE * percent / 100)
  END AS disputed
FROM judged;
