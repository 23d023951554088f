-- One annual figure of a unit, year, account, fund and measure: as reported, else worked out from the best claim about it, else, of a person's own table, the sum of the lines below it.
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
)
UNION ALL
SELECT
  unit_id, fiscal_year, whole_id AS account_id, fund, measure, sum(amount)::DECIMAL(18, 6) AS amount, sum(low)::DECIMAL(18, 6) AS low,
  sum(high)::DECIMAL(18, 6) AS high, 'derived' AS basis, 'lines' AS method, bool_or(assumed) AS assumed, 'complete' AS parts,
  any_value(currency) AS currency, bool_or(synthetic) AS synthetic, NULL AS document_id, NULL AS claim_id, NULL AS claim_line,
  NULL AS of_year, NULL AS of_measure
FROM summed_lines
ANTI JOIN claim_figures ON (claim_figures.unit_id, claim_figures.fiscal_year, claim_figures.account_id, claim_figures.fund, claim_figures.measure)
  = (summed_lines.unit_id, summed_lines.fiscal_year, summed_lines.whole_id, summed_lines.fund, summed_lines.measure)
GROUP BY unit_id, fiscal_year, whole_id, fund, measure;
