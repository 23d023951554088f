-- One activity with how many results it has, and how many of them have a number, a target and a unit, parts of a whole left out; with the kinds of all of them, and with who ties it to a budget line (`linked`: named, else inferred).
CREATE TABLE activity_indicators AS
WITH tied AS (
  SELECT activity_document_id AS document_id, activity_id, CASE WHEN bool_or(basis = 'named') THEN 'named' ELSE 'inferred' END AS linked
  FROM activity_links
  WHERE basis IN ('named', 'inferred')
  GROUP BY ALL
)
SELECT
  activities.document_id,
  activities.activity_id,
  activities.unit_id,
  activities.fiscal_year,
  activities.theme_id,
  activities.objective_id,
  activities.name,
  activities.name_en,
  activities.line,
  activities.source,
  activities.document_id || '/activities:' || activities.line AS place,
  count(outcome_id) FILTER (relation IS DISTINCT FROM 'part') AS results,
  count(value) FILTER (relation IS DISTINCT FROM 'part') AS figures,
  count(value) FILTER (relation IS DISTINCT FROM 'part' AND target IS NOT NULL) AS targeted,
  count(value) FILTER (
    relation IS DISTINCT FROM 'part' AND uom IS NOT NULL AND (money IS NULL OR uom IN ('元', '万元', '亿元'))
  ) AS measured,
  coalesce(list(DISTINCT outcomes.kind ORDER BY outcomes.kind) FILTER (outcomes.kind IS NOT NULL), []) AS kinds,
  string_agg(activities.document_id || '/outcomes:' || outcomes.line, ' ' ORDER BY outcomes.line) AS outcome_places,
  string_agg(activities.document_id || '/outcomes:' || outcomes.line, ' ' ORDER BY outcomes.line)
    FILTER (relation IS DISTINCT FROM 'part' AND value IS NOT NULL) AS figure_places,
  any_value(tied.linked) AS linked,
  any_value(documents.synthetic) AS synthetic
FROM activities
JOIN documents USING (document_id)
LEFT JOIN outcomes USING (document_id, activity_id)
LEFT JOIN tied USING (document_id, activity_id)
GROUP BY ALL;
