import {activities, figure, itemised, linkedMoney, planned, results, targeted} from "./metricSides.js";
import type {Side} from "./metricSides.js";
import type {metricIds} from "./schema.js";

/** The id of a metric, as improvements name it. */
export type MetricId = (typeof metricIds)[number];

/**
 * A measure of a unit's year: an `amount`, a `ratio` numerator ÷ denominator, a `change` numerator ÷ denominator − 1, or a
 * `deviation`, which is the size of that change without its direction. All three quotients divide sums over the same
 * units and are missing where there is no base. What each means, and what it must not be used for, stands under its id
 * in each language's words.
 */
export interface Metric {
  kind: "amount" | "ratio" | "change" | "deviation";
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

/** Every metric, by id. */
export const metrics: Readonly<Record<MetricId, Metric>> = {
  income: {kind: "amount", numerator: figure("income")},
  expenditure: {kind: "amount", numerator: figure("expenditure")},
  carry_over: {kind: "amount", numerator: figure("closing-balance")},
  income_execution: {
    kind: "ratio",
    numerator: figure("income"),
    denominator: planned("income"),
    stated: {account: "income", kind: "rate"},
    standard: `${framework} 预算完成率`
  },
  expenditure_execution: {
    kind: "ratio",
    numerator: figure("expenditure"),
    denominator: planned("expenditure"),
    stated: {account: "expenditure", kind: "rate"},
    standard: `${framework} 预算完成率`
  },
  carry_over_rate: {
    kind: "ratio",
    numerator: figure("closing-balance"),
    denominator: planned("expenditure"),
    standard: `${framework} 结转结余率`
  },
  carry_over_change: {
    kind: "change",
    numerator: figure("closing-balance"),
    denominator: figure("closing-balance", {back: 1}),
    standard: `${framework} 结转结余变动率`
  },
  structure_share: {kind: "ratio", numerator: figure("basic"), denominator: figure("expenditure")},
  year_on_year: {
    kind: "change",
    numerator: figure("expenditure"),
    denominator: figure("expenditure", {back: 1}),
    stated: {account: "expenditure", kind: "growth"}
  },
  income_change: {
    kind: "change",
    numerator: figure("income"),
    denominator: figure("income", {back: 1}),
    stated: {account: "income", kind: "growth"}
  },
  adjustment_rate: {
    kind: "change",
    numerator: figure("expenditure", {measure: "adjusted"}),
    denominator: figure("expenditure", {measure: "budget"}),
    standard: `${framework} 预算调整率`
  },
  income_deviation: {kind: "deviation", numerator: figure("income"), denominator: planned("income")},
  expenditure_deviation: {kind: "deviation", numerator: figure("expenditure"), denominator: planned("expenditure")},
  itemised_share: {kind: "ratio", numerator: itemised, denominator: figure("expenditure")},
  linked_share: {kind: "ratio", numerator: linkedMoney("inferred"), denominator: figure("project")},
  linked_share_named: {kind: "ratio", numerator: linkedMoney("named"), denominator: figure("project")},
  linked_share_proposed: {kind: "ratio", numerator: linkedMoney("proposed"), denominator: figure("project")},
  funded_share: {kind: "ratio", numerator: activities("inferred"), denominator: activities()},
  funded_share_named: {kind: "ratio", numerator: activities("named"), denominator: activities()},
  funded_share_proposed: {kind: "ratio", numerator: activities("proposed"), denominator: activities()},
  target_share: {
    kind: "ratio",
    numerator: targeted("targeted_figures"),
    denominator: results("figures", {of: "value IS NOT NULL"})
  },
  target_share_proposed: {
    kind: "ratio",
    numerator: targeted("targeted_figures_proposed"),
    denominator: results("figures", {of: "value IS NOT NULL"})
  },
  beyond_quantity_share: {
    kind: "ratio",
    numerator: results("results_beyond_quantity", {test: "kind <> 'quantity'"}),
    denominator: results("results")
  }
};
