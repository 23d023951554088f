-- One activity and kind of indicator that it has results of: how many, parts of a whole left out; the document names the kind of `named` of them, a rule assigns it to `inferred`.
CREATE VIEW activity_kinds AS
SELECT
  unit_id,
  fiscal_year,
  document_id,
  activity_id,
  kind,
  count(*) AS results,
  count(*) FILTER (kind_basis = 'named') AS named,
  count(*) FILTER (kind_basis = 'inferred') AS inferred
FROM outcome_results
WHERE relation IS DISTINCT FROM 'part'
GROUP BY ALL;
