-- The opening balance is the closing balance of the year before.
WITH balance AS (
  SELECT
    unit_id, fiscal_year, account_id, fund, basis, places,
    {value: amount, low: low, high: high, slack: 0::DECIMAL(18, 6)} AS figure
  FROM account_years
  JOIN figure_places USING (unit_id, fiscal_year, account_id, fund, measure)
  WHERE measure = 'actual' AND account_id IN ('opening-balance', 'closing-balance')
), year AS (
  SELECT unit_id, fiscal_year, fund
  FROM reported_figures
  WHERE period IS NULL AND measure = 'actual' AND account_id IN ('opening-balance', 'income', 'expenditure', 'closing-balance')
  GROUP BY ALL
  HAVING count(*) >= 2
), sides AS (
  SELECT
    year.*,
    opening.figure AS opening, closing.figure AS closing,
    opening.places AS opening_places, closing.places AS closing_places,
    list_has_any(opening.places, closing.places) AS circular,
    concat_ws(
      ' ',
      CASE WHEN opening.basis IS NULL OR opening.basis = 'derived' THEN 'opening-balance' END,
      CASE WHEN closing.basis IS NULL OR closing.basis = 'derived' THEN year.fiscal_year - 1 || '/closing-balance' END
    ) AS wanted
  FROM year
  LEFT JOIN balance AS opening ON (opening.unit_id, opening.fiscal_year, opening.fund, opening.account_id)
    = (year.unit_id, year.fiscal_year, year.fund, 'opening-balance')
  LEFT JOIN balance AS closing ON (closing.unit_id, closing.fiscal_year, closing.fund, closing.account_id)
    = (year.unit_id, year.fiscal_year - 1, year.fund, 'closing-balance')
)
SELECT
  concat_ws('/', unit_id, fiscal_year, fund) AS case_key,
  unit_id, fiscal_year, 'opening-balance' AS account_id, fund, 'actual' AS measure, name AS subject, name_en AS subject_en, 'amount' AS kind,
  opening.value AS left_value, opening.low AS left_low, opening.high AS left_high,
  closing.value AS right_value, closing.low AS right_low, closing.high AS right_high,
  CASE WHEN circular THEN 'incomplete' ELSE agreement(opening, closing) END AS status,
  CASE WHEN circular THEN 'circular' ELSE usual_cause(agreement(opening, closing)) END AS cause,
  CASE WHEN circular OR opening IS NULL OR closing IS NULL THEN wanted END AS missing,
  array_to_string(opening_places, ' ') AS left_rows, array_to_string(closing_places, ' ') AS right_rows,
  coalesce(abs(opening.value - closing.value), opening.value, closing.value) AS involved
FROM sides
JOIN accounts ON accounts.account_id = 'opening-balance'
