-- One figure worked out from a reported one and a claim about it: base = amount − delta, amount ÷ rate, or amount ÷ (1 + growth). `preference` 1 goes before 2. A budget whose kind the document does not state has measure `unstated`. A rate or growth that may leave no base (nil, −100 %) gives nothing.
CREATE TABLE claim_figures AS
WITH operands AS (
  SELECT
    claim.*,
    figure.amount,
    figure.low,
    figure.high,
    figure.currency,
    CASE
      WHEN kind = 'rate' AND fraction > fraction_half THEN fraction
      WHEN kind = 'growth' AND 1 + fraction > fraction_half THEN 1 + fraction
    END AS divisor
  FROM signed_claims AS claim
  JOIN reported_figures AS figure USING (unit_id, fiscal_year, account_id, fund, measure)
  WHERE figure.period IS NULL AND claim.kind IN ('delta', 'rate', 'growth')
), worked_out AS (
  SELECT
    *,
    CASE WHEN kind = 'delta' THEN amount - delta ELSE try_cast(amount / divisor AS DECIMAL(18, 6)) END AS base_amount,
    CASE
      WHEN kind = 'delta' THEN low - delta - delta_half
      ELSE try_cast(least(low / (divisor - fraction_half), low / (divisor + fraction_half)) AS DECIMAL(18, 6))
    END AS base_low,
    CASE
      WHEN kind = 'delta' THEN high - delta + delta_half
      ELSE try_cast(greatest(high / (divisor - fraction_half), high / (divisor + fraction_half)) AS DECIMAL(18, 6))
    END AS base_high
  FROM operands
)
SELECT
  unit_id,
  CASE WHEN base = 'prior_year' THEN fiscal_year - 1 ELSE fiscal_year END AS fiscal_year,
  account_id,
  fund,
  CASE WHEN base = 'prior_year' THEN measure ELSE base END AS measure,
  base_amount AS amount,
  base_low AS low,
  base_high AS high,
  kind AS method,
  CASE WHEN kind = 'growth' THEN 2 ELSE 1 END AS preference,
  currency,
  synthetic,
  document_id,
  claim_id,
  line AS claim_line,
  fiscal_year AS of_year,
  measure AS of_measure,
  document_order,
  document_year,
  published_on
FROM worked_out
WHERE base_amount IS NOT NULL AND base_low IS NOT NULL AND base_high IS NOT NULL;
