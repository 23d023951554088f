import type {Derivation} from "../derivations.js";
import type {MetricYear} from "../metricYears.js";
import type {Findings} from "../review/findings.js";

/** How a figure is known: printed, worked out from what is printed, entered by hand, or made by the generator. */
export type Basis = "reported" | "derived" | "entered" | "synthetic";

/** An amount in currency units with the interval it lies in and how it is known. */
export interface Amount {
  value: number;
  low: number;
  high: number;
  basis: Basis;
  method: string;
  /** Printed with fewer than two decimals in 万元 and taken as exact to two. */
  assumed: boolean;
}

/** The unit and year a page is about. */
export interface Subject {
  unit_id: string;
  name: string;
  name_en: string;
  fiscal_year: number;
  synthetic: boolean;
  stated: boolean;
}

/** An account's annual figure over all funds. */
export interface AccountFigure extends Amount {
  fiscal_year: number;
  account_id: string;
  measure: string;
}

/** A line of the account tree in the chosen year: an account, or what its children leave uncovered (`itemised` false). */
export interface Line extends Amount {
  line_id: string;
  account_id: string;
  parent_id: string | null;
  name: string;
  name_en: string;
  side: string;
  depth: number;
  itemised: boolean;
  funds: string;
  /** Its share of its root's figure, as a fraction; missing where that is nil. */
  share: number | null;
}

/** A line's two years side by side; either is missing where nothing states it. `reasons` are the document's own. */
export interface Change {
  account_id: string;
  tree: string;
  parent_id: string | null;
  name: string;
  name_en: string;
  current: number | null;
  current_low: number | null;
  current_high: number | null;
  prior: number | null;
  prior_low: number | null;
  prior_high: number | null;
  /** The change and its interval; missing where either year is. */
  value: number | null;
  low: number | null;
  high: number | null;
  basis: Basis;
  reason: string | null;
  reason_en: string | null;
}

/** A head count. */
export interface Staff {
  staff_id: string;
  document_id: string;
  line: number;
  part_of: string | null;
  category: string;
  category_en: string;
  in_service: boolean;
  headcount: number | null;
  quota: number | null;
  /** The same in every row: how many are in service, the divisor of every figure per head. */
  in_service_total: number | null;
}

/** A document that figures on the page come from. */
export interface Source {
  document_id: string;
  title: string;
  title_en: string;
  kind: string;
  published_on: string | null;
  amount_unit: number;
  synthetic: boolean;
  sections: string;
}

/** Everything the overview shows of a unit's year. */
export interface Overview {
  subject: Subject;
  metrics: MetricYear[];
  figures: AccountFigure[];
  lines: Line[];
  changes: Change[];
  staff: Staff[];
  derivations: Derivation[];
  sources: Source[];
  findings: Findings;
}
