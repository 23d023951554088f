import {writeCsv} from "../csv.js";
import {tables, type TableName} from "../schema.js";
import type {GeneratedDocument, Row} from "./family.js";

/** The files of one document's folder below `data/`, as path and text. */
export function renderDocument({document, tables: written}: GeneratedDocument): [string, string][] {
  return Object.entries(written).map(([table, rows]) => [
    `${document.document_id}/${table}.csv`,
    csvOf(table as TableName, rows)
  ]);
}

function csvOf(table: TableName, rows: readonly Row[]): string {
  const columns = Object.keys(tables[table].columns);
  return writeCsv(
    columns,
    rows.map((row) => columns.map((column) => row[column]!))
  );
}
