-- One budget line and one activity that are tied: by the document (`named`), by an analyst from the wording (`inferred`) or as a suggestion (`proposed`); where several tie them, the strongest of these.
CREATE TABLE activity_links AS
SELECT
  links.unit_id,
  links.fiscal_year,
  links.account_id,
  coalesce(links.of_document_id, links.document_id) AS activity_document_id,
  links.activity_id,
  links.basis,
  links.rationale,
  links.rationale_en,
  links.document_id,
  links.line,
  links.source,
  documents.synthetic
FROM links
JOIN documents USING (document_id)
QUALIFY row_number() OVER (
  PARTITION BY links.unit_id, links.fiscal_year, links.account_id, activity_document_id, links.activity_id
  ORDER BY list_position(['named', 'inferred', 'proposed'], basis), published_on DESC NULLS LAST, documents.line, links.line
) = 1;
