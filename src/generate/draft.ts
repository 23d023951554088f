import {tables, type TableName} from "../schema.js";
import type {GeneratedDocument, Row} from "./family.js";

/** A sentence of a document under way. */
export interface Sentence {
  /** Where it stands, like `二(一)·3`. */
  place: string;
  /** Where its next figure stands, like `二(一)·3#1`. */
  figure(): string;
}

/** A document under way: rows are added as its sentences are written, so that every figure gets its own ordinal. */
export interface Draft {
  /** Adds a row; a column left out is empty, a column the contract does not have is an error. */
  add(table: TableName, row: Readonly<Record<string, string | number | boolean>>): void;
  /** Opens the next sentence of a section. */
  sentence(section: string): Sentence;
  tables: GeneratedDocument["tables"];
}

/** An empty document. */
export function draft(): Draft {
  const written: Partial<Record<TableName, Row[]>> = {};
  const sentences = new Map<string, number>();
  return {
    tables: written,
    add(table, row) {
      (written[table] ??= []).push(rowOf(table, row));
    },
    sentence(section) {
      const place = `${section}·${(sentences.get(section) ?? 0) + 1}`;
      sentences.set(section, (sentences.get(section) ?? 0) + 1);
      let figures = 0;
      return {place, figure: () => `${place}#${++figures}`};
    }
  };
}

const columnsOf = new Map<TableName, ReadonlySet<string>>();

/** A row with every column of its table, in the schema's order. */
export function rowOf(table: TableName, row: Readonly<Record<string, string | number | boolean>>): Row {
  const columns = columnsOf.get(table) ?? new Set(Object.keys(tables[table].columns));
  columnsOf.set(table, columns);
  for (const column in row) if (!columns.has(column)) throw new Error(`${table} has no column ${column}.`);
  const whole: Record<string, string> = {};
  for (const column of columns) whole[column] = String(row[column] ?? "");
  return whole;
}
