import type {Query} from "../database/query.js";
import {tables} from "../schema.js";
import type {TableName} from "../schema.js";
import type {Words} from "../text.js";
import {archive} from "./archive.js";
import {csvTemplate} from "./csvTemplate.js";
import {classifications, documentRows, heldDocuments, tableRows} from "./documentRows.js";
import type {Cells} from "./documentRows.js";
import {listsFor} from "./lists.js";
import type {Held} from "./lists.js";
import {templateOf, templateTables} from "./template.js";
import type {Meaning, TemplateWords} from "./text.js";
import {workbookTemplate} from "./workbookTemplate.js";

/** What a reader asks for: one table or all of them (null), blank (null) or filled with a document. */
export interface TemplateChoice {
  table: TableName | null;
  document_id: string | null;
  format: "xlsx" | "csv";
}

/** A file of templates, and how much of a document it holds. */
export interface TemplateFile {
  name: string;
  bytes: Uint8Array;
  tables: number;
  rows: number;
}

/**
 * Makes the file of templates that a reader asks for, with what the notebook holds: a workbook, a table as CSV, or all
 * tables as CSV in an archive. A workbook of one table has that of the documents beside it, without which a table says
 * nothing of whose it is. The same choice gives the same bytes.
 */
export async function templateFile(
  query: Query,
  {choice, words, text, meaning}: {choice: TemplateChoice; words: Words; text: TemplateWords; meaning: Meaning}
): Promise<TemplateFile> {
  const {table, document_id, format} = choice;
  const [documents, shared, rows] = await Promise.all([
    heldDocuments(query),
    Promise.all(classifications.map((name) => tableRows(query, name))),
    document_id === null ? {} : documentRows(query, document_id)
  ]);
  const held: Held = new Map([
    [
      "documents",
      documents.map(({document_id, title, title_en}) => ({id: document_id, name: title, name_en: title_en}))
    ],
    ...classifications.map((name, i) => [name, shared[i]!.map(idAndNames(name))] as const)
  ]);
  const wanted = templateTables.filter(
    (name) => table === null || name === table || (format === "xlsx" && name === "documents")
  );
  const lists = listsFor(wanted, {held, words, text});
  const templates = wanted.map((name) => templateOf(name, {rows, lists, text, meaning}));
  const counts = {tables: templates.length, rows: templates.reduce((sum, each) => sum + each.rows.length, 0)};
  const name = [document_id ?? "templates", table].filter((part) => part !== null).join("-");
  if (format === "xlsx") return {...counts, name: `${name}.xlsx`, bytes: workbookTemplate(templates, {lists, text})};
  if (table !== null) return {...counts, name: `${table}.csv`, bytes: csvTemplate(templates[0]!, {text})};
  const files = templates.map((template) => [`${template.table}.csv`, csvTemplate(template, {text})] as const);
  return {...counts, name: `${name}.zip`, bytes: archive(Object.fromEntries(files))};
}

const idAndNames = (table: TableName) => (row: Cells) => ({
  id: row[tables[table].key[0]!]!,
  name: row["name"]!,
  name_en: row["name_en"]!
});
