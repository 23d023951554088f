-- One figure of a unit, year, period, account, fund and measure, as the document published last states it.
CREATE TABLE reported_figures AS
SELECT
  *,
  CASE WHEN synthetic THEN 'synthetic' WHEN document_kind = 'entered' THEN 'entered' ELSE 'reported' END AS basis
FROM document_figures
QUALIFY row_number() OVER (
  PARTITION BY unit_id, fiscal_year, period, account_id, fund, measure
  ORDER BY published_on DESC NULLS LAST, document_year DESC, document_order
) = 1;
