-- One activity with the budget lines that a document, or an analyst from its wording, ties it to; mere proposals are left out.
CREATE VIEW tied_activities AS
SELECT
  unit_id,
  fiscal_year,
  activity_id,
  list(DISTINCT account_id ORDER BY account_id) AS accounts,
  bool_and(basis = 'named') AS named,
  string_agg(document_id || '/links:' || line, ' ' ORDER BY document_id, line) AS places
FROM links
WHERE basis IN ('named', 'inferred')
GROUP BY unit_id, fiscal_year, activity_id;
