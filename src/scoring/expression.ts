/** A formula read: numbers, names of inputs, and the four operations. */
export type Expression =
  | {kind: "number"; text: string}
  | {kind: "name"; name: string}
  | {kind: "operation"; sign: Sign; left: Expression; right: Expression};

export type Sign = "+" | "−" | "×" | "÷";

/** A piece of a formula as it is shown: a sign, a bracket, a number or the name of an input. */
export type FormulaToken = {kind: "sign"; text: string} | {kind: "number"; text: string} | {kind: "name"; name: string};

/** Why a text is no formula, and where: the place of the character, counted from 0. */
export interface FormulaFault {
  kind: "empty" | "character" | "number" | "operand" | "bracket" | "deep";
  at: number;
}
