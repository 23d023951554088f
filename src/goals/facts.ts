import type {Unknown} from "../choice.js";
import type {MetricYear} from "../metricYears.js";
import type {MetricId} from "../metrics.js";
import type {Source, Subject} from "../overview/facts.js";
import type {Named, PlanKind} from "../text.js";
import type {Trials} from "./trials.js";

/** Which way a metric should move; `closer` is towards 100 %. */
export type Direction = "higher" | "lower" | "closer";

/** An improvement that a document announces, with the problem it answers. */
export interface Improvement {
  document_id: string;
  line: number;
  improvement_id: string;
  statement: string;
  statement_en: string;
  /** Missing where nothing in the data can measure it. */
  metric: MetricId | null;
  direction: Direction | null;
  /** As the document states it: a fraction, or an amount in its own unit; missing where it sets none. */
  target: number | null;
  /** Currency units in one of the document's amounts. */
  amount_unit: number;
  source: string;
  problem: string | null;
  problem_en: string | null;
  problem_basis: "named" | "inferred" | null;
}

/** What a metric divides, or divides by, in a year: an amount in currency units or a count, between its bounds. */
export interface SideYear {
  metric: MetricId;
  side: "numerator" | "denominator";
  fiscal_year: number;
  value: number;
  low: number;
  high: number;
}

/** The kind of budget that an account's year is held against. */
export interface PlanYear {
  fiscal_year: number;
  account_id: string;
  base: PlanKind;
}

/** A unit with its metrics of every year. */
export interface GoalUnit extends Named {
  unit_id: string;
  metrics: MetricYear[];
  plans: PlanYear[];
}

/** What two figures of a line are compared: its final account with its budget, with last year, or its budget before and after adjustment. */
export type Comparison = "plan" | "prior" | "adjustment";

/** A line of which nothing below states both figures: one of those that differ most, or most exceed what was used. */
export interface ComparedLine extends Named {
  comparison: Comparison;
  fiscal_year: number;
  root_id: string;
  line_id: string;
  amount: number;
  amount_low: number;
  amount_high: number;
  measure: string;
  base: number;
  base_low: number;
  base_high: number;
  base_measure: string;
  base_year: number;
}

/** A project, or spending that its lines leave over (`itemised` false), by the size of what was spent. */
export interface SpentLine extends Named {
  fiscal_year: number;
  line_id: string;
  itemised: boolean;
  project: boolean;
  amount: number;
  low: number;
  high: number;
  /** Who ties it to an activity with a result. */
  linked: "named" | "inferred" | null;
}

/** An activity, with who ties it to a budget line. */
export interface FundedActivity extends Named {
  fiscal_year: number;
  document_id: string;
  line: number;
  results: number;
  linked: "named" | "inferred" | null;
}

/** A document behind the page, with the tables of it that are read, separated by spaces. */
export interface GoalSource extends Source {
  tables: string;
}

/** Everything the page 改进 shows of a unit's year. */
export interface Goals {
  /** The query string that companions and trial targets were read from. */
  search: string;
  subject: Subject;
  unknown: Unknown[];
  /** The unit, and the units beside it. */
  units: [GoalUnit, ...GoalUnit[]];
  /** The units that may stand beside it. */
  others: (Named & {unit_id: string})[];
  /** Every year that any of the units has figures for. */
  years: number[];
  improvements: Improvement[];
  /** The years in which the unit announces improvements, and how many. */
  announcing: {fiscal_year: number; improvements: number}[];
  /** The reader's trial targets: fractions, or amounts in currency units. */
  trials: Trials;
  sides: SideYear[];
  compared: ComparedLine[];
  spent: SpentLine[];
  activities: FundedActivity[];
  sources: GoalSource[];
}
