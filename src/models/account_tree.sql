-- One line of a unit, year and measure over all funds: an account's figure, or (`itemised` false) the part of an account's figure that its children do not cover; see fund_lines.
CREATE TABLE account_tree AS
SELECT * EXCLUDE (fund, root_id)
FROM fund_lines
WHERE fund = 'all';
