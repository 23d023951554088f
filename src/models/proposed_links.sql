-- One budget line and one activity of a unit and year that an analyst suggests to tie, and that neither a document nor its wording ties.
CREATE VIEW proposed_links AS
SELECT unit_id, fiscal_year, account_id, activity_document_id, activity_id
FROM activity_links
WHERE basis = 'proposed';
