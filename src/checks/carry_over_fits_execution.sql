-- Where nearly all of the budget is said to be spent, not much of it is left at the end of the year.
WITH total AS (
  SELECT unit_id, fiscal_year, account_id, measure, {value: amount, low: low, high: high} AS figure, places
  FROM account_totals
  JOIN total_places USING (unit_id, fiscal_year, account_id, measure)
), sides AS (
  SELECT
    unit_years.unit_id, unit_years.fiscal_year, plan.base, spent.figure AS spent, carried.figure AS carried, spent.places AS spent_places,
    carried.places AS carried_places, planned.places AS planned_places,
    CASE WHEN plan.amount > 0 THEN {value: plan.amount, low: plan.low, high: plan.high} END AS planned
  FROM unit_years
  LEFT JOIN planned_totals AS plan ON (plan.unit_id, plan.fiscal_year, plan.account_id) = (unit_years.unit_id, unit_years.fiscal_year, 'expenditure')
  LEFT JOIN total AS planned ON (planned.unit_id, planned.fiscal_year, planned.account_id, planned.measure)
    = (plan.unit_id, plan.fiscal_year, 'expenditure', plan.base)
  LEFT JOIN total AS spent ON (spent.unit_id, spent.fiscal_year, spent.account_id, spent.measure)
    = (unit_years.unit_id, unit_years.fiscal_year, 'expenditure', 'actual')
  LEFT JOIN total AS carried ON (carried.unit_id, carried.fiscal_year, carried.account_id, carried.measure)
    = (unit_years.unit_id, unit_years.fiscal_year, 'closing-balance', 'actual')
  WHERE unit_years.stated
), rates AS (
  SELECT
    *,
    {value: spent.value::DOUBLE / planned.value, low: spent.low::DOUBLE / planned.high, high: spent.high::DOUBLE / planned.low} AS execution,
    {value: carried.value::DOUBLE / planned.value, low: carried.low::DOUBLE / planned.high, high: carried.high::DOUBLE / planned.low} AS carry_over,
    CASE
      WHEN planned IS NULL OR spent IS NULL OR carried IS NULL THEN 'incomplete'
      WHEN spent.value >= planned.value * threshold('execution-high')
        AND carried.value >= planned.value * threshold('carry-over-large') THEN 'attention'
      ELSE 'pass'
    END AS status
  FROM sides
)
SELECT
  concat_ws('/', unit_id, fiscal_year) AS case_key,
  unit_id, fiscal_year, 'expenditure' AS account_id, base AS measure, name AS subject, name_en AS subject_en, 'rate' AS kind,
  execution.value AS left_value, execution.low AS left_low, execution.high AS left_high,
  carry_over.value AS right_value, carry_over.low AS right_low, carry_over.high AS right_high,
  status,
  CASE status WHEN 'incomplete' THEN 'missing' WHEN 'attention' THEN 'large_carry_over' END AS cause,
  CASE
    WHEN status = 'incomplete' THEN concat_ws(
      ' ',
      CASE WHEN planned IS NULL THEN 'expenditure/budget' END,
      CASE WHEN spent IS NULL THEN 'expenditure' END,
      CASE WHEN carried IS NULL THEN 'closing-balance' END
    )
  END AS missing,
  array_to_string(list_sort(list_distinct(list_concat(spent_places, planned_places))), ' ') AS left_rows,
  array_to_string(list_sort(list_distinct(list_concat(carried_places, planned_places))), ' ') AS right_rows,
  carried.value AS involved
FROM rates
JOIN accounts ON accounts.account_id = 'expenditure'
