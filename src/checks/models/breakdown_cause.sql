-- Why `breakdown` ended as it did.
CREATE MACRO breakdown_cause(parts, whole, summed) AS
  CASE
    WHEN parts = 'partial' AND (summed).high < (whole).low THEN 'partial'
    WHEN parts = 'partial' AND agreement(whole, summed) = 'fail' THEN 'exceeds'
    ELSE usual_cause(agreement(whole, summed))
  END;
