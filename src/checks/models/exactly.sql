-- A number without room for rounding, as {value, low, high, slack}.
CREATE MACRO exactly(number) AS
  {value: number::DECIMAL(18, 6), low: number::DECIMAL(18, 6), high: number::DECIMAL(18, 6), slack: 0::DECIMAL(18, 6)};
