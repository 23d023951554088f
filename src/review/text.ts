import type {DispositionState} from "./dispositions.js";

/** The words of the page 核对, beside those of the checks themselves. */
export interface ReviewWords {
  /** The page in a sentence: how many cases, and how they ended, each count with its word. */
  headline(parts: {year: number; cases: string; ended: string}): string;
  ended(count: string, status: string): string;
  none: string;
  filter: {
    status: string;
    check: string;
    everyCheck: string;
    /** What is said aloud when the filter was changed. */
    shown(parts: {shown: string; all: string}): string;
  };
  group(status: string, count: string): string;
  sides: {difference: string; tolerance: string};
  open: string;
  states: Readonly<Record<DispositionState, string>>;
  disposition: {state: string; words: string; kept: string; notKept: string};
  querySheet: {
    button: string;
    file(parts: {unit: string; year: number}): string;
    columns: readonly string[];
  };
  /** The overview's part: findings in order, and what could not be checked. */
  findings: {
    title(count: string): string;
    none: string;
    all: string;
    incomplete(count: string, missing: string): string;
  };
  touching: string;
  untouched: string;
}
