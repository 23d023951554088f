-- One unit, year and fund, with opening + income − expenditure = closing. A balance that no document states is carried from the year beside it, else follows from the other three; `method` of each says how it is known.
CREATE TABLE balance_years AS
WITH RECURSIVE stated AS (
  SELECT
    unit_id,
    fund,
    fiscal_year,
    any_value(currency) AS currency,
    bool_or(synthetic) AS synthetic,
    any_value({amount: amount, low: low, high: high, method: method}) FILTER (account_id = 'opening-balance') AS opening,
    any_value({amount: amount, low: low, high: high, method: method}) FILTER (account_id = 'income') AS income,
    any_value({amount: amount, low: low, high: high, method: method}) FILTER (account_id = 'expenditure') AS expenditure,
    any_value({amount: amount, low: low, high: high, method: method}) FILTER (account_id = 'closing-balance') AS closing
  FROM known_figures
  WHERE measure = 'actual' AND account_id IN ('opening-balance', 'income', 'expenditure', 'closing-balance')
  GROUP BY unit_id, fund, fiscal_year
), rounds AS (
  SELECT 0 AS round, * FROM stated
  UNION ALL
  SELECT
    round + 1,
    unit_id,
    fund,
    fiscal_year,
    currency,
    synthetic,
    CASE
      WHEN opening IS NOT NULL OR income IS NULL OR expenditure IS NULL OR closing IS NULL THEN opening
      ELSE {
        amount: (closing.amount - income.amount + expenditure.amount)::DECIMAL(18, 6),
        low: (closing.low - income.high + expenditure.low)::DECIMAL(18, 6),
        high: (closing.high - income.low + expenditure.high)::DECIMAL(18, 6),
        method: 'identity'
      }
    END,
    income,
    expenditure,
    CASE
      WHEN closing IS NOT NULL OR opening IS NULL OR income IS NULL OR expenditure IS NULL THEN closing
      ELSE {
        amount: (opening.amount + income.amount - expenditure.amount)::DECIMAL(18, 6),
        low: (opening.low + income.low - expenditure.high)::DECIMAL(18, 6),
        high: (opening.high + income.high - expenditure.low)::DECIMAL(18, 6),
        method: 'identity'
      }
    END
  FROM (
    SELECT
      * EXCLUDE (opening, closing),
      CASE
        WHEN opening IS NULL AND lag(fiscal_year) OVER years = fiscal_year - 1 AND lag(closing) OVER years IS NOT NULL
        THEN {
          amount: lag(closing.amount) OVER years, low: lag(closing.low) OVER years, high: lag(closing.high) OVER years,
          method: 'carried'
        }
        ELSE opening
      END AS opening,
      CASE
        WHEN closing IS NULL AND lead(fiscal_year) OVER years = fiscal_year + 1 AND lead(opening) OVER years IS NOT NULL
        THEN {
          amount: lead(opening.amount) OVER years, low: lead(opening.low) OVER years, high: lead(opening.high) OVER years,
          method: 'carried'
        }
        ELSE closing
      END AS closing
    FROM rounds
    WHERE round < (SELECT count(DISTINCT fiscal_year) FROM stated)
    WINDOW years AS (PARTITION BY unit_id, fund ORDER BY fiscal_year)
  )
)
SELECT * EXCLUDE (round) FROM rounds WHERE round = (SELECT max(round) FROM rounds);
