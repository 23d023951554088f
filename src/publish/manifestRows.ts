import type {PublishedRow} from "../provenance/publishedRow.js";
import {tables} from "../schema.js";
import type {Release} from "./editionOf.js";
import type {InputFile, Manifest} from "./manifest.js";

/** What tells a row from all others, wherever it stands in its file: `document/table/` and the cells of its key. */
export function rowKey({document_id, table, cells}: PublishedRow): string {
  const key = tables[table].key.map((column) => cells.find((cell) => cell.column === column)?.value ?? "");
  return `${document_id}/${table}/${key.join(",")}`;
}

/** Rows as a manifest has them, each once: the cells of each by column; empty ones are left out. */
export function manifestRows(rows: readonly PublishedRow[]): Manifest["rows"] {
  return Object.fromEntries(rows.map((row) => [rowKey(row), cellsOf(row)]));
}

function cellsOf({cells}: PublishedRow): Record<string, string> {
  return Object.fromEntries(cells.flatMap(({column, value}) => (value === null ? [] : [[column, value]])));
}

/**
 * The files that rows come from: those shipped, with the classifications, which stand beside all documents, and those
 * that a reader's own documents were read from, by the document's id.
 */
export function inputsOf(
  rows: readonly PublishedRow[],
  {release, own}: {release: Release; own: ReadonlyMap<string, readonly InputFile[]>}
): InputFile[] {
  const documents = new Set(rows.map(({document_id}) => document_id));
  const shipped = release.files.filter(({file}) => {
    const [document, ...rest] = file.split("/") as [string, ...string[]];
    return rest.length === 0 || (documents.has(document) && !own.has(document));
  });
  const brought = [...own].filter(([document]) => documents.has(document)).flatMap(([, files]) => files);
  return [...shipped, ...brought];
}
