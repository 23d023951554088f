-- One line of a chart of accounts that took over the code of another when its standard was revised: both lines, and the first year of the revision. A series goes on across it, broken.
CREATE VIEW chart_changes AS
SELECT later.account_id, earlier.account_id AS earlier_account_id, later.valid_from AS fiscal_year
FROM accounts AS later
JOIN accounts AS earlier
  ON (earlier.tree, earlier.side, earlier.scheme, earlier.code) = (later.tree, later.side, later.scheme, later.code)
  AND earlier.valid_to + 1 = later.valid_from
WHERE later.code IS NOT NULL;
