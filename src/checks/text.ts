import type {CheckCase, CheckCause, CheckStatus} from "./case.js";
import type {CheckName} from "./index.js";

/** A case's numbers and names, written out: amounts in 万元, rates in per cent, counts whole, without their units. */
export interface CaseFormat {
  /** The sides and what lies between them, with their unit; `—` where a side is not known. */
  left(row: CheckCase): string;
  right(row: CheckCase): string;
  /** The difference without its sign. */
  difference(row: CheckCase): string;
  /** The largest difference that rounding alone can make. */
  tolerance(row: CheckCase): string;
  /** What the case is about, in its source of money where that is not all of them. */
  subject(row: CheckCase): string;
  /** The names of what is missing, as a list. */
  missing(row: Pick<CheckCase, "missing">): string;
}

/** What a language says of one check. Words have no arithmetic: numbers come in formatted. */
export interface CheckText {
  /** The claim, as a sentence that should be true. */
  title: string;
  /** What stands on either side. */
  left: string;
  right: string;
  /** What was found, in a plain sentence that names both sides and never says which is wrong. */
  finding(row: CheckCase, format: CaseFormat): string;
}

/** The words of the checks, one dictionary a language. */
export interface CheckWords {
  lang: string;
  statuses: Readonly<Record<CheckStatus, string>>;
  /** Why a case ended as it did. */
  causes: Readonly<Record<CheckCause, string>>;
  /** Names of what can be missing and is no account or fund. */
  wants: Readonly<Record<string, string>>;
  /** An account that is missing, with its year or measure where they are not the case's own. */
  wanted(parts: {year: string | null; name: string; measure: string | null}): string;
  listMark: string;
  /** A subject in one source of money. */
  inFund(parts: {subject: string; fund: string}): string;
  /** The unit of an amount, of one too small to show in it, and of a count, after the number. */
  units: {amount: string; small: string; count: string};
  checks: Readonly<Record<CheckName, CheckText>>;
}
