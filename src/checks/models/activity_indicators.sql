-- One activity with how many of its results have a number, a target and a unit, parts of a whole left out, and with the kinds of all of them.
CREATE VIEW activity_indicators AS
SELECT
  activities.document_id,
  activities.activity_id,
  activities.unit_id,
  activities.fiscal_year,
  activities.objective_id,
  activities.name,
  activities.name_en,
  activities.document_id || '/activities:' || activities.line AS place,
  count(outcome_id) AS results,
  count(value) FILTER (relation IS DISTINCT FROM 'part') AS figures,
  count(value) FILTER (relation IS DISTINCT FROM 'part' AND target IS NOT NULL) AS targeted,
  count(value) FILTER (
    relation IS DISTINCT FROM 'part' AND uom IS NOT NULL AND (money IS NULL OR uom IN ('元', '万元', '亿元'))
  ) AS measured,
  coalesce(list(DISTINCT outcomes.kind) FILTER (outcomes.kind IS NOT NULL), []) AS kinds,
  string_agg(activities.document_id || '/outcomes:' || outcomes.line, ' ' ORDER BY outcomes.line) AS outcome_places,
  string_agg(activities.document_id || '/outcomes:' || outcomes.line, ' ' ORDER BY outcomes.line)
    FILTER (relation IS DISTINCT FROM 'part' AND value IS NOT NULL) AS figure_places
FROM activities
LEFT JOIN outcomes USING (document_id, activity_id)
GROUP BY ALL;
