-- One account with its place in its tree: the root above it, its depth (0 at the root) and a text that sorts the tree in the chart's order.
CREATE TABLE account_paths AS
WITH RECURSIVE walk AS (
  SELECT account_id, tree, parent_id, account_id AS root_id, 0 AS depth, printf('%06d', sort) AS path
  FROM accounts
  WHERE parent_id IS NULL
  UNION ALL
  SELECT child.account_id, child.tree, child.parent_id, walk.root_id, walk.depth + 1, walk.path || '/' || printf('%06d', child.sort)
  FROM accounts AS child
  JOIN walk ON child.parent_id = walk.account_id
)
SELECT * FROM walk;
