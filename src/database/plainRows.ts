import type {Table} from "apache-arrow";

/** Characters by which a text says of itself that it is a number that opens: no text of the data may. */
const marks = /[\uE000-\uE002]/g;

/** An engine's Arrow answer as plain rows, the same in the browser and in Node. */
export function plainRows<T>(table: Table): T[] {
  return table.toArray().map((row) => plainRow(row.toJSON() as Record<string, unknown>) as T);
}

function plainRow(row: Record<string, unknown>) {
  for (const [name, value] of Object.entries(row))
    if (typeof value === "string") row[name] = value.replaceAll(marks, "\uFFFD");
  return row;
}
