-- A line of basic spending is at most the spending of the same name under special control (30215 within 会议费): the one is a part of the other, which other spending may add to.
WITH reported AS (
  SELECT
    unit_id, fiscal_year, account_id, fund, measure, parts, document_id, places,
    {value: amount, low: low, high: high, slack: slack} AS figure
  FROM reported_figures
  WHERE period IS NULL
), pair AS (
  SELECT whole.*, accounts.same_as AS part_id, accounts.name, accounts.name_en
  FROM reported AS whole
  JOIN accounts USING (account_id)
  WHERE tree = 'controlled' AND same_as IS NOT NULL
), above AS (
  SELECT pair.unit_id, pair.fiscal_year, pair.account_id, pair.fund, pair.measure, reported.parts, reported.places
  FROM pair
  JOIN account_lines AS line ON line.account_id = part_id AND distance > 0
  JOIN reported ON (reported.unit_id, reported.fiscal_year, reported.fund, reported.measure, reported.account_id)
    = (pair.unit_id, pair.fiscal_year, pair.fund, pair.measure, line.ancestor_id)
  QUALIFY row_number() OVER (PARTITION BY pair.unit_id, pair.fiscal_year, pair.account_id, pair.fund, pair.measure ORDER BY distance) = 1
), sides AS (
  SELECT
    pair.* EXCLUDE (parts),
    coalesce(
      part.figure,
      CASE WHEN above.parts = 'complete' THEN exactly(0) END
    ) AS part,
    part.document_id AS part_document,
    coalesce(part.places, CASE WHEN above.parts = 'complete' THEN above.places END) AS part_places
  FROM pair
  LEFT JOIN reported AS part ON (part.unit_id, part.fiscal_year, part.fund, part.measure, part.account_id)
    = (pair.unit_id, pair.fiscal_year, pair.fund, pair.measure, part_id)
  LEFT JOIN above ON (above.unit_id, above.fiscal_year, above.fund, above.measure, above.account_id)
    = (pair.unit_id, pair.fiscal_year, pair.fund, pair.measure, pair.account_id)
)
SELECT
  concat_ws('/', unit_id, fiscal_year, account_id, fund, measure) AS case_key,
  unit_id, fiscal_year, account_id, fund, measure, name AS subject, name_en AS subject_en, 'amount' AS kind,
  part.value AS left_value, part.low AS left_low, part.high AS left_high,
  figure.value AS right_value, figure.low AS right_low, figure.high AS right_high,
  at_most(part, figure) AS status,
  CASE at_most(part, figure) WHEN 'fail' THEN 'exceeds' ELSE usual_cause(at_most(part, figure)) END AS cause,
  CASE WHEN part IS NULL THEN want_of(part_id, measure) END AS missing,
  part_places AS left_rows, places AS right_rows,
  coalesce(abs(part.value - figure.value), figure.value) AS involved
FROM sides
WHERE part IS NOT NULL OR (unit_id, fiscal_year) IN (SELECT (unit_id, fiscal_year) FROM unit_years WHERE stated)
