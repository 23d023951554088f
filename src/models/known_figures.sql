-- One annual figure of a unit, year, account, fund and measure: as reported, else worked out from the best claim about it.
CREATE TABLE known_figures AS
SELECT
  unit_id, fiscal_year, account_id, fund, measure, amount, low, high, basis, 'printed' AS method, assumed, parts, currency,
  synthetic, document_id, NULL::VARCHAR AS claim_id, NULL::INTEGER AS claim_line, NULL::INTEGER AS of_year, NULL::VARCHAR AS of_measure
FROM reported_figures
WHERE period IS NULL
UNION ALL
(
  SELECT
    unit_id, fiscal_year, account_id, fund, measure, amount, low, high, 'derived' AS basis, method, false AS assumed, NULL AS parts,
    currency, synthetic, document_id, claim_id, claim_line, of_year, of_measure
  FROM claim_figures
  ANTI JOIN (SELECT * FROM reported_figures WHERE period IS NULL) AS reported USING (unit_id, fiscal_year, account_id, fund, measure)
  QUALIFY row_number() OVER (
    PARTITION BY unit_id, fiscal_year, account_id, fund, measure
    ORDER BY preference, published_on DESC NULLS LAST, document_year DESC, document_order, claim_line
  ) = 1
);
