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
  const read = files.flatMap((file) => {
    const {table, document_id} = placeOf(file.path) ?? {};
    return table === undefined ? [] : {name: table, ...readTable(file, {table: tables[table], document_id})};
  });
  const incomplete = new Set(read.filter(({complete}) => !complete).map(({name}) => name));
  const rowsOf = (name: TableName): Row[] => read.filter((file) => file.name === name).flatMap(({rows}) => rows);

  const documents = new Map(rowsOf("documents").map((row, order) => [row.values.document_id, {row, order}]));
  const documentOf = ({values}: Row) => documents.get(values.document_id);
  const order = (row: Row): number => documentOf(row)?.order ?? documents.size;
  const inDocumentOrder = (name: TableName): Row[] => rowsOf(name).sort((a, b) => order(a) - order(b));
  const rows = Object.fromEntries(tableNames.map((name) => [name, inDocumentOrder(name)])) as Record<TableName, Row[]>;

  const problems = [
    read.flatMap((file) => file.problems),
    checkFolders(files, {documents: rows.documents, complete: !incomplete.has("documents")}),
    ...tableNames.flatMap((name) => {
      const table = tables[name];
      const document = (row: Row) => (table.scope === "document" ? documentOf(row)?.row : undefined);
      return [
        rows[name].flatMap((row) => checkRow(row, {name, table, document: document(row)})),
        checkKeys(rows[name], {table}),
        checkParts(rows[name], {table})
      ];
    }),
    checkReferences(rows, {incomplete})
  ].flat();
  return {tables: rows, problems: inOrder(problems, files)};
}

function inOrder(problems: readonly Problem[], files: readonly SourceFile[]): Problem[] {
  const order = new Map(files.map(({path}, i) => [path, i]));
  const at = ({file}: Problem): number => order.get(file) ?? -1;
  return [...problems].sort((a, b) => at(a) - at(b) || a.line - b.line);
}
