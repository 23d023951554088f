-- Half a unit of the last decimal printed, in units of `scale`. A nil is exact; an amount in 万元 (scale 10000) printed with fewer than two decimals is taken as exact to two.
CREATE MACRO half_unit(printed, scale) AS
  CASE
    WHEN printed::DECIMAL(18, 6) = 0 THEN 0::DECIMAL(18, 6)
    ELSE (0.5 * power(10, -greatest(length(split_part(printed, '.', 2)), CASE WHEN scale = 10000 THEN 2 ELSE 0 END)) * scale)::DECIMAL(18, 6)
  END;
