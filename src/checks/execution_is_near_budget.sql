-- Income and spending come near to their budgets: not above what is allowed, and not far below.
WITH line AS (
  SELECT account_id, side, name, name_en FROM accounts JOIN account_paths USING (account_id, tree)
  WHERE side <> 'balance' AND (tree = 'controlled' OR (tree = 'main' AND depth <= 2))
), sides AS (
  SELECT
    unit_id, fiscal_year, account_id, base, spent.amount AS spent, spent.low AS spent_low, spent.high AS spent_high, plan.amount AS planned,
    plan.low AS planned_low, plan.high AS planned_high
  FROM planned_totals AS plan
  LEFT JOIN (SELECT * FROM account_totals WHERE measure = 'actual') AS spent USING (unit_id, fiscal_year, account_id)
  UNION ALL BY NAME
  SELECT unit_id, fiscal_year, account_id, amount AS spent, low AS spent_low, high AS spent_high
  FROM account_totals
  ANTI JOIN planned_totals USING (unit_id, fiscal_year, account_id)
  WHERE measure = 'actual' AND account_id IN ('income', 'expenditure')
), bounds AS (
  SELECT
    sides.*, side, name, name_en,
    CASE side WHEN 'income' THEN threshold('execution-most-income') ELSE threshold('execution-most-spending') END AS most,
    threshold('execution-least') AS least,
    abs(spent - planned) >= threshold('execution-amount') AS weighty
  FROM sides
  JOIN line USING (account_id)
  JOIN unit_years USING (unit_id, fiscal_year)
  WHERE unit_years.stated
), judged AS (
  SELECT
    *,
    CASE
      WHEN spent IS NULL OR planned IS NULL THEN 'missing'
      WHEN planned <= 0 AND NOT (weighty AND spent > planned) THEN 'no_base'
      WHEN weighty AND spent_low > planned_high * most THEN 'over'
      WHEN weighty AND spent_high < planned_low * least THEN 'under'
    END AS cause
  FROM bounds
)
SELECT
  concat_ws('/', judged.unit_id, judged.fiscal_year, judged.account_id) AS case_key,
  judged.unit_id, judged.fiscal_year, judged.account_id, base AS measure, name AS subject, name_en AS subject_en, 'rate' AS kind,
  CASE WHEN planned > 0 THEN spent::DOUBLE / planned END AS left_value,
  CASE WHEN planned_low > 0 THEN spent_low::DOUBLE / planned_high END AS left_low,
  CASE WHEN planned_low > 0 THEN spent_high::DOUBLE / planned_low END AS left_high,
  CASE WHEN cause IN ('missing', 'no_base') THEN NULL WHEN cause = 'under' THEN least ELSE most END AS right_value,
  right_value AS right_low, right_value AS right_high,
  cause_status(cause) AS status,
  cause,
  CASE WHEN planned IS NULL THEN judged.account_id || '/budget' WHEN spent IS NULL THEN judged.account_id END AS missing,
  array_to_string(list_sort(list_distinct(list_concat(actual.places, budget.places))), ' ') AS left_rows,
  abs(coalesce(spent - planned, spent, planned)) AS involved
FROM judged
LEFT JOIN total_places AS actual ON (actual.unit_id, actual.fiscal_year, actual.account_id, actual.measure)
  = (judged.unit_id, judged.fiscal_year, judged.account_id, 'actual')
LEFT JOIN total_places AS budget ON (budget.unit_id, budget.fiscal_year, budget.account_id, budget.measure)
  = (judged.unit_id, judged.fiscal_year, judged.account_id, base)
