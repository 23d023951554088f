import {checkFiles} from "../contract/checkFiles.js";
import type {Problem} from "../contract/problem.js";
import type {SourceFile} from "../contract/readTable.js";
import {stackRows} from "../contract/stackRows.js";
import {tableNames} from "../schema.js";
import type {TableName} from "../schema.js";
import type {ImportedDocument, Origin} from "./project.js";

/**
 * Holds files in the contract's form against the contract, beside the classifications that the notebook has already, and
 * stacks what is new. `known` are the rows of those, as files of the contract; a row of a new file that says the same as
 * a known one is left to it. With a problem there is no document.
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
  const shared = new Map(known.map((file) => [file.path, file.text]));
  const before = new Map(known.map(({path, text}) => [path, text.split("\n").length - 1]));
  const merged = new Map(shared);
  for (const {path, text} of files) {
    const there = merged.get(path);
    if (there === undefined) {
      merged.set(path, text);
      continue;
    }
    const lines = new Set(there.split("\n"));
    const added = text.split("\n").filter((line, i) => i > 0 && line !== "" && !lines.has(line));
    merged.set(path, there + added.map((line) => `${line}\n`).join(""));
  }
  const {tables, problems} = checkFiles([...merged].map(([path, text]) => ({path, text})));
  if (problems.length > 0) return {document: null, problems};
  const isNew = ({file, line}: {file: string; line: number}) =>
    !shared.has(file) || line > (before.get(file) ?? Infinity);
  const own = Object.fromEntries(
    tableNames.map((name) => [name, tables[name].filter(isNew)])
  ) as unknown as typeof tables;
  const rows = Object.fromEntries(
    Object.entries(stackRows(own)).flatMap(([name, text]) => {
      const body = text.slice(text.indexOf("\n") + 1);
      return body === "" ? [] : [[name as TableName, body]];
    })
  );
  return {document: {document_id, title, origins, rows}, problems: []};
}
