-- One row of claims.csv, signed by its word of direction: a delta in currency units, a rate, growth or share as a fraction. A word that signs nothing leaves all but a nil unsigned (NULL).
CREATE VIEW signed_claims AS
WITH signed AS (
  SELECT
    claims.*,
    documents.line AS document_order,
    documents.published_on,
    documents.fiscal_year AS document_year,
    documents.synthetic,
    CASE
      WHEN claims.kind IN ('rate', 'share') OR claims.value = 0 OR claims.direction_word IS NULL THEN 1
      ELSE directions.sign
    END AS sign,
    CASE printed_unit
      WHEN '元' THEN 1
      WHEN '千元' THEN 1000
      WHEN '万元' THEN 10000
      WHEN '百万元' THEN 1000000
      WHEN '亿元' THEN 100000000
      ELSE documents.amount_unit
    END AS scale
  FROM claims
  JOIN documents USING (document_id)
  LEFT JOIN directions USING (direction_word)
)
SELECT
  signed.* EXCLUDE (value),
  CASE WHEN kind = 'delta' THEN (sign * value * scale)::DECIMAL(18, 6) END AS delta,
  CASE WHEN kind = 'delta' THEN half_unit(value_text, scale) END AS delta_half,
  CASE WHEN kind <> 'delta' THEN sign * value::DOUBLE / 100 END AS fraction,
  CASE WHEN kind <> 'delta' THEN half_unit(value_text, 1)::DOUBLE / 100 END AS fraction_half
FROM signed;
