import type {Unknown} from "../choice.js";
import type {CheckStatus} from "../checks/case.js";
import type {Source, Subject} from "../overview/facts.js";
import type {OutcomeFilters} from "./filters.js";

/** The kinds of performance indicator, in the order in which they are told. */
export const indicatorKinds = ["quantity", "quality", "timeliness", "cost", "benefit", "satisfaction"] as const;
export type IndicatorKind = (typeof indicatorKinds)[number];

/** Whose money an amount is, in the order in which amounts are told. */
export const moneyKinds = ["paid", "in_kind", "third_party", "involved"] as const;
export type MoneyKind = (typeof moneyKinds)[number];

/** How exactly a value is stated. */
export type Precision = "exact" | "about" | "nearly" | "at_least";

/** The levels of honours, highest first. */
export const awardLevels = ["national", "province", "city", "county", "media"] as const;
export type AwardLevel = (typeof awardLevels)[number];

/** A heading that the document groups its work by. */
export interface Theme {
  document_id: string;
  line: number;
  theme_id: string;
  parent_id: string | null;
  name: string;
  name_en: string;
}

/** An event or service of the year. */
export interface Activity {
  document_id: string;
  line: number;
  activity_id: string;
  theme_id: string;
  name: string;
  name_en: string;
  source: string;
}

/** A result as its document states it, and what follows from it and the one result it is related to. */
export interface Result {
  document_id: string;
  line: number;
  fiscal_year: number;
  outcome_id: string;
  activity_id: string;
  theme_id: string;
  /** The activity's name. */
  activity: string;
  activity_en: string;
  indicator: string;
  indicator_en: string;
  kind: IndicatorKind;
  kind_basis: "named" | "inferred";
  /** In `uom`, as printed; missing where the result is only told. */
  value: number | null;
  uom: string | null;
  uom_en: string | null;
  precision: Precision | null;
  result_text: string | null;
  result_text_en: string | null;
  target: number | null;
  /** Whether the value reaches its target, or as a cost stays within it; `unclear` where a rough value leaves it open. */
  met: "met" | "missed" | "unclear" | null;
  related_to: string | null;
  relation: "part" | "stage" | "money_for" | "unclear" | null;
  slice: string | null;
  nature: "flow" | "stock" | null;
  money: MoneyKind | null;
  parts: "complete" | "partial" | null;
  source: string;
  note: string | null;
  note_en: string | null;
  /** An amount in currency units; missing where the value is none. */
  yuan: number | null;
  /** Currency units for each of the people or households that the amount is for, and the interval it lies in. */
  each: number | null;
  each_low: number | null;
  each_high: number | null;
  /** Of the result that it is a part or a stage of, as a fraction; missing between unlike units. */
  share: number | null;
}

/** An honour received. */
export interface Award {
  document_id: string;
  line: number;
  award_id: string;
  activity_id: string | null;
  theme_id: string | null;
  level: AwardLevel;
  name: string;
  name_en: string;
  recipients: number;
  source: string;
}

/** How a check of a result ended; `case_key` is `document_id/outcome_id`. */
export interface ResultCase {
  check_id: string;
  case_key: string;
  status: CheckStatus;
  left_value: number | null;
  right_value: number | null;
  difference: number | null;
}

/** A unit that reports results of the same year; synthetic units stand beside synthetic ones only. */
export interface OtherUnit {
  unit_id: string;
  name: string;
  name_en: string;
}

/** Everything the page 成效 shows of a unit's year. */
export interface Outcomes {
  /** The query string that the filters were read from. */
  search: string;
  subject: Subject;
  filters: OutcomeFilters;
  unknown: Unknown[];
  themes: Theme[];
  activities: Activity[];
  /** The year's results, in the order of their documents. */
  results: Result[];
  awards: Award[];
  cases: ResultCase[];
  /** The unit's results of every year. */
  history: Result[];
  sources: Source[];
  /** The units that could stand beside this one. */
  others: OtherUnit[];
  /** The one that does, with its results of the year. */
  beside: {unit: OtherUnit; results: Result[]} | null;
}
