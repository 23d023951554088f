-- The cause behind an outcome of `agreement`, where nothing more particular is known.
CREATE MACRO usual_cause(status) AS
  CASE status WHEN 'fail' THEN 'differs' WHEN 'attention' THEN 'assumed' WHEN 'rounding' THEN 'printed_decimals' WHEN 'incomplete' THEN 'missing' END;
