import type {Place} from "./text.js";

/** The line and column of a place in a text, both counted from 1; a character outside the basic plane is one column. */
export function placeOf(text: string, at: number): Place {
  const lines = text.slice(0, at).split("\n");
  return {line: lines.length, column: [...lines.at(-1)!].length + 1};
}

/** Where the word at a place ends: a name, a number, a quoted text on its line, or one character. */
export function wordEnd(text: string, at: number): number {
  const word = /^(?:[\p{L}\p{N}_]+|"[^"\n]*"?|'[^'\n]*'?|::?\w*|[^])/u.exec(text.slice(at))?.[0] ?? "";
  return at + word.length;
}
