import type {CheckCase} from "../checks/case.js";
import type {Unknown} from "../choice.js";
import type {Source, Subject} from "../overview/facts.js";
import type {CaseName} from "../review/telling.js";
import type {LedgerFilters} from "./filters.js";

/** A problem that a document states of the unit. */
export interface Problem {
  document_id: string;
  line: number;
  problem_id: string;
  fiscal_year: number;
  statement: string;
  statement_en: string;
  source: string;
}

/** An improvement that a document announces; `problem_basis` says who holds that it answers its problem. */
export interface Improvement {
  document_id: string;
  line: number;
  improvement_id: string;
  fiscal_year: number;
  problem_id: string | null;
  problem_basis: "named" | "inferred" | null;
  statement: string;
  statement_en: string;
  source: string;
}

/** How many cases of a check came out right in the year looked at. */
export interface Agreed {
  check_id: string;
  agreed: number;
}

/** Everything the page 台账 asks of a unit up to the year looked at. */
export interface LedgerFacts {
  /** The query string that the filters were read from. */
  search: string;
  subject: Subject;
  filters: LedgerFilters;
  unknown: Unknown[];
  /** Problems, improvements and findings of the year and of all years before it, oldest first. */
  problems: Problem[];
  improvements: Improvement[];
  cases: CheckCase[];
  agreed: Agreed[];
  /** Whether a document reports the work of the year itself: without one, silence on a problem means nothing. */
  reported: boolean;
  names: CaseName[];
  /** The documents that state the problems and improvements. */
  sources: Source[];
}
