import {readFileSync} from "node:fs";
import {parseArgs} from "node:util";
import {inertText} from "../src/components/inertText.js";
import {checkFiles} from "../src/contract/checkFiles.js";
import {describeProblems} from "../src/contract/describeProblem.js";
import type {Row} from "../src/contract/readTable.js";
import {contractWords} from "../src/en/contractWords.js";
import {describeReconciliation} from "../src/reconcile/describeReconciliation.js";
import {documentsFor} from "../src/reconcile/documentsFor.js";
import {reconcile} from "../src/reconcile/reconcile.js";
import {statements} from "../src/reconcile/statements.js";
import {isMain} from "./isMain.js";
import {projectRoot} from "./projectRoot.js";
import {readData} from "./readData.js";

const usage = "Usage: npm run reconcile -- REPORT [--document ID]";

/**
 * Holds a report's text file against the rows of its document: the one named by `--document`, else the one that the
 * report's title names. Gives what to print, and whether all is explained. Throws a message for a person where the
 * report, the document or `data/` cannot be used.
 */
export function reconcileReport(
  args: readonly string[],
  {root = projectRoot}: {root?: string} = {}
): {text: string; explained: boolean} {
  const {values, positionals} = parseArgs({
    args: [...args],
    options: {document: {type: "string"}},
    allowPositionals: true
  });
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) throw new Error(usage);
  const report = readReport(path);
  const {tables, problems} = checkFiles(readData({root}));
  if (problems.length > 0) throw new Error(describeProblems(problems, {words: contractWords}));

  const document = choose(tables.documents, {
    named: values.document,
    fitting: documentsFor(report, {documents: tables.documents, units: tables.units})
  });
  const result = reconcile(report, statements(document, {tables}));
  return {
    text: describeReconciliation(result),
    explained:
      result.unmatched.length === 0 && result.entries.every(({explanation}) => explanation.kind !== "unexplained")
  };
}

function readReport(path: string): string {
  try {
    return new TextDecoder("utf-8", {fatal: true}).decode(readFileSync(path));
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    if (code === "ERR_ENCODING_INVALID_ENCODED_DATA") throw new Error(`${path} is not UTF-8 text.`, {cause: error});
    throw new Error(code === "ENOENT" ? `There is no file ${path}.` : `Cannot read ${path} (${code}).`, {cause: error});
  }
}

function choose(
  documents: readonly Row[],
  {named, fitting}: {named: string | undefined; fitting: readonly Row[]}
): Row {
  const known = documents.map(({values}) => `  ${values.document_id}  ${values.title}`).join("\n");
  if (named !== undefined) {
    const document = documents.find(({values}) => values.document_id === named);
    if (document === undefined) throw new Error(`There is no document “${named}”; data/documents.csv has\n${known}`);
    return document;
  }
  if (fitting.length === 1) return fitting[0]!;
  const why = fitting.length === 0 ? "names no unit and year of a document" : "fits more than one document";
  throw new Error(`The report’s title ${why}: name one with --document. data/documents.csv has\n${known}`);
}

if (isMain(import.meta.url)) {
  try {
    const {text, explained} = reconcileReport(process.argv.slice(2));
    console.log(inertText(text));
    process.exitCode = explained ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? inertText(error.message) : error);
    process.exitCode = 1;
  }
}
