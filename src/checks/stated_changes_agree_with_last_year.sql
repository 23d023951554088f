-- A stated change from the year before agrees with last year's own document.
SELECT
  concat_ws('/', document_id, claim_id) AS case_key,
  unit_id, fiscal_year, account_id, fund, measure, name AS subject, name_en AS subject_en,
  CASE kind WHEN 'delta' THEN 'amount' ELSE 'rate' END AS kind,
  left_value, left_low, left_high, right_value, right_low, right_high, status, cause, missing, left_rows, right_rows,
  coalesce(disputed, amount.value) AS involved
FROM claim_verdicts
JOIN accounts USING (account_id)
WHERE base = 'prior_year' AND base_figure.document_id IS DISTINCT FROM document_id
