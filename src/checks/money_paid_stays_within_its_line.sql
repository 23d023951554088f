-- The money that activities paid out or gave in kind is at most what the budget lines tied to them spent. Where only an analyst ties them, nothing is settled.
WITH paid AS (
  SELECT
    unit_id, fiscal_year, document_id, activity_id, any_value(own.activity) AS activity, any_value(activity_en) AS activity_en,
    sum_of(figure) AS figure,
    string_agg(place, ' ' ORDER BY line) AS places
  FROM outcome_values AS own
  WHERE money IN ('paid', 'in_kind') AND currency_units IS NOT NULL AND NOT EXISTS (
    FROM outcome_values AS whole
    WHERE own.relation = 'part' AND whole.document_id = own.document_id AND whole.outcome_id = own.related_to AND whole.money IN ('paid', 'in_kind')
  )
  GROUP BY unit_id, fiscal_year, document_id, activity_id
), tied AS (
  SELECT
    unit_id, fiscal_year, accounts,
    sum_of(figure) AS figure,
    {
      value: coalesce(sum(figure.value) FILTER (named), 0), low: coalesce(sum(figure.low) FILTER (named), 0),
      high: coalesce(sum(figure.high) FILTER (named), 0), slack: coalesce(sum(figure.slack) FILTER (named), 0)
    } AS by_name,
    bool_or(named) AS any_named,
    string_agg(paid.places, ' ' ORDER BY document_id, activity_id) AS places
  FROM paid
  JOIN tied_activities USING (unit_id, fiscal_year, document_id, activity_id)
  GROUP BY unit_id, fiscal_year, accounts
), spent AS (
  SELECT
    unit_id, fiscal_year, accounts,
    CASE WHEN count(amount) = len(accounts) THEN {value: sum(amount), low: sum(low), high: sum(high), slack: 0::DECIMAL(18, 6)} END AS spent,
    string_agg(account_id, ' ' ORDER BY account_id) FILTER (amount IS NULL) AS unstated,
    array_to_string(flatten(list(places ORDER BY account_id)), ' ') AS spent_places,
    string_agg(name, '、' ORDER BY account_id) AS name,
    string_agg(name_en, ', ' ORDER BY account_id) AS name_en
  FROM (SELECT unit_id, fiscal_year, accounts, unnest(accounts) AS account_id FROM tied)
  JOIN accounts USING (account_id)
  LEFT JOIN (SELECT * FROM account_totals JOIN total_places USING (unit_id, fiscal_year, account_id, measure) WHERE measure = 'actual')
    USING (unit_id, fiscal_year, account_id)
  GROUP BY unit_id, fiscal_year, accounts
), judged AS (
  SELECT
    *,
    CASE
      WHEN at_most(by_name, spent) = 'fail' THEN 'fail'
      WHEN at_most(figure, spent) = 'fail' THEN 'attention'
      WHEN NOT any_named AND at_most(figure, spent) IN ('pass', 'rounding') THEN 'incomplete'
      ELSE at_most(figure, spent)
    END AS status
  FROM tied
  JOIN spent USING (unit_id, fiscal_year, accounts)
)
SELECT
  concat_ws('/', unit_id, fiscal_year, array_to_string(accounts, '+')) AS case_key,
  unit_id, fiscal_year, CASE WHEN len(accounts) = 1 THEN accounts[1] END AS account_id, 'actual' AS measure,
  name AS subject, name_en AS subject_en, 'amount' AS kind,
  figure.value AS left_value, figure.low AS left_low, figure.high AS left_high,
  spent.value AS right_value, spent.low AS right_low, spent.high AS right_high,
  status,
  CASE
    WHEN status = 'fail' THEN 'exceeds'
    WHEN spent IS NOT NULL AND (NOT any_named OR at_most(figure, spent) = 'fail') THEN 'inferred'
    ELSE usual_cause(status)
  END AS cause,
  CASE WHEN spent IS NULL THEN unstated WHEN status = 'incomplete' THEN 'links' END AS missing,
  places AS left_rows, spent_places AS right_rows,
  coalesce(abs(figure.value - spent.value), figure.value) AS involved
FROM judged
UNION ALL BY NAME
SELECT
  concat_ws('/', document_id, activity_id) AS case_key,
  unit_id, fiscal_year, activity AS subject, activity_en AS subject_en, 'amount' AS kind,
  figure.value AS left_value, figure.low AS left_low, figure.high AS left_high,
  'incomplete' AS status, 'missing' AS cause, 'links' AS missing, places AS left_rows, figure.value AS involved
FROM paid
ANTI JOIN tied_activities USING (unit_id, fiscal_year, document_id, activity_id)
