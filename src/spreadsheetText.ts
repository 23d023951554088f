/**
 * What a spreadsheet takes for the beginning of a formula, in either width, also behind spaces and signs that nobody sees;
 * a tab or a line break at the beginning leads some to look behind it.
 */
const formula = String.raw`(?:[\s\p{C}]*[=+\-@＝＋－＠]|[\t\r\n])`;
const led = new RegExp(`^'*${formula}`, "u");
const guarded = new RegExp(`^'+${formula}`, "u");

/** A text as a cell of a spreadsheet: one that would be taken for a formula is led by an apostrophe, and stays text. */
export function spreadsheetText(text: string): string {
  return led.test(text) ? `'${text}` : text;
}

/** The text of such a cell, without the apostrophe that leads it. */
export function fromSpreadsheetText(cell: string): string {
  return guarded.test(cell) ? cell.slice(1) : cell;
}
