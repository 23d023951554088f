import {tableNames, tables, type TableName} from "../schema.js";
import {checkFolders} from "./checkFolders.js";
import {checkKeys} from "./checkKeys.js";
import {checkParts} from "./checkParts.js";
import {checkReferences} from "./checkReferences.js";
import {checkRow} from "./checkRow.js";
import {placeOf} from "./placeOf.js";
import type {Problem} from "./problem.js";
import {readTable, type Row, type SourceFile} from "./readTable.js";

/** The rows of every table, documents in the order of `documents.csv`, and every problem found in the files. */
export interface Checked {
  tables: Readonly<Record<TableName, readonly Row[]>>;
  problems: Problem[];
}

/**
 * Reads the files of `data/` and holds every cell against the contract. Nothing is corrected: cells stay as they stand,
 * and with a problem left the tables are not to be used. A CR before LF and a byte order mark are no part of a cell.
 */
export function checkFiles(files: readonly SourceFile[]): Checked {
  const problems: Problem[] = [];
  const rows = Object.fromEntries(tableNames.map((name): [TableName, Row[]] => [name, []])) as Record<TableName, Row[]>;
  const incomplete = new Set<TableName>();
  for (const file of files) {
    const place = placeOf(file.path);
    if (place?.table === undefined) continue;
    const read = readTable(file, {table: tables[place.table], document_id: place.document_id});
    rows[place.table].push(...read.rows);
    problems.push(...read.problems);
    if (!read.complete) incomplete.add(place.table);
  }

  const documents = new Map(rows.documents.map((row, order) => [row.values.document_id!, {row, order}]));
  problems.push(...checkFolders(files, {documents: rows.documents, complete: !incomplete.has("documents")}));
  for (const name of tableNames) {
    const table = tables[name];
    const documentOf = ({values}: Row) => (table.scope === "document" ? documents.get(values.document_id!) : undefined);
    rows[name].sort((a, b) => (documentOf(a)?.order ?? Infinity) - (documentOf(b)?.order ?? Infinity) || 0);
    for (const row of rows[name]) problems.push(...checkRow(row, {table, document: documentOf(row)?.row}));
    problems.push(...checkKeys(rows[name], {table}), ...checkParts(rows[name], {table}));
  }
  problems.push(...checkReferences(rows, {incomplete}));
  return {tables: rows, problems: inOrder(problems, files)};
}

function inOrder(problems: readonly Problem[], files: readonly SourceFile[]): Problem[] {
  const order = new Map(files.map(({path}, i) => [path, i]));
  const at = ({file}: Problem): number => order.get(file) ?? -1;
  return [...problems].sort((a, b) => at(a) - at(b) || a.line - b.line);
}
