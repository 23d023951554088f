-- One stated comparison with the two figures it compares, as its own document states them, else as documents did when it was made, else as later ones do. What no document states of its base is in `derived_base`, `circular` where that rests on the very claim.
CREATE TABLE claim_sides AS
WITH claim AS (
  SELECT
    *,
    document_id || '/claims:' || line AS place,
    CASE WHEN kind <> 'delta' THEN value_text::DECIMAL(18, 6) END AS percent,
    CASE WHEN kind <> 'delta' THEN half_unit(value_text, 1) END AS percent_half,
    CASE WHEN base = 'prior_year' THEN fiscal_year - 1 ELSE fiscal_year END AS base_year,
    coalesce(of_account_id, account_id) AS base_account,
    CASE
      WHEN base = 'unstated' THEN ['adjusted', 'budget']
      WHEN base IN ('budget', 'adjusted') THEN [base]
      ELSE [measure]
    END AS base_measures
  FROM signed_claims
), wanted AS (
  SELECT document_id, line, document_year, published_on, unit_id, fund, 'amount' AS side, fiscal_year, account_id, measure
  FROM claim
  UNION ALL
  SELECT document_id, line, document_year, published_on, unit_id, fund, 'base', base_year, base_account, unnest(base_measures)
  FROM claim
), stated AS (
  SELECT
    wanted.document_id, wanted.line, wanted.side, wanted.measure,
    {
      document_id: figure.document_id, value: figure.amount, low: figure.low, high: figure.high, slack: figure.slack,
      places: figure.places
    } AS figure
  FROM wanted
  JOIN document_figures AS figure USING (unit_id, fiscal_year, account_id, fund, measure)
  WHERE figure.period IS NULL
  QUALIFY row_number() OVER (
    PARTITION BY wanted.document_id, wanted.line, wanted.side, wanted.measure
    ORDER BY
      figure.document_id = wanted.document_id DESC,
      figure.document_year < wanted.document_year
        OR (figure.document_year = wanted.document_year AND coalesce(figure.published_on <= wanted.published_on, true)) DESC,
      figure.document_year DESC, figure.published_on DESC NULLS LAST, figure.document_order
  ) = 1
), derived AS (
  SELECT
    unit_id, fiscal_year, account_id, fund, measure, places,
    {document_id: known.document_id, value: amount, low: low, high: high, slack: 0::DECIMAL(18, 6), places: array_to_string(places, ' ')} AS figure
  FROM known_figures AS known
  JOIN figure_places USING (unit_id, fiscal_year, account_id, fund, measure)
  WHERE method <> 'printed'
)
SELECT
  claim.*,
  amount.figure AS amount,
  base.figure AS base_figure,
  derived.figure AS derived_base,
  list_contains(derived.places, place) AS circular,
  concat_ws(
    '/',
    nullif(base_year, claim.fiscal_year),
    want_of(base_account, CASE base WHEN 'unstated' THEN 'budget' ELSE base_measures[1] END)
  ) AS base_key
FROM claim
LEFT JOIN stated AS amount ON (amount.document_id, amount.line, amount.side) = (claim.document_id, claim.line, 'amount')
LEFT JOIN stated AS base ON (base.document_id, base.line, base.side) = (claim.document_id, claim.line, 'base')
LEFT JOIN derived ON (derived.unit_id, derived.fiscal_year, derived.account_id, derived.fund, derived.measure)
  = (claim.unit_id, base_year, base_account, claim.fund, CASE base WHEN 'unstated' THEN 'unstated' ELSE base_measures[1] END)
QUALIFY row_number() OVER (
  PARTITION BY claim.document_id, claim.line
  ORDER BY abs(amount.figure.value::DOUBLE * 100 - percent * base.figure.value::DOUBLE), base.measure
) = 1;
