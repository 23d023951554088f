import type {Reason, Status} from "./sheet.js";
import type {ProblemParts} from "./templateProblem.js";
import type {Warning} from "./warnings.js";

/** What the words of a reason need: names of inputs joined, and numbers as they are shown. */
export interface ReasonParts {
  missing: {names: string};
  noBase: object;
  rounding: {low: string; high: string};
  conflict: {names: string};
  unreadable: {names: string};
  outside: {value: string};
  mustApply: {names: string};
  silent: object;
}

/** What the words of a warning need: names of rows or results joined, and numbers as they are shown. */
export interface WarningParts {
  fullMarks: {indicators: string; points: string};
  beyondTargets: {names: string; count: string; targeted: string};
  adjustedBudget: {original: string; adjusted: string; change: string; names: string};
  unstatedBudget: {names: string};
  withoutEvidence: {names: string};
  noProblems: object;
}

/** The words of score sheets that are no template's own. */
export interface ScoreWords {
  statuses: Readonly<Record<Status, string>>;
  reasons: {readonly [K in Reason["kind"]]: (parts: ReasonParts[K]) => string};
  warnings: {readonly [K in Warning["kind"]]: (parts: WarningParts[K]) => string};
  /** A problem of a template's file, with where it stands. */
  at(parts: {path: string; problem: string}): string;
  problems: {readonly [K in keyof ProblemParts]: (parts: ProblemParts[K]) => string};
}
