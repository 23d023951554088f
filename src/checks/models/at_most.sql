-- Whether a figure is at most a bound, both {value, low, high, slack}, with the outcomes of `agreement`.
CREATE MACRO at_most(figure, bound) AS
  CASE
    WHEN (figure).value IS NULL OR (bound).value IS NULL THEN 'incomplete'
    WHEN (figure).value <= (bound).value THEN 'pass'
    WHEN (figure).low <= (bound).high THEN 'rounding'
    WHEN (figure).low - (figure).slack <= (bound).high + (bound).slack THEN 'attention'
    ELSE 'fail'
  END;
