-- One line of a unit's spending in a year over all funds (`leaf`: nothing stands below it; these add up to all spending), or one without an amount that an activity is tied to; with the activities tied to it, and their results, by name and by inference alone. `linked` says who ties a result to it: named, else inferred.
CREATE TABLE aligned_lines AS
WITH tied AS (
  SELECT
    links.unit_id,
    links.fiscal_year,
    links.account_id,
    count(*) FILTER (basis = 'named') AS named_activities,
    count(*) FILTER (basis = 'inferred') AS inferred_activities,
    coalesce(sum(results) FILTER (basis = 'named'), 0)::INTEGER AS named_results,
    coalesce(sum(results) FILTER (basis = 'inferred'), 0)::INTEGER AS inferred_results,
    bool_or(links.synthetic) AS synthetic
  FROM activity_links AS links
  JOIN activity_indicators AS activity
    ON (activity.document_id, activity.activity_id) = (links.activity_document_id, links.activity_id)
  WHERE basis IN ('named', 'inferred')
  GROUP BY ALL
), spent AS (
  SELECT
    line.*,
    NOT itemised OR (unit_id, fiscal_year, account_id) NOT IN (
      SELECT (unit_id, fiscal_year, parent_id) FROM fund_lines WHERE fund = 'all' AND measure = 'actual' AND parent_id IS NOT NULL
    ) AS leaf
  FROM fund_lines AS line
  WHERE fund = 'all' AND measure = 'actual' AND root_id = 'expenditure'
), gathered AS (
  SELECT unit_id, fiscal_year, account_id, line_id, itemised, leaf, amount, low, high, basis, method, synthetic
  FROM spent
  UNION ALL BY NAME
  SELECT unit_id, fiscal_year, account_id, account_id AS line_id, true AS itemised, true AS leaf, synthetic
  FROM tied
  WHERE (unit_id, fiscal_year, account_id) NOT IN (SELECT (unit_id, fiscal_year, account_id) FROM spent)
)
SELECT
  gathered.unit_id,
  gathered.fiscal_year,
  line_id,
  gathered.account_id,
  CASE WHEN itemised THEN parent_id ELSE account_id END AS parent_id,
  path || CASE WHEN itemised THEN '' ELSE '/~' END AS path,
  itemised,
  leaf,
  amount,
  low,
  high,
  basis,
  method,
  coalesce(named_activities, 0) AS named_activities,
  coalesce(inferred_activities, 0) AS inferred_activities,
  coalesce(named_results, 0) AS named_results,
  coalesce(inferred_results, 0) AS inferred_results,
  CASE WHEN named_results > 0 THEN 'named' WHEN inferred_results > 0 THEN 'inferred' END AS linked,
  gathered.synthetic
FROM gathered
JOIN account_paths USING (account_id)
LEFT JOIN tied
  ON (tied.unit_id, tied.fiscal_year, tied.account_id)
    = (gathered.unit_id, gathered.fiscal_year, CASE WHEN itemised THEN gathered.account_id END);
