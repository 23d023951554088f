import {tables} from "../schema.js";
import type {Column, TableName} from "../schema.js";
import type {Named, Words} from "../text.js";
import type {TemplateWords} from "./text.js";

/** What a cell can be chosen from: each value, and what it means in its reader's language. */
export interface List {
  name: string;
  entries: readonly {value: string; label: string}[];
  /** Whether a cell can hold nothing else. */
  closed: boolean;
}

/** What the notebook holds that rows of a template can name, by table. */
export type Held = ReadonlyMap<string, readonly ({id: string} & Named)[]>;

/** The lists that a template's cells are chosen from, by name, and the name of a column's list, if it has one. */
export interface Lists {
  lists: ReadonlyMap<string, List>;
  listOf(column: Column): string | null;
}

const truths = ["true", "false"] as const;

/** Makes the lists that the columns of some tables want, each once. */
export function listsFor(
  wanted: readonly TableName[],
  {held, words, text}: {held: Held; words: Words; text: TemplateWords}
): Lists {
  const meaning = (column: string, value: string): string =>
    column === "metric" ? words.metrics[value as keyof Words["metrics"]].name : (text.values[column]?.[value] ?? "");
  function listFor({values, references}: Column, {table, name}: {table: TableName; name: string}): List {
    if (values) {
      const entries = Object.keys(values).map((value) => ({value, label: meaning(name, value)}));
      return {name: `${table}.${name}`, entries, closed: true};
    }
    if (references) {
      const rows = held.get(references.table) ?? [];
      const entries = rows.map((row) => ({value: row.id, label: words.name(row)}));
      return {name: references.table, entries, closed: false};
    }
    return {name: "boolean", entries: truths.map((value) => ({value, label: text.truths[value]})), closed: true};
  }
  const lists = new Map<string, List>();
  const names = new Map<unknown, string>();
  for (const table of wanted)
    for (const [name, column] of Object.entries(tables[table].columns)) {
      const key = listKey(column);
      if (key === null || names.has(key)) continue;
      const list = listFor(column, {table, name});
      if (list.entries.length === 0) continue;
      names.set(key, list.name);
      lists.set(list.name, list);
    }
  return {lists, listOf: (column) => names.get(listKey(column)) ?? null};
}

/** What tells one list from another: the values themselves, or the table whose rows are named. */
function listKey({values, references, type}: Column): unknown {
  return values ?? references?.table ?? (type === "boolean" ? type : null);
}
