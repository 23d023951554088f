-- Opening balance + income − spending = closing balance.
WITH figure AS (
  SELECT
    unit_id, fiscal_year, account_id, fund, places, basis <> 'derived' AS stated,
    {value: amount, low: low, high: high, slack: 0::DECIMAL(18, 6)} AS figure
  FROM account_years
  JOIN figure_places USING (unit_id, fiscal_year, account_id, fund, measure)
  WHERE measure = 'actual' AND account_id IN ('opening-balance', 'income', 'expenditure', 'closing-balance')
), year AS (
  SELECT
    unit_id, fiscal_year, fund,
    any_value(figure) FILTER (account_id = 'opening-balance') AS opening,
    any_value(figure) FILTER (account_id = 'income') AS income,
    any_value(figure) FILTER (account_id = 'expenditure') AS expenditure,
    any_value(figure) FILTER (account_id = 'closing-balance') AS closing,
    any_value(places) FILTER (account_id = 'closing-balance') AS closing_places,
    flatten(list(places ORDER BY account_id DESC) FILTER (account_id <> 'closing-balance')) AS other_places,
    list(account_id) AS present,
    string_agg(account_id, ' ' ORDER BY account_id DESC) FILTER (NOT stated) AS derived
  FROM figure
  GROUP BY unit_id, fiscal_year, fund
  HAVING count(*) FILTER (stated) >= 2
), sides AS (
  SELECT
    *,
    {
      value: opening.value + income.value - expenditure.value,
      low: opening.low + income.low - expenditure.high,
      high: opening.high + income.high - expenditure.low,
      slack: 0::DECIMAL(18, 6)
    } AS summed,
    list_has_any(closing_places, other_places) AS circular,
    list_filter(['opening-balance', 'income', 'expenditure', 'closing-balance'], lambda id: NOT list_contains(present, id)) AS absent
  FROM year
)
SELECT
  concat_ws('/', unit_id, fiscal_year, fund) AS case_key,
  unit_id, fiscal_year, 'closing-balance' AS account_id, fund, 'actual' AS measure, name AS subject, name_en AS subject_en, 'amount' AS kind,
  closing.value AS left_value, closing.low AS left_low, closing.high AS left_high,
  summed.value AS right_value, summed.low AS right_low, summed.high AS right_high,
  CASE WHEN circular THEN 'incomplete' ELSE agreement(closing, summed) END AS status,
  CASE WHEN circular THEN 'circular' ELSE usual_cause(agreement(closing, summed)) END AS cause,
  CASE WHEN circular THEN derived WHEN len(absent) > 0 THEN array_to_string(absent, ' ') END AS missing,
  array_to_string(closing_places, ' ') AS left_rows, array_to_string(other_places, ' ') AS right_rows,
  coalesce(abs(closing.value - summed.value), closing.value, expenditure.value) AS involved
FROM sides
JOIN accounts ON accounts.account_id = 'closing-balance'
