import {namedRows} from "../contract/namedRows.js";
import {readCsv} from "../csv.js";
import type {Query} from "../database/query.js";
import {knownOf} from "../importing/known.js";
import {tableNames, tables} from "../schema.js";
import type {TableName} from "../schema.js";

/** A row of a table of the contract: each cell's text as it was printed, by column. */
export type Cells = Readonly<Record<string, string>>;

/** Rows of some of the contract's tables. */
export type TableRows = Readonly<Partial<Record<TableName, readonly Cells[]>>>;

/** A document that the notebook holds. */
export interface HeldDocument {
  document_id: string;
  title: string;
  title_en: string;
}

/** The rows of what documents refer to and any of them may add to, by table. */
export type Classifications = ReadonlyMap<TableName, readonly Cells[]>;

/** The documents that the notebook holds, those of a unit together, the latest first. */
export function heldDocuments(query: Query): Promise<HeldDocument[]> {
  return query("SELECT document_id, title, title_en FROM documents ORDER BY unit_id, fiscal_year DESC, document_id");
}

/** The classifications that the notebook holds, which every page of imports opens with. */
export async function heldClassifications(query: Query): Promise<Classifications> {
  const {files} = await knownOf(query);
  return new Map(
    files.map(({path, text}) => {
      const {header, rows} = readCsv(text);
      const table = path.slice("data/".length, -".csv".length) as TableName;
      return [table, rows.map(({cells}) => Object.fromEntries(header.map((column, i) => [column, cells[i]!])))];
    })
  );
}

function tableRows(query: Query, {table, document_id}: {table: TableName; document_id: string}): Promise<Cells[]> {
  const cells = Object.entries(tables[table].columns).map(
    ([column, {type}]) => `coalesce(${type === "decimal" ? `${column}_text` : `${column}::VARCHAR`}, '') AS ${column}`
  );
  return query(`SELECT ${cells.join(", ")} FROM ${table} WHERE ${table}.document_id = ? ORDER BY ${table}.line`, [
    document_id
  ]);
}

/**
 * A document's rows in every table, and of the classifications those that they name, with what these name in turn: all
 * that another notebook needs to take the document in.
 */
export async function documentRows(
  query: Query,
  {document_id, known}: {document_id: string; known: Classifications}
): Promise<TableRows> {
  const own = tableNames.filter((table) => table === "documents" || tables[table].scope === "document");
  const rows = await Promise.all(own.map((table) => tableRows(query, {table, document_id})));
  const stated = own.map((table, i) => [table, rows[i]!] as const);
  const named = namedRows(new Map(stated), known);
  const used = [...known].map(([table, all]) => [table, all.filter((row) => named.has(row))] as const);
  return Object.fromEntries([...stated, ...used]);
}

/** The column with the id of a classification's row. */
export const idColumn = (table: TableName): string => tables[table].key[0]!;
