/** An interval of a value, as the data print it: exact where both ends are one. */
export interface Known {
  low: number;
  high: number;
  /** The value that stands for it. */
  value: number;
}

export type Level = "actual" | "budget";

/** A result of the unit's work, or a number of its people, as the data state it. */
export interface Counted {
  id: string;
  /** What is counted, in words. */
  name: string;
  /** Other words by which a report names it. */
  also: readonly string[];
  /** What it is counted in; money in yuan. */
  unit: string;
  year: number;
  value: number;
  /** The row that states it, as a file of the data and a line in it; missing for a sum. */
  place?: string;
}

/** What the data say about a unit, for its report to be held against. Amounts are in yuan. */
export interface Facts {
  year: number;
  /** The names of the unit, longest first. */
  units: readonly string[];
  /** Names that mean a line of the accounts. */
  lines: readonly (readonly [name: string, account: string])[];
  /** Names that mean a fund. A line of one fund goes by `line@fund`, over all of them by its own id. */
  funds: readonly (readonly [name: string, fund: string])[];
  /** The line that a line is part of, where there is one. */
  wholeOf: (account: string) => string | undefined;
  amount: (account: string, year: number, level: Level) => Known | undefined;
  counted: readonly Counted[];
}

/** A line of one fund. */
export const inFund = (account: string, fund: string): string => `${account}@${fund}`;

/** A line without its fund, and the fund; `all` where it has none. */
export function fundOf(account: string): {line: string; fund: string} {
  const [line, fund = "all"] = account.split("@");
  return {line: line!, fund};
}
