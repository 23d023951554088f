import type {Problem} from "../src/contract/problem.js";
import {stackRows} from "../src/contract/stackRows.js";
import {checkFiles} from "../src/contract/checkFiles.js";
import type {CheckCase} from "../src/checks/case.js";
import {checkCases} from "../src/checks/runChecks.js";
import {openNode} from "../src/database/node.js";
import type {Query} from "../src/database/query.js";
import type {Notebook} from "../src/importing/desk.js";
import {knownOf} from "../src/importing/known.js";
import {importedDocument} from "../src/project/importedDocument.js";
import {draftFiles} from "../src/reading/draftFiles.js";
import {draftImport, faultsOf, nothingSaidOf, takeSheet} from "../src/reading/draftImport.js";
import type {ImportDraft, Taken} from "../src/reading/draftImport.js";
import type {Fault} from "../src/reading/fault.js";
import type {Draft} from "../src/reading/draftDocument.js";
import type {PersonFile} from "../src/reading/personFile.js";
import {readFiles} from "../src/reading/readFiles.js";
import {slug} from "../src/reading/slug.js";
import {tableNames, tables} from "../src/schema.js";
import type {TableName} from "../src/schema.js";
import {readData} from "./readData.js";

/** What a person's files come to with nothing said by their reader. */
export interface ImportCheck {
  files: number;
  taken: readonly Taken[];
  draft: ImportDraft;
  faults: Fault[];
  problems: Problem[];
  /** The cases of the new document, beside the classifications alone; missing where it is not complete. */
  cases: CheckCase[] | null;
  /** Nothing is faulty, left open or not understood. */
  complete: boolean;
}

/** The classifications of `data/` without its documents: what files are matched with, and checked beside. */
export interface Classifications {
  stacked: Readonly<Record<TableName, string>>;
  known: Notebook;
}

/** Reads the classifications of `data/`. */
export async function classifications({root}: {root: string}): Promise<Classifications> {
  const {tables: rows} = checkFiles(readData({root}));
  const kept = tableNames.filter((name) => tables[name].scope === "data" && name !== "documents");
  const stacked = stackRows(
    Object.fromEntries(tableNames.map((name) => [name, kept.includes(name) ? rows[name] : []])) as typeof rows
  );
  const engine = await openNode(stacked);
  try {
    return {stacked, known: await knownOf(engine.query)};
  } finally {
    engine.close();
  }
}

/**
 * Reads files as the page 导入 does, drafts a document of them and, where nothing is left to be asked, checks it; `use` is
 * called with the engine that holds it. A file that an office program left beside others is listed and is no fault.
 */
export async function checkImport(
  files: readonly PersonFile[],
  {
    name,
    stacked,
    known,
    use
  }: Classifications & {
    name: string;
    use: (query: Query, found: {cases: CheckCase[]; draft: Draft | null}) => Promise<void>;
  }
): Promise<ImportCheck> {
  const {sheets, faults: unread} = await readFiles(files);
  const document_id = slug("import", name);
  const taken = sheets.map((sheet) => takeSheet(sheet));
  const draft = draftImport(taken, {known, said: nothingSaidOf(document_id)});
  const faults = [...unread, ...taken.flatMap(faultsOf), ...(draft.draft?.faults ?? [])];
  const given = draft.questions.length === 0 ? draftFiles(taken, draft.draft) : [];
  const {document, problems} =
    given.length === 0
      ? {document: null, problems: []}
      : importedDocument(given, {known: known.files, document_id, title: name, origins: []});
  const complete = document !== null && faults.every(({rule}) => rule === "left_out");
  const result = {files: files.length, taken, draft, faults, problems, complete};
  if (document === null) return {...result, cases: null};
  const engine = await openNode(stacked, {documents: [document]});
  try {
    const cases = await checkCases(engine.query);
    await use(engine.query, {cases, draft: draft.draft});
    return {...result, cases};
  } finally {
    engine.close();
  }
}

/** The person's own cells behind the rows of a drafted document, by the places that cases name: `document_id/budget:line`. */
export function cellsOf({documents, budget}: Pick<Draft, "documents" | "budget">): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  let line = 2;
  for (const row of budget) {
    cells.set(`${documents[0]!["document_id"]}/budget:${line}`, row["source"]!);
    line += Object.values(row).join("").split("\n").length;
  }
  return cells;
}
