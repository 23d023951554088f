import type {Query} from "../database/query.js";
import type {TableName} from "../schema.js";
import type {Words} from "../text.js";
import {archive} from "./archive.js";
import {csvTemplate} from "./csvTemplate.js";
import {documentRows, heldClassifications, heldDocuments, idColumn} from "./documentRows.js";
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
  const [documents, known] = await Promise.all([heldDocuments(query), heldClassifications(query)]);
  const rows = document_id === null ? {} : await documentRows(query, {document_id, known});
  const held: Held = new Map([
    ["documents", documents.map(({document_id: id, title, title_en}) => ({id, name: title, name_en: title_en}))],
    ...[...known].map(
      ([name, all]) =>
        [name, all.map((row) => ({id: row[idColumn(name)]!, name: row["name"]!, name_en: row["name_en"]!}))] as const
    )
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
