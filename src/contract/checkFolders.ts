import {tableNames, tables} from "../schema.js";
import {placeOf} from "./placeOf.js";
import type {Breach, Problem} from "./problem.js";
import type {Row, SourceFile} from "./readTable.js";

/** Files that are not of the contract, folders without a document, documents without a folder, tables without a file. */
export function checkFolders(
  files: readonly SourceFile[],
  {documents, complete}: {documents: readonly Row[]; complete: boolean}
): Problem[] {
  const places = files.map(({path}) => ({path, place: placeOf(path)}));
  const missing = tableNames
    .filter((name) => tables[name].scope === "data" && !places.some(({place}) => place?.table === name))
    .map((name) => ofFile(`data/${name}.csv`, {rule: "missing_file", parts: {}}));
  const misplaced = places.flatMap(({path, place}) =>
    place?.misplaced === undefined ? [] : ofFile(path, place.misplaced)
  );

  const known = new Set(documents.map(({values}) => values.document_id));
  const folders = new Map(places.map(({path, place}) => [place?.document_id, path] as const).reverse());
  const orphans = [...folders].flatMap(([folder, path]) =>
    folder === undefined || !complete || known.has(folder)
      ? []
      : {...ofFile(path, {rule: "folder_without_document", parts: {}}), value: folder}
  );
  const homeless = documents.flatMap(({file, line, values: {document_id: value = ""}}): Problem[] =>
    value === "" || folders.has(value)
      ? []
      : [{file, line, column: "document_id", value, rule: "document_without_folder", parts: {}}]
  );
  return [...missing, ...misplaced, ...orphans, ...homeless];
}

const ofFile = (file: string, breach: Breach): Problem => ({file, line: 1, column: "", value: "", ...breach});
