/** A cell as a spreadsheet names it (`D12`), behind its sheet where its file has several. Columns are counted from 0. */
export function cellAddress({sheet, line, column}: {sheet: string | null; line: number; column: number}): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${sheet === null ? "" : `${sheet}!`}${letters}${line}`;
}
