import type {ProblemParts} from "./templateProblem.js";

/** The words of score sheets that are no template's own. */
export interface ScoreWords {
  /** A problem of a template's file, with where it stands. */
  at(parts: {path: string; problem: string}): string;
  problems: {readonly [K in keyof ProblemParts]: (parts: ProblemParts[K]) => string};
}
