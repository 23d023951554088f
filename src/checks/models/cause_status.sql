-- How a case ends that only asks for attention, by its cause; without a cause it holds.
CREATE MACRO cause_status(cause) AS
  CASE cause WHEN 'missing' THEN 'incomplete' WHEN 'no_base' THEN 'not_applicable' ELSE if(cause IS NULL, 'pass', 'attention') END;
