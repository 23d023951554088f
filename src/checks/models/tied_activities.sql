-- One activity with the budget lines that a document, or an analyst from its wording, ties it to; mere proposals are left out.
CREATE VIEW tied_activities AS
SELECT
  unit_id,
  fiscal_year,
  activity_document_id AS document_id,
  activity_id,
  list(account_id ORDER BY account_id) AS accounts,
  bool_and(basis = 'named') AS named
FROM activity_links
WHERE basis IN ('named', 'inferred')
GROUP BY ALL;
