-- One planned figure of a unit, year and account over all funds: the adjusted budget, else the original, else a budget whose kind is unstated; `base` says which.
CREATE TABLE planned_totals AS
SELECT * EXCLUDE (fund)
FROM fund_plans
WHERE fund = 'all';
