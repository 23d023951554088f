import type {Table} from "../schema.js";
import type {Problem} from "./problem.js";
import type {Row} from "./readTable.js";

/** Rows that repeat the key of an earlier row of their file, which a document has one of for a table. */
export function checkKeys(rows: readonly Row[], {table}: {table: Table}): Problem[] {
  const first = new Map<string, Row>();
  return rows.flatMap((row): Problem | Problem[] => {
    if (table.key.some((name) => table.columns[name]!.required && row.values[name] === "")) return [];
    const key = table.key.map((name) => row.values[name]!);
    const place = [row.file, ...key].join("\u001f");
    const earlier = first.get(place);
    if (earlier === undefined) {
      first.set(place, row);
      return [];
    }
    return {
      ...{file: row.file, line: row.line, column: table.key.join(", "), value: key.join(", ")},
      rule: "repeated_key",
      parts: {
        key: key.filter((cell) => cell !== ""),
        earlier: earlier.line,
        apart: table.key.includes("item") ? "item" : null
      }
    };
  });
}
