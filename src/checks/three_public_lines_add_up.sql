-- Spending under special control is the sum of the lines that the standard says exhaust it (三公 = 出国 + 公车购置 + 公车运行 + 接待), each of them stated.
WITH listed AS (
  SELECT
    document_id, unit_id, fiscal_year, span, fund, measure, account_id, root_id, places, first_line,
    {value: amount, low: low, high: high, slack: slack} AS figure
  FROM document_figures
  JOIN account_paths USING (account_id)
  WHERE tree = 'controlled' AND root_id IN (SELECT account_id FROM accounts WHERE closed)
), setting AS (
  SELECT DISTINCT document_id, unit_id, fiscal_year, span, fund, measure, root_id FROM listed
), whole AS (
  SELECT setting.*, account_id, figure, places
  FROM setting
  JOIN account_paths USING (root_id)
  JOIN accounts USING (account_id)
  LEFT JOIN listed USING (document_id, unit_id, span, fund, measure, account_id)
  WHERE closed AND (account_id = setting.root_id OR figure IS NOT NULL)
), cover AS (
  SELECT
    whole.document_id, whole.unit_id, whole.span, whole.fund, whole.measure, whole.account_id,
    leaf.account_id AS leaf_id, part.account_id AS part_id, part.figure, part.places, part.first_line
  FROM whole
  JOIN account_lines AS leaf ON leaf.ancestor_id = whole.account_id
  JOIN account_lines AS line ON line.account_id = leaf.account_id AND line.distance < leaf.distance
  LEFT JOIN listed AS part ON (part.document_id, part.unit_id, part.span, part.fund, part.measure, part.account_id)
    = (whole.document_id, whole.unit_id, whole.span, whole.fund, whole.measure, line.ancestor_id)
  WHERE leaf.account_id NOT IN (SELECT parent_id FROM accounts WHERE parent_id IS NOT NULL)
  QUALIFY row_number() OVER (
    PARTITION BY whole.document_id, whole.unit_id, whole.span, whole.fund, whole.measure, whole.account_id, leaf.account_id
    ORDER BY part.figure IS NULL, line.distance DESC
  ) = 1
), summed AS (
  SELECT
    document_id, unit_id, span, fund, measure, account_id,
    sum_of(figure) AS summed,
    string_agg(places, ' ' ORDER BY first_line) AS part_places
  FROM (SELECT DISTINCT * EXCLUDE (leaf_id) FROM cover WHERE part_id IS NOT NULL)
  GROUP BY ALL
), unstated AS (
  SELECT document_id, unit_id, span, fund, measure, account_id, string_agg(leaf_id, ' ' ORDER BY leaf_id) AS leaves
  FROM cover
  WHERE part_id IS NULL
  GROUP BY ALL
)
SELECT
  concat_ws('/', document_id, unit_id, span, account_id, fund, measure) AS case_key,
  unit_id, fiscal_year, account_id, fund, measure, name AS subject, name_en AS subject_en, 'amount' AS kind,
  figure.value AS left_value, figure.low AS left_low, figure.high AS left_high,
  summed.value AS right_value, summed.low AS right_low, summed.high AS right_high,
  CASE
    WHEN leaves IS NULL THEN agreement(figure, summed)
    WHEN at_most(summed, figure) = 'fail' THEN 'fail'
    ELSE 'incomplete'
  END AS status,
  CASE
    WHEN leaves IS NULL THEN usual_cause(agreement(figure, summed))
    WHEN at_most(summed, figure) = 'fail' THEN 'exceeds'
    ELSE 'missing'
  END AS cause,
  CASE
    WHEN leaves IS NULL AND figure IS NULL OR leaves IS NOT NULL AND at_most(summed, figure) <> 'fail'
    THEN concat_ws(' ', CASE WHEN figure IS NULL THEN want_of(account_id, measure) END, leaves)
  END AS missing,
  places AS left_rows, part_places AS right_rows,
  coalesce(abs(figure.value - summed.value), figure.value, summed.value) AS involved
FROM whole
JOIN accounts USING (account_id)
LEFT JOIN summed USING (document_id, unit_id, span, fund, measure, account_id)
LEFT JOIN unstated USING (document_id, unit_id, span, fund, measure, account_id)
