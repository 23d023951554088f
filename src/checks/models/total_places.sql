-- One figure of account_totals, with the printed rows and claims that it rests on in all of its funds.
CREATE VIEW total_places AS
SELECT unit_id, fiscal_year, account_id, measure, flatten(list(places ORDER BY fund)) AS places
FROM figure_places
SEMI JOIN (SELECT unit_id, fiscal_year, account_id, measure, unnest(string_split(funds, ' ')) AS fund FROM account_totals)
  USING (unit_id, fiscal_year, account_id, measure, fund)
GROUP BY unit_id, fiscal_year, account_id, measure;
