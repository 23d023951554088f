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

/** Reads separated text. A line break inside a cell is kept and counted, so `line` stays the physical one. */
export function readCsv(text: string, {delimiter = ","}: {delimiter?: string} = {}): Csv {
  const plain = plainText(text);
  const {data: records, errors} = Papa.parse<string[]>(plain, {delimiter, newline: "\n"});
  if (plain.endsWith("\n") && records.at(-1)?.join() === "") records.pop();
  const broken = errors[0];
  if (broken !== undefined) records.length = broken.row ?? 0;
  let line = 1;
  const placed = records.map((cells) => {
    const row = {line, cells};
    line += cells.join("").split("\n").length;
    return row;
  });
  const csv = {header: placed[0]?.cells ?? [], rows: placed.slice(1)};
  if (broken === undefined) return csv;
  const kind = broken.code === "MissingQuotes" ? "open_quote" : "stray_quote";
  return {...csv, error: {line: plain.slice(0, broken.index).split("\n").length, kind}};
}

/** Writes a header and rows as the contract has them: commas, `\n`, quotes only where a cell needs them. */
export function writeCsv(header: readonly string[], rows: Iterable<readonly string[]>): string {
  return Papa.unparse([header, ...rows], {newline: "\n"}) + "\n";
}
