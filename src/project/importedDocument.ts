import {checkFiles} from "../contract/checkFiles.js";
import {namedRows} from "../contract/namedRows.js";
import type {Problem} from "../contract/problem.js";
import type {Row, SourceFile} from "../contract/readTable.js";
import {stackRows} from "../contract/stackRows.js";
import {readCsv, writeCsv} from "../csv.js";
import {classifications, tableNames, tables} from "../schema.js";
import type {TableName} from "../schema.js";
import type {ImportedDocument, Origin} from "./project.js";

/**
 * Holds files in the contract's form against the contract, beside the classifications that the notebook has already, and
 * stacks what is new. `known` are the rows of those, as files of the contract; a row of a new file that says the same as
 * a known one is left to it, and files of one table come together. `brought` are rows that other documents of the
 * person's brought in: what of them the new files name and do not state is stacked with them, so that the document
 * stands when those others are taken out. It goes by the id that it states, or by `document_id` where it states several.
 * With a problem there is no document.
 */
export function importedDocument(
  files: readonly SourceFile[],
  {
    known,
    brought = [],
    document_id,
    title,
    origins
  }: {
    known: readonly SourceFile[];
    brought?: readonly SourceFile[];
    document_id: string;
    title: string;
    origins: readonly Origin[];
  }
): {document: ImportedDocument | null; problems: Problem[]} {
  const merged = new Map(known.map((file) => [file.path, file.text]));
  const ofKnown = lineCounts(merged);
  const stated = keysOf(files);
  for (const file of brought) add(merged, {...file, text: without(file, stated)});
  const ofBrought = lineCounts(merged);
  for (const file of files) add(merged, file);
  const checked = checkFiles([...merged].map(([path, text]) => ({path, text})));
  const {problems} = checked;
  if (problems.length > 0) return {document: null, problems};

  const {tables: all} = checked;
  const isAfter = (counts: ReadonlyMap<string, number>) => (row: Row) => row.line > (counts.get(row.file) ?? 0);
  const [isAdded, isStated] = [isAfter(ofKnown), isAfter(ofBrought)];
  const cells = (names: readonly TableName[], is: (row: Row) => boolean) =>
    new Map(names.map((name) => [name, all[name].filter(is).map(({values}) => values)]));
  const named =
    brought.length > 0 ? namedRows(cells(tableNames, isStated), cells(classifications, isAdded)) : new Set();
  const own = Object.fromEntries(
    tableNames.map((name) => [
      name,
      all[name].filter((row) => isStated(row) || (isAdded(row) && named.has(row.values)))
    ])
  ) as unknown as typeof all;
  const stacked = stackRows(own);
  const rows = Object.fromEntries(
    tableNames.flatMap((name) => (own[name].length === 0 ? [] : [[name, new Blob([stacked[name]])]]))
  ) as ImportedDocument["rows"];
  const [only, ...others] = own.documents.map(({values}) => values);
  const name =
    only && others.length === 0 ? {document_id: only["document_id"]!, title: only["title"]!} : {document_id, title};
  return {document: {...name, origins, rows}, problems: []};
}

function lineCounts(files: ReadonlyMap<string, string>): ReadonlyMap<string, number> {
  return new Map([...files].map(([path, text]) => [path, text.split("\n").length - 1]));
}

/** The keys of the rows that files state of classifications, each with its file's path. */
function keysOf(files: readonly SourceFile[]): ReadonlySet<string> {
  return new Set(files.flatMap((file) => (tableOf(file) ? readCsv(file.text).rows.map(keyIn(file)) : [])));
}

/** A file's text without the rows of these keys. */
function without(file: SourceFile, keys: ReadonlySet<string>): string {
  const {header, rows} = readCsv(file.text);
  const keyOf = keyIn(file);
  return writeCsv(
    header,
    rows.filter((row) => !keys.has(keyOf(row))).map(({cells}) => cells)
  );
}

const tableOf = ({path}: SourceFile): TableName | undefined =>
  classifications.find((name) => path === `data/${name}.csv`);

function keyIn(file: SourceFile): (row: {cells: readonly string[]}) => string {
  const {key, columns} = tables[tableOf(file)!];
  const at = key.map((column) => Object.keys(columns).indexOf(column));
  return ({cells}) => JSON.stringify([file.path, ...at.map((i) => cells[i])]);
}

/** Adds a table's file, but for the rows that are there already. */
function add(merged: Map<string, string>, {path, text}: SourceFile): void {
  const there = merged.get(path);
  if (there === undefined) return void merged.set(path, text);
  const idOf = (cells: readonly string[]) => JSON.stringify(cells);
  const said = new Set(readCsv(there).rows.map(({cells}) => idOf(cells)));
  const {header, rows} = readCsv(text);
  const added = rows.flatMap(({cells}) => (said.has(idOf(cells)) ? [] : [cells]));
  const written = writeCsv(header, added);
  merged.set(path, there + written.slice(written.indexOf("\n") + 1));
}
