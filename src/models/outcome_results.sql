-- One result with the activity, theme, unit and year it belongs to, and the document that states it.
CREATE VIEW outcome_results AS
SELECT
  activities.unit_id,
  activities.fiscal_year,
  activities.theme_id,
  themes.parent_id AS parent_theme_id,
  activities.objective_id,
  activities.name AS activity,
  activities.name_en AS activity_en,
  outcomes.*,
  documents.synthetic
FROM outcomes
JOIN activities USING (document_id, activity_id)
JOIN themes USING (document_id, theme_id)
JOIN documents USING (document_id);
