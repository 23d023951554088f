/** A place in `data/` that does not keep to the contract. Loading reports it and never mends it. */
export interface Problem {
  /** Path from the project's root, with `/`. */
  file: string;
  /** Physical line, counted from 1 for the header. */
  line: number;
  /** The column, or the columns of a key joined by `, `; empty where the whole line or file is meant. */
  column: string;
  /** The offending text as it stands. */
  value: string;
  /** What is wrong, what was expected and how to mend it, in plain English. */
  reason: string;
}

/** One line that an editor can jump from: `file:line column: reason`. */
export function describeProblem({file, line, column, reason}: Problem): string {
  return `${file}:${line}${column === "" ? "" : ` ${column}`}: ${reason}`;
}
