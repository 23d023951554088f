-- A stated share is the part ÷ the whole it is a share of.
SELECT
  concat_ws('/', document_id, claim_id) AS case_key,
  unit_id, fiscal_year, account_id, fund, measure, name AS subject, name_en AS subject_en,
  'rate' AS kind,
  left_value, left_low, left_high, right_value, right_low, right_high, status, cause, missing, left_rows, right_rows,
  coalesce(disputed, amount.value) AS involved
FROM claim_verdicts
JOIN accounts USING (account_id)
WHERE kind = 'share'
