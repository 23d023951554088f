/** A cell of a column of numbers, apart: the number as a spreadsheet reads it, and what is said beside it. */
export interface PlainCell {
  number: string;
  beside: string;
}

/**
 * Takes the number that a cell begins with: no thousands separators, a plain minus sign, `%` as printed. A cell without
 * one, and a dash for nothing, has no number; whatever else the cell says stands beside it.
 */
export function plainCell(text: string): PlainCell {
  const found = /^([+\-−]?)\s?(\d[\d,]*(?:\.\d+)?(?:e[+\-−]?\d+)?%?)(?![\d.])\s*([^]*)$/.exec(text);
  if (!found) return {number: "", beside: text === "—" ? "" : text};
  const [, sign, digits, beside] = found;
  const number = digits!.replaceAll(",", "").replace("−", "-");
  return {number: sign === "" || sign === "+" ? number : `-${number}`, beside: beside!};
}
