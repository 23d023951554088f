-- One figure of a unit, year, period, account, fund and measure, as the document published last states it; rows of one key (`item`) are added.
CREATE TABLE reported_figures AS
WITH per_document AS (
  SELECT
    document_id,
    unit_id,
    fiscal_year,
    period,
    account_id,
    fund,
    measure,
    sum(amount)::DECIMAL(18, 6) AS amount,
    sum(low)::DECIMAL(18, 6) AS low,
    sum(high)::DECIMAL(18, 6) AS high,
    bool_or(assumed) AS assumed,
    any_value(parts) AS parts,
    any_value(currency) AS currency,
    any_value(synthetic) AS synthetic,
    any_value(document_kind) AS document_kind,
    any_value(document_order) AS document_order,
    any_value(document_year) AS document_year,
    any_value(published_on) AS published_on
  FROM printed_amounts
  GROUP BY document_id, unit_id, fiscal_year, period, account_id, fund, measure
)
SELECT
  *,
  CASE WHEN synthetic THEN 'synthetic' WHEN document_kind = 'entered' THEN 'entered' ELSE 'reported' END AS basis
FROM per_document
QUALIFY row_number() OVER (
  PARTITION BY unit_id, fiscal_year, period, account_id, fund, measure
  ORDER BY published_on DESC NULLS LAST, document_year DESC, document_order
) = 1;
