import {writeCsv} from "../csv.js";
import {provenance, tableNames, tables} from "../schema.js";
import type {TableName} from "../schema.js";
import type {Checked} from "./checkFiles.js";
import type {Row} from "./readTable.js";

/** The columns of a table as it is stacked: those that say where a row stands, then its own. */
export function stackedHeader(name: TableName): string[] {
  return [...provenance(tables[name]), ...Object.keys(tables[name].columns)];
}

/** Checked rows as the engine loads them: one CSV a table, the cells as they stand, behind their document and physical line. */
export function stackRows(rows: Checked["tables"]): Record<TableName, string> {
  return Object.fromEntries(
    tableNames.map((name) => [name, writeCsv(stackedHeader(name), stackedCells(name, rows[name]))])
  ) as Record<TableName, string>;
}

function* stackedCells(name: TableName, rows: readonly Row[]): Generator<string[]> {
  const header = stackedHeader(name);
  for (const {line, values} of rows) {
    const placed: Readonly<Record<string, string>> = {...values, line: String(line)};
    yield header.map((column) => placed[column]!);
  }
}
