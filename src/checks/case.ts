import type {CheckName} from "./index.js";

/** How a case can end, worst first. Nothing missing is ever `pass`. */
export const checkStatuses = ["fail", "attention", "incomplete", "rounding", "not_applicable", "pass"] as const;

/**
 * `fail`: arithmetic that the printed decimals do not explain; `attention`: a rule of judgement; `incomplete`: data are
 * missing, or both sides rest on the same figures; `rounding`: a difference that the printed decimals allow;
 * `not_applicable`: nothing to test, such as a rate without a base.
 */
export type CheckStatus = (typeof checkStatuses)[number];

/** Why a case ended as it did; each language's words say it in full. */
export const checkCauses = [
  "differs",
  "exceeds",
  "contrary",
  "zero_base",
  "assumed",
  "imprecise",
  "inferred",
  "unstated_base",
  "partial",
  "not_itemised",
  "restated",
  "over",
  "under",
  "large_carry_over",
  "over_quota",
  "no_reason",
  "no_reason_from_nil",
  "no_direction",
  "nil_signed",
  "falls",
  "nothing_spent",
  "no_result",
  "no_objective",
  "below_target",
  "far_above_target",
  "over_limit",
  "no_target",
  "no_unit",
  "one_kind",
  "missing",
  "circular",
  "printed_decimals",
  "no_base",
  "no_clear_direction",
  "no_figures"
] as const;

/** A cause's code; a case that passes has none. */
export type CheckCause = (typeof checkCauses)[number];

/** What a case's sides are: `amount` in currency units, `rate` a fraction, `count` of people or things. */
export type CaseKind = "amount" | "rate" | "count";

/** A row of `check_cases`: one thing that was tested, both sides as the documents have them, and how it ended. */
export interface CheckCase {
  check_id: CheckName;
  /** Unique within the check, and the same as long as the documents' ids are. */
  case_key: string;
  unit_id: string;
  fiscal_year: number;
  /** The document that states the left side; missing where several do. */
  document_id: string | null;
  account_id: string | null;
  fund: string | null;
  measure: string | null;
  /** What the case is about, such as an account, an indicator or a group of staff. */
  subject: string;
  subject_en: string;
  kind: CaseKind;
  /** The sides with the intervals that their printed decimals leave open; missing where nothing is known of a side. */
  left_value: number | null;
  left_low: number | null;
  left_high: number | null;
  right_value: number | null;
  right_low: number | null;
  right_high: number | null;
  /** Left less right. */
  difference: number | null;
  /** The largest difference that rounding alone can make: the half-widths of both intervals. */
  tolerance: number | null;
  status: CheckStatus;
  cause: CheckCause | null;
  /**
   * What an incomplete case is in want of, by spaces: an account as `[year/]account[/measure]`, where the year is not
   * the case's own and the measure not `actual`; a fund; or a word like `links` or `quota`.
   */
  missing: string | null;
  /** The rows behind each side, by spaces, as `document_id/table:line`. */
  left_rows: string | null;
  right_rows: string | null;
  /** The money at stake in currency units, which orders findings of one rank; missing where there is none. */
  involved: number | null;
}
