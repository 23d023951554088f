-- How a printed figure agrees with another, both {value, low, high, slack}: `pass` where the other lies within what its decimals leave open, `rounding` where only the two intervals meet, `attention` where they would if assumed decimals were not, else `fail`; `incomplete` where either is missing.
CREATE MACRO agreement(printed, other) AS
  CASE
    WHEN (printed).value IS NULL OR (other).value IS NULL THEN 'incomplete'
    WHEN (other).value BETWEEN (printed).low AND (printed).high THEN 'pass'
    WHEN (other).low <= (printed).high AND (other).high >= (printed).low THEN 'rounding'
    WHEN (other).low - (other).slack <= (printed).high + (printed).slack
      AND (other).high + (other).slack >= (printed).low - (printed).slack THEN 'attention'
    ELSE 'fail'
  END;
