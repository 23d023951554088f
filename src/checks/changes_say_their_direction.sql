-- A stated change has a word that says which way it goes, and a change of nil has none.
WITH judged AS (
  SELECT
    *,
    value_text::DECIMAL(18, 6) AS printed,
    CASE
      WHEN direction_word IS NULL AND printed > 0 THEN 'incomplete'
      WHEN direction_word IS NULL OR (printed <> 0 AND sign IS NOT NULL) THEN 'pass'
      ELSE 'attention'
    END AS status
  FROM claim_sides
  WHERE kind IN ('delta', 'growth')
)
SELECT
  concat_ws('/', document_id, claim_id) AS case_key,
  unit_id, fiscal_year, account_id, fund, measure, name AS subject, name_en AS subject_en,
  CASE kind WHEN 'delta' THEN 'amount' ELSE 'rate' END AS kind,
  coalesce(delta, fraction, printed * CASE kind WHEN 'delta' THEN scale ELSE 0.01 END) AS left_value,
  left_value - coalesce(delta_half, fraction_half) AS left_low, left_value + coalesce(delta_half, fraction_half) AS left_high,
  status,
  CASE
    WHEN status = 'incomplete' THEN 'missing'
    WHEN status = 'attention' THEN CASE WHEN direction_word IN (SELECT direction_word FROM directions) THEN 'nil_signed' ELSE 'no_direction' END
  END AS cause,
  CASE WHEN status = 'incomplete' THEN 'direction' END AS missing,
  place AS left_rows,
  amount.value AS involved
FROM judged
JOIN accounts USING (account_id)
