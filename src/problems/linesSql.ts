/** The lines of a unit's spending in a year that nothing stands below or that activities are tied to: an AlignedLine a row. */
export const linesSql = `WITH own AS (
  SELECT *,
    CASE WHEN named_activities > 0 THEN 'named' WHEN inferred_activities > 0 THEN 'inferred' END AS tied
  FROM aligned_lines
  WHERE unit_id = ? AND fiscal_year = ?::INTEGER
)
SELECT
  line_id, accounts.name, accounts.name_en, itemised,
  grouping.account_id AS group_id, grouping.name AS group_name, grouping.name_en AS group_name_en,
  amount::DOUBLE AS amount, low::DOUBLE AS low, high::DOUBLE AS high, basis, tied, linked,
  EXISTS (FROM own AS upper WHERE upper.tied IS NOT NULL AND starts_with(own.path, upper.path || '/')) AS within
FROM own
JOIN accounts USING (account_id)
LEFT JOIN (
  SELECT account_id, path, name, name_en FROM account_paths JOIN accounts USING (account_id)
  WHERE account_paths.root_id = 'expenditure' AND depth = 1
) AS grouping ON starts_with(own.path || '/', grouping.path || '/')
WHERE leaf OR tied IS NOT NULL
ORDER BY own.path`;
