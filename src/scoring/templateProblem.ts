import type {FormulaFault} from "./expression.js";

/** What can be wrong with a template's file, with what its words need. */
export interface ProblemParts {
  /** The file is longer, its parts stand deeper in one another, or there are more of them than is read. */
  tooLong: {most: number};
  tooDeep: {most: number};
  tooMany: {most: number};
  notJson: {message: string};
  /** A value is not of the kind asked for. */
  notA: {wanted: "object" | "list" | "text" | "number" | "answer" | "id" | "name" | "range"; found: string};
  /** A key is not there, or is one that nothing reads. */
  lacks: {key: string};
  unknownKey: {key: string};
  /** None of the values that there are. */
  notAmong: {found: string; values: readonly string[]};
  empty: object;
  twice: {id: string};
  negative: {found: string};
  notAboveNil: {found: string};
  /** The parts of a whole add up to something else. */
  weights: {stated: string; sum: string};
  /** Points are given in some rows and not in all, or in rows and not in the whole. */
  partlyPointed: object;
  formula: {fault: FormulaFault["kind"]; at: number; text: string};
  unknownName: {name: string};
  /** A shared input is defined otherwise. */
  redefined: {id: string};
  bands: {seam: "overlaps" | "leaves"; first: number};
  grades: {order: "notBestFirst" | "notFromNil" | "abovePoints"};
  /** More points than there are to get. */
  beyondPoints: {found: string; points: string};
  /** A row with points lacks a rule, a rule lacks a formula, or one that needs points has none. */
  unscored: {lacks: "rule" | "formula" | "points"};
}

/** Something wrong, and where in the file: `sections[0].groups[1].indicators[2].formula`; empty for the file itself. */
export type TemplateProblem = {
  [K in keyof ProblemParts]: {kind: K; path: string} & ProblemParts[K];
}[keyof ProblemParts];
