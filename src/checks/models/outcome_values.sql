-- One result with a number, with the interval that its printed decimals, or a word like 约, leave open: money in currency units, a per cent as a fraction, all else as counted.
CREATE TABLE outcome_values AS
WITH scaled AS (
  SELECT
    *,
    document_id || '/outcomes:' || line AS place,
    CASE
      WHEN uom = '元' THEN 1
      WHEN uom = '万元' OR (uom = '万' AND money IS NOT NULL) THEN 10000
      WHEN uom = '亿元' THEN 100000000
    END AS currency_units
  FROM outcome_results
  WHERE value IS NOT NULL
), printed AS (
  SELECT
    *,
    CASE WHEN currency_units IS NOT NULL THEN 'amount' WHEN uom = '%' THEN 'rate' ELSE 'count' END AS number_kind,
    CASE WHEN currency_units IS NOT NULL THEN value * currency_units WHEN uom = '%' THEN value * 0.01 ELSE value END AS number,
    CASE
      WHEN currency_units IS NOT NULL THEN half_unit(value_text, currency_units)
      WHEN uom = '%' THEN half_unit(value_text, 1) * 0.01
      WHEN contains(value_text, '.') THEN half_unit(value_text, 1)
      ELSE 0
    END AS half,
    CASE WHEN currency_units IS NOT NULL THEN half_unit(value_text, 1) * currency_units - half_unit(value_text, currency_units) ELSE 0 END AS slack
  FROM scaled
)
SELECT
  * EXCLUDE (number, half, slack),
  {
    value: number::DECIMAL(18, 6),
    low: (CASE WHEN precision IN ('about', 'nearly') THEN number * (1 - threshold('about-margin')) ELSE number - half END)::DECIMAL(18, 6),
    high: (CASE WHEN precision IN ('about', 'at_least') THEN number * (1 + threshold('about-margin')) ELSE number + half END)::DECIMAL(18, 6),
    slack: slack::DECIMAL(18, 6)
  } AS figure
FROM printed;
