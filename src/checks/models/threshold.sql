-- A threshold of check_rules.csv, by its rule_id; an error where there is none, since a check without its threshold would find nothing.
CREATE MACRO threshold(rule) AS (
  SELECT coalesce(max(value)::DECIMAL(38, 6), error('data/check_rules.csv has no rule ' || rule)) FROM check_rules WHERE rule_id = rule
);
