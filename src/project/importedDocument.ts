import {checkFiles} from "../contract/checkFiles.js";
import type {Problem} from "../contract/problem.js";
import type {SourceFile} from "../contract/readTable.js";
import {stackRows} from "../contract/stackRows.js";
import {readCsv, writeCsv} from "../csv.js";
import {tableNames} from "../schema.js";
import type {ImportedDocument, Origin} from "./project.js";

/**
 * Holds files in the contract's form against the contract, beside the classifications that the notebook has already, and
 * stacks what is new. `known` are the rows of those, as files of the contract; a row of a new file that says the same as
 * a known one is left to it, and files of one table come together. With a problem there is no document.
 */
export function importedDocument(
  files: readonly SourceFile[],
  {
    known,
    document_id,
    title,
    origins
  }: {known: readonly SourceFile[]; document_id: string; title: string; origins: readonly Origin[]}
): {document: ImportedDocument | null; problems: Problem[]} {
  const merged = new Map(known.map((file) => [file.path, file.text]));
  const before = new Map(known.map(({path, text}) => [path, text.split("\n").length - 1]));
  for (const {path, text} of files) {
    const there = merged.get(path);
    merged.set(path, there === undefined ? text : joined(there, text));
  }
  const {tables, problems} = checkFiles([...merged].map(([path, text]) => ({path, text})));
  if (problems.length > 0) return {document: null, problems};
  const isNew = ({file, line}: {file: string; line: number}) => line > (before.get(file) ?? 0);
  const own = Object.fromEntries(
    tableNames.map((name) => [name, tables[name].filter(isNew)])
  ) as unknown as typeof tables;
  const stacked = stackRows(own);
  const rows = Object.fromEntries(
    tableNames.flatMap((name) => (own[name].length === 0 ? [] : [[name, new Blob([stacked[name]])]]))
  ) as ImportedDocument["rows"];
  return {document: {document_id, title, origins, rows}, problems: []};
}

/** A table's file with the rows of another that it does not say already. */
function joined(there: string, text: string): string {
  const idOf = (cells: readonly string[]) => JSON.stringify(cells);
  const said = new Set(readCsv(there).rows.map(({cells}) => idOf(cells)));
  const {header, rows} = readCsv(text);
  const added = rows.flatMap(({cells}) => (said.has(idOf(cells)) ? [] : [cells]));
  const written = writeCsv(header, added);
  return there + written.slice(written.indexOf("\n") + 1);
}
