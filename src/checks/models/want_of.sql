-- How a missing figure is named: its account, and its measure where that is not the actual.
CREATE MACRO want_of(account, measure) AS concat_ws('/', account, nullif(measure, 'actual'));
