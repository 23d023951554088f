-- One row of budget.csv, in currency units, with the interval that its printed decimals leave open; `slack` is how much wider it would be on either side if an assumed figure had only the decimals printed.
CREATE VIEW printed_amounts AS
WITH scaled AS (
  SELECT
    budget.*,
    documents.line AS document_order,
    documents.kind AS document_kind,
    documents.fiscal_year AS document_year,
    documents.published_on,
    documents.synthetic,
    documents.currency,
    CASE printed_unit
      WHEN '元' THEN 1
      WHEN '千元' THEN 1000
      WHEN '万元' THEN 10000
      WHEN '百万元' THEN 1000000
      WHEN '亿元' THEN 100000000
      ELSE documents.amount_unit
    END AS scale
  FROM budget
  JOIN documents USING (document_id)
)
SELECT
  scaled.* EXCLUDE (amount),
  (amount * scale)::DECIMAL(18, 6) AS amount,
  (amount * scale - half_unit(amount_text, scale))::DECIMAL(18, 6) AS low,
  (amount * scale + half_unit(amount_text, scale))::DECIMAL(18, 6) AS high,
  amount <> 0 AND scale = 10000 AND length(split_part(amount_text, '.', 2)) < 2 AS assumed,
  (half_unit(amount_text, 1) * scale - half_unit(amount_text, scale))::DECIMAL(18, 6) AS slack
FROM scaled;
