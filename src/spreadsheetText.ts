/** A text as a cell of a spreadsheet: one that would be taken for a formula is led by an apostrophe, and stays text. */
export function spreadsheetText(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
