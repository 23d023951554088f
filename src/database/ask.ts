import type {Value} from "./query.js";

/** A column of an answer; every value in a `number` column is a number or nothing. */
export interface AnswerColumn {
  name: string;
  type: "number" | "text";
}

/** What a question was answered with; `more` where the limit left rows out. Two columns may have one name. */
export interface Answer {
  columns: readonly AnswerColumn[];
  rows: readonly (readonly Value[])[];
  more: boolean;
}

/** What can be wrong with a question: how it is put, what it names, what its values are, or what it wants to do. */
export type FaultKind =
  | "empty"
  | "several"
  | "writes"
  | "outside"
  | "syntax"
  | "column"
  | "table"
  | "function"
  | "conversion"
  | "memory"
  | "other";

/** Why a question has no answer. */
export interface Fault {
  kind: FaultKind;
  /** Where, as the place in the question's text (UTF-16 units), where the engine says it. */
  at?: number;
  /** The name or the words that nothing is known by. */
  name?: string;
  /** Names that may have been meant. */
  candidates: readonly string[];
  /** The engine's own words; empty where it was not asked. */
  message: string;
}

/** What became of a question: `milliseconds` is what the engine took, its start left out. `stopped` by its reader or because it took longer than it may. */
export type Asked =
  | {state: "answered"; answer: Answer; milliseconds: number}
  | {state: "failed"; fault: Fault}
  | {state: "stopped"; by: "reader" | "time"};

/** What one question may take: rows fetched, and milliseconds. `signal` is how its reader stops it. */
export interface AskLimits {
  rows: number;
  milliseconds: number;
  signal?: AbortSignal | undefined;
}

/**
 * The port for a reader's own SQL: one statement that only reads, apart from what the page itself asks, within limits.
 * It rejects only where the engine cannot be started.
 */
export type Ask = (sql: string, limits: AskLimits) => Promise<Asked>;

/** Begins what every question is asked within, and ends it: nothing that it does stays. */
export const readOnly = {begin: "BEGIN TRANSACTION READ ONLY", end: "ROLLBACK"};

/** Makes a connection's errors say their place as a number. It cannot be said once the settings are locked. */
export const askSettings = "SET errors_as_json = true";
