import Papa from "papaparse";

/** A row of a CSV file: its physical line, counted from 1 for the header, and its cells in the header's order. */
export interface CsvRow {
  line: number;
  cells: string[];
}

/** A CSV file read. `error` is the first place where its quotes do not pair, and the rows end before it. */
export interface Csv {
  header: string[];
  rows: CsvRow[];
  error?: {line: number; kind: "open_quote" | "stray_quote"};
}

/** The text as the contract has it: what a spreadsheet adds around the values (a byte order mark, CR before LF) is off. */
export function plainText(text: string): string {
  return text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
}

/**
 * Reads separated text. A line break inside a cell is kept and counted, so `line` stays the physical one. A cell that
 * says what the one above it says is the same text in memory: long tables repeat themselves. `onRow` hears how much of
 * the text is read, from 0 to 1, after every row.
 */
export function readCsv(
  text: string,
  {delimiter = ",", onRow}: {delimiter?: string; onRow?: ((part: number) => void) | undefined} = {}
): Csv {
  const plain = plainText(text);
  const records: CsvRow[] = [];
  let error: Csv["error"];
  let above: readonly string[] = [];
  let line = 1;
  Papa.parse<string[]>(plain, {
    delimiter,
    newline: "\n",
    step: ({data, errors, meta}, parser) => {
      const broken = errors[0];
      if (broken !== undefined) {
        const kind = broken.code === "MissingQuotes" ? "open_quote" : "stray_quote";
        error = {line: plain.slice(0, broken.index).split("\n").length, kind};
        parser.abort();
        return;
      }
      const cells = data.map((cell, i) => (cell === above[i] ? above[i] : cell));
      records.push({line, cells});
      line += cells.reduce((sum, cell) => sum + (cell.includes("\n") ? cell.split("\n").length - 1 : 0), 1);
      above = cells;
      onRow?.(meta.cursor / plain.length);
    }
  });
  if (error === undefined && plain.endsWith("\n") && records.at(-1)?.cells.join() === "") records.pop();
  const csv = {header: records[0]?.cells ?? [], rows: records.slice(1)};
  return error === undefined ? csv : {...csv, error};
}

/** So many rows are written at a time: a long table is never held a second time, row by row. */
const together = 5000;

/** Writes a header and rows as the contract has them: commas, `\n`, quotes only where a cell needs them. */
export function writeCsv(header: readonly string[], rows: Iterable<readonly string[]>): string {
  const parts: string[] = [];
  let waiting: (readonly string[])[] = [header];
  const write = () => {
    parts.push(Papa.unparse(waiting as string[][], {newline: "\n"}) + "\n");
    waiting = [];
  };
  for (const row of rows) {
    if (waiting.length === together) write();
    waiting.push(row);
  }
  write();
  return parts.join("");
}
