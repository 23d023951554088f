import {plainText, readCsv} from "../csv.js";
import type {Table} from "../schema.js";
import {checkHeader} from "./checkHeader.js";
import type {Problem} from "./problem.js";

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

const unreadable: readonly (readonly [RegExp, string])[] = [
  [/[\uFFFD\0]/u, "the file holds bytes that are not UTF-8: save it as CSV UTF-8."],
  [/\r/, "the line ends with a bare carriage return: save the file with line feeds."]
];

/** Reads a file as a table of the contract. Cells are not looked into, only whether every row has the header's. */
export function readTable(
  {path: file, text}: SourceFile,
  {table, document_id}: {table: Table; document_id?: string}
): ReadTable {
  const problems: Problem[] = [];
  const report = (line: number, reason: string, value = ""): void => {
    problems.push({file, line, column: "", value, reason});
  };
  const plain = plainText(text);
  for (const [pattern, reason] of unreadable) {
    const at = plain.search(pattern);
    if (at < 0) continue;
    report(plain.slice(0, at).split("\n").length, reason);
    return {rows: [], problems, complete: false};
  }
  const {header, rows: records, error} = readCsv(text);
  const columns = Object.keys(table.columns);
  if (error !== undefined) {
    report(error.line, `${error.reason}: pair the quotes, and double one that belongs to the text.`);
  }
  const wrong = error !== undefined && header.length === 0 ? [] : checkHeader(header, {file, columns});
  if (wrong.length > 0) return {rows: [], problems: [...problems, ...wrong], complete: false};

  const rows: Row[] = [];
  let complete = error === undefined;
  for (const {line, cells} of records) {
    if (cells.every((cell) => cell === "")) {
      report(line, "the line is blank: take it out.");
    } else if (cells.length !== columns.length) {
      complete = false;
      const cause =
        cells.length > columns.length ? "put a cell that holds a comma in quotes" : "an empty cell keeps its comma";
      report(
        line,
        `the row has ${cells.length} cells where the header has ${columns.length}: ${cause}.`,
        cells.join(",")
      );
    } else {
      const own = Object.fromEntries(columns.map((column, i) => [column, cells[i]!]));
      rows.push({file, line, values: document_id === undefined ? own : {document_id, ...own}});
    }
  }
  return {rows, problems, complete};
}
