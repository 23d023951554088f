-- Of so many, at most so many got further.
SELECT
  concat_ws('/', stage.document_id, stage.outcome_id) AS case_key,
  stage.unit_id, stage.fiscal_year, stage.indicator AS subject, stage.indicator_en AS subject_en, coalesce(own.number_kind, 'count') AS kind,
  own.figure.value AS left_value, own.figure.low AS left_low, own.figure.high AS left_high,
  base.figure.value AS right_value, base.figure.low AS right_low, base.figure.high AS right_high,
  CASE WHEN own.number_kind <> base.number_kind THEN 'not_applicable' ELSE at_most(own.figure, base.figure) END AS status,
  CASE
    WHEN own.number_kind <> base.number_kind THEN 'no_figures'
    WHEN at_most(own.figure, base.figure) = 'fail' THEN 'exceeds'
    WHEN at_most(own.figure, base.figure) = 'rounding' THEN 'imprecise'
    ELSE usual_cause(at_most(own.figure, base.figure))
  END AS cause,
  CASE WHEN own.figure IS NULL OR base.figure IS NULL THEN 'value' END AS missing,
  stage.document_id || '/outcomes:' || stage.line AS left_rows,
  whole.document_id || '/outcomes:' || whole.line AS right_rows,
  CASE own.number_kind WHEN 'amount' THEN abs(own.figure.value - base.figure.value) END AS involved
FROM outcome_results AS stage
JOIN outcomes AS whole ON (whole.document_id, whole.outcome_id) = (stage.document_id, stage.related_to)
LEFT JOIN outcome_values AS own ON (own.document_id, own.outcome_id) = (stage.document_id, stage.outcome_id)
LEFT JOIN outcome_values AS base ON (base.document_id, base.outcome_id) = (stage.document_id, stage.related_to)
WHERE stage.relation = 'stage'
