import type {Level} from "./facts.js";
import type {Figure} from "./figures.js";

/** What a figure says of its subject. */
export type Measure = "level" | "change" | "growth" | "points" | "completion" | "share" | "count" | "toBudget";

/** A figure with what the text says it is of. */
export interface Statement {
  figure: Figure;
  /** Where it stands in the text as printed. */
  at: number;
  end: number;
  /** The words just before it, by which a result of work is found, and those after it in its clause. */
  words: string;
  after: string;
  /** The line, or nothing where the words name none that is known. */
  account: string | undefined;
  measure: Measure;
  level: Level;
  year: number;
  /** The year that a change is from. */
  from: number;
  /** What a share is of, or what completion and points are of. */
  whole: string | undefined;
  rate: "completion" | "share" | "growth" | undefined;
  direction: "up" | "down" | undefined;
  /** It is said of somebody else than the report's unit. */
  elsewhere: boolean;
  /** It is said of what is planned. */
  planned: boolean;
  /** Both directions are printed at once. */
  conflict: boolean;
  /** A number that should have a unit has none. */
  bare: boolean;
  /** Words that nothing is known of stand between it and what it is read of. */
  unsure: boolean;
  /** What is said in so many words just before it, and cannot be meant otherwise. */
  saidOutright: {year: boolean; level: boolean};
  /**
   * What else it may be of, likelier first. Such a reading can confirm a figure and never accuses it: it counts where what
   * the words say most plainly leaves the figure open, or where they are unsure.
   */
  otherwise: () => readonly Reading[];
}

/** What a figure may be of. */
export type Reading = Pick<Statement, "account" | "measure" | "level" | "year" | "from" | "whole" | "rate">;

/** A statement of whose words nothing is read, but whose place is known. */
export function statementAt({at, end, number}: {at: number; end: number; number: string}): Statement {
  const figure: Figure = {
    ...{at, end, number, value: undefined, to: undefined, decimals: 0, unit: "", scale: 1},
    ...{hedge: undefined, sign: undefined, bound: false, fault: undefined}
  };
  return {
    ...{figure, at, end, words: "", after: "", account: undefined, measure: "count", level: "actual", year: 0, from: 0},
    ...{whole: undefined, rate: undefined, direction: undefined, elsewhere: false, planned: false},
    ...{conflict: false, bare: false, unsure: false, saidOutright: {year: false, level: false}, otherwise: () => []}
  };
}
