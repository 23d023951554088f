import {numberPieces, numberText, plainText} from "./numberText.js";
import {wrapText} from "./textWidth.js";

/** As `wrapText`, for a text with numbers that open: a number that a line ends within opens from both lines. */
export function wrapNumbers(text: string, options: {width: number; size?: number}): string[] {
  const pieces = numberPieces(text);
  const plain = plainText(text);
  let end = 0;
  return wrapText(plain, options).map((line) => {
    const from = plain.indexOf(line, end);
    end = from + line.length;
    let at = 0;
    return pieces
      .map((piece) => {
        const start = at;
        at += piece.text.length;
        const own = plain.slice(Math.max(start, from), Math.min(at, end));
        return own === "" || start >= end || at <= from ? "" : piece.href ? numberText(own, piece.href) : own;
      })
      .join("");
  });
}
