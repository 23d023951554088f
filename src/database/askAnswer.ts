import type {RecordBatch, Schema} from "apache-arrow";
import type {AnswerColumn} from "./ask.js";
import {statementOf} from "./askStatement.js";
import type {Value} from "./query.js";

/** The columns of an engine's Arrow answer. */
export function answerColumns(schema: Schema): AnswerColumn[] {
  return schema.fields.map(({name, type}) => ({name, type: /^(?:Int|Uint|Float)/.test(`${type}`) ? "number" : "text"}));
}

/** The rows of a part of an engine's Arrow answer, by the place of the column: two may have one name. */
export function answerRows(batch: RecordBatch): Value[][] {
  const columns = batch.schema.fields.map((field, i) => ({column: batch.getChildAt(i)!, type: `${field.type}`}));
  return Array.from({length: batch.numRows}, (_, row) =>
    columns.map(({column, type}) => plainValue(column.get(row), type))
  );
}

/** A value as it is shown: numbers as numbers, days and times as ISO 8601 has them, bytes in hexadecimal. */
function plainValue(value: unknown, type: string): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (type.startsWith("Date32")) return new Date(Number(value)).toISOString().slice(0, 10);
  if (/^(?:Date64|Timestamp)/.test(type))
    return new Date(Number(value))
      .toISOString()
      .replace("T", " ")
      .replace(/\.0+Z$|Z$/, "");
  if (type.startsWith("Time64")) return new Date(Number(value) / 1000).toISOString().slice(11, 19);
  if (typeof value === "number") return value;
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof Uint8Array) return [...value].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return JSON.stringify(value, (_, part: unknown) => (typeof part === "bigint" ? Number(part) : part));
}

const nested = /^(?:List|FixedSizeList|Struct|Map|Union)/;

/**
 * The question again with what is nested made into text by the engine, where its answer holds such columns: the engine
 * hands out whole numbers and decimals inside them as the bits of something else.
 */
export function withNestedAsText(sql: string, schema: Schema): string | undefined {
  if (!schema.fields.some(({type}) => nested.test(`${type}`))) return undefined;
  const names = schema.fields.map(({name}) => `"${name.replaceAll('"', '""')}"`);
  const places = schema.fields.map((_, i) => `c${i}`);
  const shown = schema.fields.map(({type}, i) => `c${i}${nested.test(`${type}`) ? "::VARCHAR" : ""} AS ${names[i]}`);
  return `SELECT ${shown.join(", ")} FROM (${statementOf(sql)}\n) AS answer (${places.join(", ")})`;
}
