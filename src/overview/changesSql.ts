/**
 * A unit's lines of spending in a year and the year before, with the change, its interval and the stated reasons: the
 * two levels below spending, and the roots of what is under special control. Takes the unit and the year.
 */
export const changesSql = `WITH asked AS (SELECT ? AS unit_id, ?::INTEGER AS fiscal_year), sides AS (
  SELECT account_id,
    any_value({amount: amount, low: low, high: high, basis: basis}) FILTER (account_totals.fiscal_year = asked.fiscal_year) AS this,
    any_value({amount: amount, low: low, high: high, basis: basis}) FILTER (account_totals.fiscal_year = asked.fiscal_year - 1) AS last
  FROM account_totals JOIN asked USING (unit_id)
  WHERE measure = 'actual' AND account_totals.fiscal_year IN (asked.fiscal_year, asked.fiscal_year - 1)
  GROUP BY account_id
), reason AS (
  SELECT account_id, string_agg(statement, '；' ORDER BY line) AS reason, string_agg(statement_en, '; ' ORDER BY line) AS reason_en
  FROM reasons JOIN asked USING (unit_id, fiscal_year) GROUP BY account_id
)
SELECT account_id, accounts.tree, accounts.parent_id, name, name_en, this.amount AS current, this.low AS current_low, this.high AS current_high,
  last.amount AS prior, last.low AS prior_low, last.high AS prior_high,
  this.amount - last.amount AS value, this.low - last.high AS low, this.high - last.low AS high,
  CASE WHEN this.basis = 'derived' OR last.basis = 'derived' THEN 'derived' ELSE coalesce(this.basis, last.basis) END AS basis,
  reason, reason_en
FROM sides JOIN accounts USING (account_id) JOIN account_paths USING (account_id) LEFT JOIN reason USING (account_id)
WHERE (accounts.tree = 'main' AND side = 'expenditure' AND depth IN (1, 2)) OR (accounts.tree = 'controlled' AND depth = 0)
ORDER BY accounts.tree DESC, path`;
