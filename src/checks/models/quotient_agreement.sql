-- How a printed per cent agrees with figure ÷ base × 100, both {value, low, high, slack}, the base above nil: cross-multiplied, with the outcomes of `agreement`.
CREATE MACRO quotient_agreement(percent, half, figure, base) AS
  CASE
    WHEN percent IS NULL OR (figure).value IS NULL OR (base).value IS NULL THEN 'incomplete'
    WHEN (figure).value::DECIMAL(38, 6) * 100
      BETWEEN (percent - half)::DECIMAL(38, 6) * (base).value AND (percent + half)::DECIMAL(38, 6) * (base).value THEN 'pass'
    WHEN (figure).low::DECIMAL(38, 6) * 100
        <= greatest((percent + half)::DECIMAL(38, 6) * (base).low, (percent + half)::DECIMAL(38, 6) * (base).high)
      AND (figure).high::DECIMAL(38, 6) * 100
        >= least((percent - half)::DECIMAL(38, 6) * (base).low, (percent - half)::DECIMAL(38, 6) * (base).high) THEN 'rounding'
    WHEN ((figure).low - (figure).slack)::DECIMAL(38, 6) * 100
        <= greatest(
          (percent + half)::DECIMAL(38, 6) * ((base).low - (base).slack), (percent + half)::DECIMAL(38, 6) * ((base).high + (base).slack)
        )
      AND ((figure).high + (figure).slack)::DECIMAL(38, 6) * 100
        >= least(
          (percent - half)::DECIMAL(38, 6) * ((base).low - (base).slack), (percent - half)::DECIMAL(38, 6) * ((base).high + (base).slack)
        ) THEN 'attention'
    ELSE 'fail'
  END;
