import {tableNames, tables} from "../schema.js";
import {placeOf} from "./placeOf.js";
import type {Problem} from "./problem.js";
import {quote} from "./quote.js";
import type {Row, SourceFile} from "./readTable.js";

/** Files that are not of the contract, folders without a document, documents without a folder, tables without a file. */
export function checkFolders(
  files: readonly SourceFile[],
  {documents, complete}: {documents: readonly Row[]; complete: boolean}
): Problem[] {
  const places = files.map(({path}) => ({path, place: placeOf(path)}));
  const missing = tableNames
    .filter((name) => tables[name].scope === "data" && !places.some(({place}) => place?.table === name))
    .map((name) => fileProblem(`data/${name}.csv`, "the file is missing: with no rows it still has its header."));
  const misplaced = places.flatMap(({path, place}) =>
    place?.misplaced === undefined ? [] : fileProblem(path, place.misplaced)
  );

  const known = new Set(documents.map(({values}) => values.document_id));
  const folders = new Map(places.map(({path, place}) => [place?.document_id, path] as const).reverse());
  const orphans = [...folders].flatMap(([folder, path]) =>
    folder === undefined || !complete || known.has(folder)
      ? []
      : {
          ...fileProblem(path, `the folder is no document: add ${quote(folder)} to data/documents.csv, or rename it.`),
          value: folder
        }
  );
  const homeless = documents.flatMap(({file, line, values: {document_id: value = ""}}) =>
    value === "" || folders.has(value)
      ? []
      : {
          file,
          line,
          column: "document_id",
          value,
          reason: `${quote(value)} has no folder with files: add data/${value}/.`
        }
  );
  return [...missing, ...misplaced, ...orphans, ...homeless];
}

const fileProblem = (file: string, reason: string): Problem => ({file, line: 1, column: "", value: "", reason});
