import type {Unknown} from "../choice.js";
import type {CheckStatus} from "../checks/case.js";
import type {MetricYear} from "../metricYears.js";
import type {MetricId} from "../metrics.js";
import type {Activity, IndicatorKind, Result} from "../outcomes/facts.js";
import type {Basis, Source, Subject} from "../overview/facts.js";
import type {Named} from "../text.js";
import type {Trace} from "./trace.js";

/** A problem that the unit's own document states. */
export interface Problem {
  document_id: string;
  line: number;
  problem_id: string;
  statement: string;
  statement_en: string;
  source: string;
}

/** A metric by which an improvement that answers a problem is measured. */
export interface Answer {
  document_id: string;
  line: number;
  problem_id: string;
  metric: MetricId;
  /** Who says that the improvement answers the problem. */
  problem_basis: "named" | "inferred";
}

/** A line of spending that nothing stands below, or that activities are tied to; in currency units. */
export interface AlignedLine extends Named {
  line_id: string;
  itemised: boolean;
  /** The line of the first level that it belongs to; missing where it is that level's not itemised part. */
  group_id: string | null;
  group_name: string | null;
  group_name_en: string | null;
  amount: number | null;
  low: number | null;
  high: number | null;
  basis: Basis | null;
  /** It is a part of a line that an activity is tied to. */
  within: boolean;
  /** Who ties an activity to it. */
  tied: "named" | "inferred" | null;
  /** Who ties an activity with a result to it. */
  linked: "named" | "inferred" | null;
}

/** An activity with its theme, in the order of the documents. */
export interface AlignedActivity extends Activity {
  theme: string;
  theme_en: string;
  /** Who ties it to a budget line. */
  linked: "named" | "inferred" | null;
  results: number;
}

/** A budget line and an activity that belong together, and the row that says so. */
export interface Tie {
  account_id: string;
  activity_document_id: string;
  activity_id: string;
  basis: "named" | "inferred";
  rationale: string | null;
  rationale_en: string | null;
  document_id: string;
  line: number;
}

/** How many results of a kind an activity has, and for how many of them the kind is inferred. */
export interface KindCount {
  document_id: string;
  activity_id: string;
  kind: IndicatorKind;
  results: number;
  inferred: number;
}

/** A rate of a unit's year, with what it divides (`top`) by what (`bottom`): currency units, or counts. */
export interface RateYear extends MetricYear {
  unit_id: string;
  value: number;
  top: number;
  bottom: number;
}

/** A unit that the chosen one is compared with, or the chosen one: all of them real, or all synthetic. */
export interface ComparedUnit extends Named {
  unit_id: string;
}

/** Everything the page 问题 shows of a unit's year. */
export interface Problems {
  /** The query string that the trace was read from. */
  search: string;
  subject: Subject;
  trace: Trace;
  unknown: Unknown[];
  problems: Problem[];
  answers: Answer[];
  lines: AlignedLine[];
  activities: AlignedActivity[];
  ties: Tie[];
  kinds: KindCount[];
  /** The year's results, in the order of their documents. */
  results: Result[];
  /** Rates of every unit compared, in every year there is. */
  rates: RateYear[];
  /** The metrics of the year by which improvements are measured. */
  metrics: MetricYear[];
  units: ComparedUnit[];
  cases: {status: CheckStatus; cases: number}[];
  sources: Source[];
}
