-- How the parts of a whole add up, both {value, low, high, slack}: as `agreement` where they exhaust it; where they need not, `attention` also where they leave some of it uncovered.
CREATE MACRO breakdown(parts, whole, summed) AS
  CASE WHEN parts = 'partial' AND (summed).high < (whole).low THEN 'attention' ELSE agreement(whole, summed) END;
