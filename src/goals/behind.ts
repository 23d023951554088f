import type {Ties} from "../metricSides.js";
import type {MetricId} from "../metrics.js";
import type {Comparison} from "./facts.js";

/**
 * What a metric's value is made up of, to see where to begin: lines compared by how much they differ (`size`) or how much
 * of the base was `left`, spending that is not itemised, projects or activities that are not linked, or results, which
 * another page shows.
 */
export type Behind =
  | {kind: "compared"; comparison: Comparison; root: "income" | "expenditure"; by: "size" | "left"}
  | {kind: "loose"}
  | {kind: "unlinked" | "activities"; ties: Exclude<Ties, "proposed">}
  | {kind: "results"; of: "untargeted" | "quantity"};

const compared = (comparison: Comparison, root: "income" | "expenditure", by: "size" | "left" = "size"): Behind => ({
  kind: "compared",
  comparison,
  root,
  by
});

/** What stands behind each metric. */
export const behind: Readonly<Record<MetricId, Behind>> = {
  income: compared("prior", "income"),
  income_change: compared("prior", "income"),
  income_execution: compared("plan", "income"),
  income_deviation: compared("plan", "income"),
  expenditure: compared("prior", "expenditure"),
  year_on_year: compared("prior", "expenditure"),
  structure_share: compared("prior", "expenditure"),
  expenditure_execution: compared("plan", "expenditure"),
  expenditure_deviation: compared("plan", "expenditure"),
  carry_over: compared("plan", "expenditure", "left"),
  carry_over_rate: compared("plan", "expenditure", "left"),
  carry_over_change: compared("plan", "expenditure", "left"),
  adjustment_rate: compared("adjustment", "expenditure"),
  itemised_share: {kind: "loose"},
  linked_share: {kind: "unlinked", ties: "inferred"},
  linked_share_named: {kind: "unlinked", ties: "named"},
  linked_share_proposed: {kind: "unlinked", ties: "inferred"},
  funded_share: {kind: "activities", ties: "inferred"},
  funded_share_named: {kind: "activities", ties: "named"},
  funded_share_proposed: {kind: "activities", ties: "inferred"},
  target_share: {kind: "results", of: "untargeted"},
  target_share_proposed: {kind: "results", of: "untargeted"},
  beyond_quantity_share: {kind: "results", of: "quantity"}
};
