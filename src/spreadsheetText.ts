/** A text as a cell of a spreadsheet: one that would be taken for a formula is led by an apostrophe, and stays text. */
export function spreadsheetText(text: string): string {
  return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** The text of such a cell, without the apostrophe that leads it. */
export function fromSpreadsheetText(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
