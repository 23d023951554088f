import Papa from "papaparse";

/** A row of a CSV file: its physical line, counted from 1 for the header, and its cells in the header's order. */
export interface CsvRow {
  line: number;
  cells: string[];
}

/** Reads UTF-8 comma-separated text. A line break inside a cell is kept and counted, so `line` stays the physical one. */
export function readCsv(text: string): {header: string[]; rows: CsvRow[]} {
  const records = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), {delimiter: ","}).data;
  if (records.at(-1)?.length === 1 && records.at(-1)![0] === "") records.pop();
  let line = 1;
  const placed = records.map((cells) => {
    const row = {line, cells};
    line += 1 + cells.join("").split("\n").length - 1;
    return row;
  });
  return {header: placed[0]?.cells ?? [], rows: placed.slice(1)};
}

/** Writes a header and rows as the contract has them: UTF-8, commas, `\n`, quotes only where a cell needs them. */
export function writeCsv(header: readonly string[], rows: Iterable<readonly string[]>): string {
  return Papa.unparse({fields: [...header], data: [...rows].map((row) => [...row])}, {newline: "\n"}) + "\n";
}
