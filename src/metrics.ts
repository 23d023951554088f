import type {Query} from "./database/query.js";
import type {metricIds} from "./schema.js";

/** The id of a metric, as improvements name it. */
export type MetricId = (typeof metricIds)[number];

/** One side of a metric. */
interface Side {
  /**
   * A relation with one row a unit, fiscal year and fund (`all`: over all of them): `amount` between `low` and `high`, and
   * whether it is `derived`.
   */
  relation: string;
  /** The annual figure that it is, where it is one: a `plan` is whichever budget the unit is held against. */
  figure?: {account: string; measure: "actual" | "budget" | "adjusted" | "plan"; back: 0 | 1};
}

/**
 * A measure of a unit's year: an `amount`, a `ratio` numerator ÷ denominator, or a `change` numerator ÷ denominator − 1.
 * Both quotients divide sums over the same units and are missing where there is no base. What each means, and what it
 * must not be used for, stands under its id in each language's words.
 */
export interface Metric {
  kind: "amount" | "ratio" | "change";
  numerator: Side;
  denominator?: Side;
  /**
   * The claim about this account that states it outright, on the same plan, shown where the amounts behind it are only
   * derived.
   */
  stated?: {account: string; kind: "rate" | "growth"};
  /** The standard that the formula comes from. */
  standard?: string;
}

const framework = "财预〔2013〕53号 附件2";

/** An account's figure, `back` years before the year asked for. */
function of(
  account: string,
  {measure = "actual", back = 0}: {measure?: "actual" | "budget" | "adjusted"; back?: 0 | 1} = {}
): Side {
  const relation = `SELECT unit_id, fiscal_year + ${back} AS fiscal_year, fund, amount, low, high, basis = 'derived' AS derived
    FROM fund_totals WHERE account_id = '${account}' AND measure = '${measure}'`;
  return {relation, figure: {account, measure, back}};
}

/** An account's planned figure: the adjusted budget, else the original, else one whose kind is unstated. */
function planned(account: string): Side {
  const relation = `SELECT unit_id, fiscal_year, fund, amount, low, high, basis = 'derived' AS derived
    FROM fund_plans WHERE account_id = '${account}'`;
  return {relation, figure: {account, measure: "plan", back: 0}};
}

const itemised: Side = {
  relation: `SELECT unit_id, fiscal_year, fund,
    sum(CASE WHEN NOT itemised THEN -amount WHEN line_id = root_id THEN amount END)::DECIMAL(18, 6) AS amount,
    sum(CASE WHEN NOT itemised THEN -high WHEN line_id = root_id THEN low END)::DECIMAL(18, 6) AS low,
    sum(CASE WHEN NOT itemised THEN -low WHEN line_id = root_id THEN high END)::DECIMAL(18, 6) AS high,
    bool_or(itemised AND basis = 'derived') AS derived
  FROM fund_lines
  WHERE root_id = 'expenditure' AND measure = 'actual'
  GROUP BY unit_id, fiscal_year, fund`
};

const linked: Side = {
  relation: `SELECT unit_id, fiscal_year, fund, sum(amount)::DECIMAL(18, 6) AS amount, sum(low)::DECIMAL(18, 6) AS low,
    sum(high)::DECIMAL(18, 6) AS high, bool_or(basis = 'derived') AS derived
  FROM fund_totals JOIN accounts USING (account_id)
  WHERE parent_id = 'project' AND measure = 'actual'
    AND (unit_id, fiscal_year, account_id) IN (SELECT (unit_id, fiscal_year, account_id) FROM links)
  GROUP BY unit_id, fiscal_year, fund`
};

const results = (condition: string): Side => ({
  relation: `SELECT unit_id, fiscal_year, 'all' AS fund, count(*) FILTER (${condition}) AS amount,
    amount AS low, amount AS high, false AS derived
  FROM outcome_results GROUP BY unit_id, fiscal_year`
});

/** Every metric, by id. */
export const metrics: Readonly<Record<MetricId, Metric>> = {
  income: {kind: "amount", numerator: of("income")},
  expenditure: {kind: "amount", numerator: of("expenditure")},
  carry_over: {kind: "amount", numerator: of("closing-balance")},
  income_execution: {
    kind: "ratio",
    numerator: of("income"),
    denominator: planned("income"),
    stated: {account: "income", kind: "rate"},
    standard: `${framework} 预算完成率`
  },
  expenditure_execution: {
    kind: "ratio",
    numerator: of("expenditure"),
    denominator: planned("expenditure"),
    stated: {account: "expenditure", kind: "rate"},
    standard: `${framework} 预算完成率`
  },
  carry_over_rate: {
    kind: "ratio",
    numerator: of("closing-balance"),
    denominator: planned("expenditure"),
    standard: `${framework} 结转结余率`
  },
  carry_over_change: {
    kind: "change",
    numerator: of("closing-balance"),
    denominator: of("closing-balance", {back: 1}),
    standard: `${framework} 结转结余变动率`
  },
  structure_share: {kind: "ratio", numerator: of("basic"), denominator: of("expenditure")},
  year_on_year: {
    kind: "change",
    numerator: of("expenditure"),
    denominator: of("expenditure", {back: 1}),
    stated: {account: "expenditure", kind: "growth"}
  },
  income_change: {
    kind: "change",
    numerator: of("income"),
    denominator: of("income", {back: 1}),
    stated: {account: "income", kind: "growth"}
  },
  adjustment_rate: {
    kind: "change",
    numerator: of("expenditure", {measure: "adjusted"}),
    denominator: of("expenditure", {measure: "budget"}),
    standard: `${framework} 预算调整率`
  },
  itemised_share: {kind: "ratio", numerator: itemised, denominator: of("expenditure")},
  linked_share: {kind: "ratio", numerator: linked, denominator: of("project")},
  target_share: {kind: "ratio", numerator: results("target IS NOT NULL"), denominator: results("value IS NOT NULL")}
};

/** The annual figures that a metric divides, or is, in a unit's year: which account, year and measure each of them is. */
export async function metricFigures(
  query: Query,
  {metric, unit, year}: {metric: MetricId; unit: string; year: number}
): Promise<{account: string; year: number; measure: string}[]> {
  const {numerator, denominator} = metrics[metric];
  const figures = [numerator, denominator].flatMap((side) => side?.figure ?? []);
  return Promise.all(
    figures.map(async ({account, measure, back}) => {
      if (measure !== "plan") return {account, year: year - back, measure};
      const [plan] = await query<{base: string}>(
        "SELECT base FROM planned_totals WHERE unit_id = ? AND fiscal_year = ? AND account_id = ?",
        [unit, year, account]
      );
      return {account, year, measure: plan?.base ?? "budget"};
    })
  );
}
