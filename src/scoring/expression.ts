/** A formula read: numbers, names of inputs, and the four operations. */
export type Expression =
  | {kind: "number"; text: string}
  | {kind: "name"; name: string}
  | {kind: "operation"; sign: Sign; left: Expression; right: Expression};

export type Sign = "+" | "−" | "×" | "÷";

/** A piece of a formula as it stands in it. */
export interface Piece {
  kind: "sign" | "open" | "close" | "number" | "name";
  text: string;
  /** The place of its first character, counted from 0. */
  at: number;
}

/** Why a text is no formula, and where: the place of the character, counted from 0. */
export interface FormulaFault {
  kind: "empty" | "character" | "operand" | "operator" | "bracket" | "deep";
  at: number;
}

/** So many brackets may stand in one another. */
const deepest = 20;

const signs: Readonly<Record<string, Sign>> = {"+": "+", "-": "−", "−": "−", "*": "×", "×": "×", "/": "÷", "÷": "÷"};
const piece = /\s*(?:(\d+(?:\.\d+)?)|([a-z][a-z0-9]*(?:_[a-z0-9]+)*)|([-+−*×/÷])|([(（])|([)）]))/uy;

/** The pieces of a formula, or the place of the first character that is none. */
export function piecesOf(text: string): Piece[] | FormulaFault {
  const pieces: Piece[] = [];
  const end = text.trimEnd().length;
  const next = new RegExp(piece);
  while (next.lastIndex < end) {
    const from = next.lastIndex;
    const found = next.exec(text);
    if (!found) return {kind: "character", at: from + /^\s*/.exec(text.slice(from))![0].length};
    const [, number, name, sign, open] = found;
    const kind = number ? "number" : name ? "name" : sign ? "sign" : open ? "open" : "close";
    const own = found[0].trimStart();
    pieces.push({
      kind,
      text: sign ? signs[sign]! : open ? "(" : kind === "close" ? ")" : own,
      at: next.lastIndex - own.length
    });
  }
  return pieces;
}

/**
 * Reads a formula: names, decimals, `+ − × ÷` (also typed `- * /`) and brackets, × and ÷ before + and −, from left to
 * right. There is no sign before a single number and no function.
 */
export function readFormula(text: string): Expression | {fault: FormulaFault} {
  const pieces = piecesOf(text);
  if (!Array.isArray(pieces)) return {fault: pieces};
  if (pieces.length === 0) return {fault: {kind: "empty", at: 0}};
  const read = sum({pieces, end: text.length}, {at: 0, depth: 0});
  if ("fault" in read) return read;
  const rest = pieces[read.next];
  if (!rest) return read.expression;
  return {fault: {kind: rest.kind === "close" ? "bracket" : "operator", at: rest.at}};
}

/** The names in an expression, each once, in their order. */
export function namesIn(expression: Expression): string[] {
  if (expression.kind === "number") return [];
  if (expression.kind === "name") return [expression.name];
  return [...new Set([...namesIn(expression.left), ...namesIn(expression.right)])];
}

interface Pieces {
  pieces: readonly Piece[];
  end: number;
}
interface Place {
  at: number;
  depth: number;
}
type Read = {expression: Expression; next: number} | {fault: FormulaFault};
type Reader = (text: Pieces, place: Place) => Read;

/** Operands joined by some signs, from left to right. */
const chain =
  (operand: Reader, own: readonly string[]): Reader =>
  (text, {at, depth}) => {
    let read = operand(text, {at, depth});
    while (!("fault" in read)) {
      const sign = text.pieces[read.next];
      if (sign?.kind !== "sign" || !own.includes(sign.text)) return read;
      const right = operand(text, {at: read.next + 1, depth});
      if ("fault" in right) return right;
      const left = read.expression;
      read = {
        expression: {kind: "operation", sign: sign.text as Sign, left, right: right.expression},
        next: right.next
      };
    }
    return read;
  };

const factor: Reader = (text, {at, depth}) => {
  const own = text.pieces[at];
  if (own?.kind === "number") return {expression: {kind: "number", text: own.text}, next: at + 1};
  if (own?.kind === "name") return {expression: {kind: "name", name: own.text}, next: at + 1};
  if (own?.kind !== "open") return {fault: {kind: "operand", at: own?.at ?? text.end}};
  if (depth === deepest) return {fault: {kind: "deep", at: own.at}};
  const inner = sum(text, {at: at + 1, depth: depth + 1});
  if ("fault" in inner) return inner;
  const close = text.pieces[inner.next];
  if (close?.kind !== "close") return {fault: {kind: close ? "operator" : "bracket", at: close?.at ?? text.end}};
  return {expression: inner.expression, next: inner.next + 1};
};
const product = chain(factor, ["×", "÷"]);
const sum: Reader = (text, place) => chain(product, ["+", "−"])(text, place);
