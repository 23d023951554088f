import {readCsv} from "../csv.js";
import {delimiters, type Delimiter} from "./sheet.js";

/** How much of a text is looked at. */
const sample = 65536;

/** What separates a text's cells: what gives most rows the same number of cells, more than one; among equals more cells. */
export function delimiterOf(text: string): Delimiter {
  const end = text.length > sample ? text.lastIndexOf("\n", sample) + 1 || sample : text.length;
  const start = text.slice(0, end);
  const evenness = delimiters.map((delimiter) => ({delimiter, ...commonest(start, delimiter)}));
  return evenness.reduce((best, next) =>
    next.rows > best.rows || (next.rows === best.rows && next.cells > best.cells) ? next : best
  ).delimiter;
}

/** The number of cells that most rows have where it is more than one, and how many rows have it. */
function commonest(text: string, delimiter: Delimiter): {cells: number; rows: number} {
  const {header, rows} = readCsv(text, {delimiter});
  const counts = new Map<number, number>();
  for (const cells of [header, ...rows.map((row) => row.cells)])
    if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return [...counts].reduce((best, [cells, rows]) => (rows > best.rows ? {cells, rows} : best), {cells: 1, rows: 0});
}
