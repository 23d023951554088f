import type {Table} from "apache-arrow";

/** An engine's Arrow answer as plain rows, the same in the browser and in Node. */
export function plainRows<T>(table: Table): T[] {
  return table.toArray().map((row) => row.toJSON() as T);
}
