-- One figure of a unit, span (a year, or the months of it up to one), account, fund and measure as one document states it; rows of one key (`item`) are added, `places` names them.
CREATE TABLE document_figures AS
SELECT
  document_id,
  unit_id,
  fiscal_year,
  period,
  coalesce(period, fiscal_year::VARCHAR) AS span,
  account_id,
  fund,
  measure,
  sum(amount)::DECIMAL(18, 6) AS amount,
  sum(low)::DECIMAL(18, 6) AS low,
  sum(high)::DECIMAL(18, 6) AS high,
  sum(slack)::DECIMAL(18, 6) AS slack,
  bool_or(assumed) AS assumed,
  any_value(parts) AS parts,
  array_to_string(list_transform(list_sort(list(line)), lambda place: document_id || '/budget:' || place), ' ') AS places,
  min(line) AS first_line,
  any_value(currency) AS currency,
  any_value(synthetic) AS synthetic,
  any_value(document_kind) AS document_kind,
  any_value(document_order) AS document_order,
  any_value(document_year) AS document_year,
  any_value(published_on) AS published_on
FROM printed_amounts
GROUP BY document_id, unit_id, fiscal_year, period, account_id, fund, measure;
