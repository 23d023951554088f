-- Budgeted spending is at most budgeted income + the opening balance.
WITH figure AS (
  SELECT
    unit_id, fiscal_year, account_id, fund, measure, basis, places,
    {value: amount, low: low, high: high, slack: 0::DECIMAL(18, 6)} AS figure
  FROM account_years
  JOIN figure_places USING (unit_id, fiscal_year, account_id, fund, measure)
), planned AS (
  SELECT unit_id, fiscal_year, fund, measure, basis, figure, places
  FROM figure
  WHERE account_id = 'expenditure' AND measure <> 'actual'
  QUALIFY measure <> 'unstated' OR count(*) FILTER (measure <> 'proposed') OVER (PARTITION BY unit_id, fiscal_year, fund) = 1
  UNION ALL
  SELECT unit_id, fiscal_year, 'all', 'budget', NULL, NULL, NULL
  FROM unit_years
  WHERE stated AND (unit_id, fiscal_year) NOT IN (
    SELECT (unit_id, fiscal_year) FROM figure WHERE account_id = 'expenditure' AND measure <> 'actual'
  )
), sides AS (
  SELECT
    planned.*,
    {
      value: income.figure.value + opening.figure.value, low: income.figure.low + opening.figure.low,
      high: income.figure.high + opening.figure.high, slack: 0::DECIMAL(18, 6)
    } AS means,
    list_concat(opening.places, income.places) AS means_places,
    list_has_any(planned.places, list_concat(opening.places, income.places)) AS circular,
    concat_ws(
      ' ',
      CASE WHEN planned.basis IS NULL OR planned.basis = 'derived' THEN 'expenditure/' || replace(planned.measure, 'unstated', 'budget') END,
      CASE WHEN income.basis IS NULL OR income.basis = 'derived' THEN 'income/' || replace(planned.measure, 'unstated', 'budget') END,
      CASE WHEN opening.basis IS NULL OR opening.basis = 'derived' THEN 'opening-balance' END
    ) AS wanted
  FROM planned
  LEFT JOIN figure AS income ON (income.unit_id, income.fiscal_year, income.fund, income.measure, income.account_id)
    = (planned.unit_id, planned.fiscal_year, planned.fund, planned.measure, 'income')
  LEFT JOIN figure AS opening ON (opening.unit_id, opening.fiscal_year, opening.fund, opening.measure, opening.account_id)
    = (planned.unit_id, planned.fiscal_year, planned.fund, 'actual', 'opening-balance')
), judged AS (
  SELECT *, CASE WHEN circular THEN 'incomplete' ELSE at_most(figure, means) END AS verdict FROM sides
)
SELECT
  concat_ws('/', unit_id, fiscal_year, fund, measure) AS case_key,
  unit_id, fiscal_year, 'expenditure' AS account_id, fund, measure, name AS subject, name_en AS subject_en, 'amount' AS kind,
  figure.value AS left_value, figure.low AS left_low, figure.high AS left_high,
  means.value AS right_value, means.low AS right_low, means.high AS right_high,
  CASE WHEN verdict = 'fail' AND measure = 'unstated' THEN 'attention' ELSE verdict END AS status,
  CASE
    WHEN circular THEN 'circular'
    WHEN verdict = 'fail' AND measure = 'unstated' THEN 'unstated_base'
    WHEN verdict = 'fail' THEN 'exceeds'
    ELSE usual_cause(verdict)
  END AS cause,
  CASE WHEN verdict = 'incomplete' THEN wanted END AS missing,
  array_to_string(places, ' ') AS left_rows, array_to_string(means_places, ' ') AS right_rows,
  coalesce(abs(figure.value - means.value), figure.value) AS involved
FROM judged
JOIN accounts ON accounts.account_id = 'expenditure'
