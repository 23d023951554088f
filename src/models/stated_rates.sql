-- One rate or growth that a document states of a unit, year, account and base over all funds, as the document published last states it.
CREATE VIEW stated_rates AS
SELECT unit_id, fiscal_year, account_id, kind, base, fraction, fraction_half, document_id, line, source
FROM signed_claims
WHERE kind IN ('rate', 'growth') AND measure = 'actual' AND fund = 'all' AND fraction IS NOT NULL
QUALIFY row_number() OVER (
  PARTITION BY unit_id, fiscal_year, account_id, kind, base
  ORDER BY published_on DESC NULLS LAST, document_year DESC, document_order, line
) = 1;
