import type {Answer} from "../database/ask.js";
import type {Query} from "../database/query.js";

/** What the page's opening question is answered with, by the port whose answers the build ships. */
export async function openingAnswer(query: Query, sql: string): Promise<Answer> {
  const rows = await query(sql);
  const names = Object.keys(rows[0] ?? {});
  return {
    columns: names.map((name) => ({
      name,
      type: rows.every((row) => row[name] === null || typeof row[name] === "number") ? "number" : "text"
    })),
    rows: rows.map((row) => names.map((name) => row[name] ?? null)),
    more: false
  };
}
