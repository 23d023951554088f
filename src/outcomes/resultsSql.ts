/**
 * Every result of a unit, with what follows from it and the result it is related to. A share is of like things only:
 * both counted in the same unit, or under the same name in English (家 and 个 are both stations, 人次 are not 人). An
 * amount keeps the interval that its printed decimals leave open, and a rough count that of the checks.
 */
export const resultsSql = `WITH margin AS (
  SELECT any_value(value)::DOUBLE AS rough FROM check_rules WHERE rule_id = 'about-margin'
), scaled AS (
  SELECT *,
    CASE
      WHEN uom = '元' THEN 1
      WHEN uom = '万元' OR (uom = '万' AND money IS NOT NULL) THEN 10000
      WHEN uom = '亿元' THEN 100000000
    END AS currency_units,
    CASE WHEN precision IN ('about', 'nearly') THEN rough ELSE 0 END AS less,
    CASE WHEN precision IN ('about', 'at_least') THEN rough ELSE 0 END AS more
  FROM outcome_results, margin
  WHERE unit_id = ?
), stated AS (
  SELECT *,
    value::DOUBLE * coalesce(currency_units, 1) AS number,
    CASE WHEN currency_units IS NULL THEN 0 ELSE half_unit(value_text, currency_units)::DOUBLE END AS half
  FROM scaled
), bounded AS (
  SELECT *, (number - half) * (1 - less) AS low, (number + half) * (1 + more) AS high FROM stated
)
SELECT
  own.document_id, own.line, own.fiscal_year, own.outcome_id, own.activity_id, own.theme_id, own.activity, own.activity_en, own.indicator, own.indicator_en,
  own.kind, own.kind_basis, own.value::DOUBLE AS value, own.uom, own.uom_en, own.precision, own.result_text, own.result_text_en,
  own.target::DOUBLE AS target, own.related_to, own.relation, own.slice, own.nature, own.money, own.parts, own.source,
  own.note, own.note_en,
  CASE
    WHEN own.target IS NULL OR own.value IS NULL THEN NULL
    WHEN own.kind = 'cost' AND own.value <= own.target AND own.precision IN ('exact', 'nearly') THEN 'met'
    WHEN own.kind = 'cost' AND own.value > own.target AND own.precision IN ('exact', 'at_least') THEN 'missed'
    WHEN own.kind <> 'cost' AND own.value >= own.target AND own.precision IN ('exact', 'at_least') THEN 'met'
    WHEN own.kind <> 'cost' AND own.value <= own.target AND own.precision = 'nearly' THEN 'missed'
    WHEN own.kind <> 'cost' AND own.value < own.target AND own.precision = 'exact' THEN 'missed'
    ELSE 'unclear'
  END AS met,
  CASE WHEN own.currency_units IS NOT NULL THEN own.number END AS yuan,
  CASE WHEN own.relation = 'money_for' AND base.low > 0 THEN own.number / base.number END AS each,
  CASE WHEN own.relation = 'money_for' AND base.low > 0 THEN own.low / base.high END AS each_low,
  CASE WHEN own.relation = 'money_for' AND base.low > 0 THEN own.high / base.low END AS each_high,
  CASE
    WHEN own.relation IN ('part', 'stage') AND base.number > 0 AND (own.uom = base.uom OR own.uom_en = base.uom_en)
    THEN own.number / base.number
  END AS share
FROM bounded AS own
JOIN documents ON documents.document_id = own.document_id
LEFT JOIN bounded AS base ON (base.document_id, base.outcome_id) = (own.document_id, own.related_to)
ORDER BY own.fiscal_year, documents.line, own.line`;
