import {plainText, readCsv} from "../csv.js";
import type {Table} from "../schema.js";
import {checkHeader} from "./checkHeader.js";
import type {Breach, Problem} from "./problem.js";

/** A file of `data/`: its path from the project's root, with `/`, and its text. */
export interface SourceFile {
  path: string;
  text: string;
}

/** A row of a table: where it stands and its cells by column, `document_id` first on a document's rows. */
export interface Row {
  file: string;
  line: number;
  values: Readonly<Record<string, string>>;
}

/** A file's rows. `complete` is false where some could not be read, so that nothing follows from a row's absence. */
export interface ReadTable {
  rows: Row[];
  problems: Problem[];
  complete: boolean;
}

const unreadable: readonly (readonly [RegExp, Breach])[] = [
  [/[\uFFFD\0]/u, {rule: "not_utf8", parts: {}}],
  [/\r/, {rule: "bare_return", parts: {}}]
];

/** Reads a file as a table of the contract. Cells are not looked into, only whether every row has the header's. */
export function readTable(
  {path: file, text}: SourceFile,
  {table, document_id}: {table: Table; document_id?: string}
): ReadTable {
  const problems: Problem[] = [];
  const report = (line: number, breach: Breach, value = ""): void => {
    problems.push({file, line, column: "", value, ...breach});
  };
  const plain = plainText(text);
  for (const [pattern, breach] of unreadable) {
    const at = plain.search(pattern);
    if (at < 0) continue;
    report(plain.slice(0, at).split("\n").length, breach);
    return {rows: [], problems, complete: false};
  }
  const {header, rows: records, error} = readCsv(text);
  const columns = Object.keys(table.columns);
  if (error !== undefined) report(error.line, {rule: error.kind, parts: {}});
  const wrong = error !== undefined && header.length === 0 ? [] : checkHeader(header, {file, columns});
  if (wrong.length > 0) return {rows: [], problems: [...problems, ...wrong], complete: false};

  const rows: Row[] = [];
  let complete = error === undefined;
  for (const {line, cells} of records) {
    if (cells.every((cell) => cell === "")) {
      report(line, {rule: "blank_line", parts: {}});
    } else if (cells.length !== columns.length) {
      complete = false;
      const rule = cells.length > columns.length ? "too_many_cells" : "too_few_cells";
      report(line, {rule, parts: {cells: cells.length, columns: columns.length}}, cells.join(","));
    } else {
      const own = Object.fromEntries(columns.map((column, i) => [column, cells[i]!]));
      rows.push({file, line, values: document_id === undefined ? own : {document_id, ...own}});
    }
  }
  return {rows, problems, complete};
}
