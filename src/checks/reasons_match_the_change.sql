-- A reason that speaks of more or of less speaks of what the figures did.
WITH word AS (
  SELECT
    document_id, line,
    bool_or(sign = 1 AND contains(statement, direction_word)) AS more,
    bool_or(sign = -1 AND contains(statement, direction_word)) AS less
  FROM reasons, directions
  GROUP BY ALL
), claimed AS (
  SELECT document_id, claim_id, amount, coalesce(base_figure, derived_base) AS before FROM claim_sides WHERE base = 'prior_year'
), year AS (
  SELECT unit_id, fiscal_year, account_id, fund, array_to_string(places, ' ') AS places, {value: amount, low: low, high: high} AS figure
  FROM account_years
  JOIN figure_places USING (unit_id, fiscal_year, account_id, fund, measure)
  WHERE measure = 'actual'
), change AS (
  SELECT
    reasons.*, more, less,
    coalesce(claimed.amount.value - claimed.before.value, this.figure.value - last.figure.value) AS value,
    coalesce(claimed.amount.low - claimed.before.high, this.figure.low - last.figure.high) AS low,
    coalesce(claimed.amount.high - claimed.before.low, this.figure.high - last.figure.low) AS high,
    coalesce(claimed.amount.places || ' ' || claimed.before.places, concat_ws(' ', this.places, last.places)) AS places,
    concat_ws(
      ' ',
      CASE WHEN this.figure IS NULL THEN account_id END,
      CASE WHEN last.figure IS NULL THEN reasons.fiscal_year - 1 || '/' || account_id END
    ) AS wanted
  FROM reasons
  JOIN word USING (document_id, line)
  LEFT JOIN claimed USING (document_id, claim_id)
  LEFT JOIN year AS this USING (unit_id, fiscal_year, account_id, fund)
  LEFT JOIN year AS last ON (last.unit_id, last.fiscal_year, last.account_id, last.fund)
    = (reasons.unit_id, reasons.fiscal_year - 1, account_id, reasons.fund)
), judged AS (
  SELECT
    *,
    CASE
      WHEN value IS NULL THEN 'incomplete'
      WHEN more = less THEN 'not_applicable'
      WHEN more AND value > 0 OR less AND value < 0 THEN 'pass'
      ELSE 'attention'
    END AS status
  FROM change
)
SELECT
  concat_ws('/', document_id, reason_id) AS case_key,
  unit_id, fiscal_year, account_id, fund, name AS subject, name_en AS subject_en, 'amount' AS kind,
  value AS left_value, low AS left_low, high AS left_high,
  status,
  CASE status WHEN 'incomplete' THEN 'missing' WHEN 'not_applicable' THEN 'no_clear_direction' WHEN 'attention' THEN 'contrary' END AS cause,
  CASE WHEN status = 'incomplete' THEN wanted END AS missing,
  places AS left_rows, document_id || '/reasons:' || judged.line AS right_rows,
  abs(value) AS involved
FROM judged
JOIN accounts USING (account_id)
