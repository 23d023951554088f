import {stackedHeader} from "../contract/stackRows.js";
import type {ImportedDocument} from "../project/project.js";
import {columnTypes, directions, provenance, tableNames, tables} from "../schema.js";
import type {TableName} from "../schema.js";

/** Settings of every engine: amounts and counts arrive as numbers, and nothing is ever fetched from elsewhere. */
export const engineConfig = {query: {castBigIntToDouble: true, castDecimalToDouble: true, castTimestampToDate: true}};

/**
 * Makes the catalogue of an engine's tables, whose texts are packed: held as they stand, a million rows and the models of
 * them are more than WebAssembly can hold.
 */
export const catalogueSql = "ATTACH ':memory:' AS notebook (COMPRESS)";

/** Has a connection name the tables of that catalogue. */
export const usingSql = "USE notebook";

const quote = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** The name under which a table's stacked CSV is registered with the engine. */
export const fileName = (table: TableName) => `${table}.csv`;

/**
 * The statements that turn the registered CSVs into typed tables. Cells are read as text and cast; a decimal keeps its
 * printed text in a second column `<name>_text`, since its decimals are its precision.
 */
export function loadingSql(): string[] {
  const signs = Object.entries(directions).map(([word, sign]) => `(${quote(word)}, ${sign})`);
  return [
    "SET autoinstall_known_extensions = false",
    "SET autoload_known_extensions = false",
    ...tableNames.map(tableSql),
    `CREATE TABLE directions AS SELECT * FROM (VALUES ${signs.join(", ")}) AS words (direction_word, sign)`
  ];
}

/** What ends the loading: from here on no file and no address is read any more, and the engine's settings stand. */
export const lockingSql = "SET enable_external_access = false; SET lock_configuration = true";

/** The name under which a table of a person's own document is registered with the engine. */
export const importedFileName = (document_id: string, table: TableName) => `${document_id}/${table}.csv`;

/**
 * The statements that put a person's documents beside those shipped. A document that is there under the same id gives way
 * to the one that comes later, and so does a row of a classification that several documents bring.
 */
export function importingSql(documents: readonly ImportedDocument[]): string[] {
  return documents.flatMap(({document_id: id, rows}) => {
    const given = Object.keys(rows) as TableName[];
    const gone = (table: TableName, {of, key}: {of: TableName; key: string}) =>
      `DELETE FROM ${table} WHERE ${key} IN (SELECT ${key} FROM ${csvSql(importedFileName(id, of))})`;
    return [
      ...(rows.documents ? tableNames.filter((name) => stackedHeader(name).includes("document_id")) : []).map((name) =>
        gone(name, {of: "documents", key: "document_id"})
      ),
      ...given
        .filter((name) => tables[name].scope === "data")
        .map((name) => gone(name, {of: name, key: tables[name].key[0]!})),
      ...given.map((name) => `INSERT INTO ${name} ${rowsSql(name, importedFileName(id, name))}`)
    ];
  });
}

const tableSql = (name: TableName) => `CREATE TABLE ${name} AS ${rowsSql(name, fileName(name))}`;

function rowsSql(name: TableName, file: string): string {
  const table = tables[name];
  const columns = Object.entries(table.columns).flatMap(([column, {type}]) => {
    const cast = `${column}::${columnTypes[type].sql} AS ${column}`;
    return type === "decimal" ? [cast, `${column} AS ${column}_text`] : [cast];
  });
  const places = provenance(table).map((column) => (column === "line" ? "line::INTEGER AS line" : column));
  return `SELECT ${[...places, ...columns].join(", ")} FROM ${csvSql(file)}`;
}

const csvSql = (file: string) =>
  `read_csv(${quote(file)}, header = true, all_varchar = true, delim = ',', quote = '"', escape = '"')`;
