-- One head count of a unit and year, as the document published last states it.
CREATE VIEW staff_years AS
SELECT staffing.*, documents.synthetic
FROM staffing
JOIN documents USING (document_id)
QUALIFY dense_rank() OVER (
  PARTITION BY staffing.unit_id, staffing.fiscal_year
  ORDER BY published_on DESC NULLS LAST, documents.fiscal_year DESC, documents.line
) = 1;
