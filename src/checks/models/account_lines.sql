-- One account and an account above it in its tree, or itself: `distance` 0.
CREATE TABLE account_lines AS
WITH RECURSIVE line AS (
  SELECT account_id, account_id AS ancestor_id, 0 AS distance FROM accounts
  UNION ALL
  SELECT line.account_id, accounts.parent_id, line.distance + 1
  FROM line
  JOIN accounts ON accounts.account_id = line.ancestor_id
  WHERE accounts.parent_id IS NOT NULL
)
SELECT * FROM line;
