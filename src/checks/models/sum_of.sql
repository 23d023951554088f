-- The sum of figures, each {value, low, high, slack}, as one of them.
CREATE MACRO sum_of(figure) AS
  {value: sum((figure).value), low: sum((figure).low), high: sum((figure).high), slack: sum((figure).slack)};
