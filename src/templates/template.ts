import {tableNames, tables} from "../schema.js";
import type {TableName} from "../schema.js";
import type {TableRows} from "./documentRows.js";
import {examples} from "./examples.js";
import type {Lists} from "./lists.js";
import type {Meaning, TemplateWords} from "./text.js";

/** A column of a template. */
export interface TemplateColumn {
  name: string;
  /** What it means, whether it must be filled, and how. */
  note: string;
  required: boolean;
  number: boolean;
  /** The list that its cells are chosen from. */
  list: string | null;
  /** The column of another of the document's tables that its cells name rows by. */
  names: {table: TableName; column: string} | null;
}

/** A table of the contract to be filled in. Where it has no rows of a document, an example stands in their place. */
export interface Template {
  table: TableName;
  columns: readonly TemplateColumn[];
  example: readonly string[] | null;
  rows: readonly (readonly string[])[];
}

/** Every table in the order that a person fills them in: what the document is, what it says, then what it adds to. */
export const templateTables: readonly TableName[] = [
  "documents",
  ...tableNames.filter((table) => tables[table].scope === "document"),
  ...tableNames.filter((table) => tables[table].scope === "data" && table !== "documents")
];

/** Makes the template of a table, with its rows in a document where it has any. */
export function templateOf(
  table: TableName,
  {rows, lists, text, meaning}: {rows: TableRows; lists: Lists; text: TemplateWords; meaning: Meaning}
): Template {
  const columns = Object.entries(tables[table].columns).map(([name, column]): TemplateColumn => {
    const list = lists.listOf(column);
    const {references} = column;
    const names =
      references && list === null ? {table: references.table as TableName, column: references.column} : null;
    const form = list !== null ? text.chosen : names !== null ? text.named(names.table) : text.forms[column.type];
    const required = column.required ?? false;
    const says = meaning({relation: table, kind: "table", column: name, contract: column.meaning}) ?? "";
    const number = column.type === "decimal" || column.type === "integer";
    return {name, note: text.note({meaning: says, required, form}), required, number, list, names};
  });
  const cells = (row: Readonly<Record<string, string>>) => columns.map(({name}) => row[name] ?? "");
  const stated = (rows[table] ?? []).map(cells);
  return {table, columns, rows: stated, example: stated.length === 0 ? cells(examples[table]) : null};
}
