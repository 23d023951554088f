import type {Level} from "./facts.js";
import type {Measure, Statement} from "./statement.js";

/** What a figure is of, as a reader has it; what is missing stays as it was read. */
export interface Correction {
  /** The line of the accounts, or what is counted. */
  account?: string;
  measure?: Measure;
  level?: Level;
  year?: number;
  /** Yuan in one of its unit of money. */
  scale?: number;
  /** It is said of another unit than the report's. */
  elsewhere?: boolean;
}

/** A statement as a reader has corrected it: nothing of it is in doubt any more. */
export function corrected(statement: Statement, correction: Correction): Statement {
  const {scale, elsewhere = false, ...read} = correction;
  const year = read.year ?? statement.year;
  const figure = scale === undefined ? statement.figure : {...statement.figure, unit: "元", scale};
  return {
    ...{...statement, ...read, figure, elsewhere, year, from: read.year === undefined ? statement.from : year - 1},
    ...{planned: false, conflict: false, bare: false, unsure: false, otherwise: () => []}
  };
}
