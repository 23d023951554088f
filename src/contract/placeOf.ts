import {tableNames, tables, type TableName} from "../schema.js";
import type {Breach} from "./problem.js";

/** The table a file holds, or why it is no file of the contract; `document_id` is the folder it stands in, if any. */
export interface Place {
  table?: TableName;
  document_id?: string;
  misplaced?: Breach;
}

/** Reads a path like `data/yanfeng-2023/budget.csv`; no tables are `data/README.md` and the score sheets of `data/scores/`. */
export function placeOf(path: string): Place | undefined {
  if (path === "data/README.md" || /^data\/scores\/[^/]+\.json$/.test(path)) return undefined;
  const [, ...parts] = path.split("/");
  const name = parts.pop() ?? "";
  const document_id = parts[0];
  const scope = document_id === undefined ? "data" : "document";
  const table = tableNames.find((candidate) => `${candidate}.csv` === name && tables[candidate].scope === scope);
  if (parts.length > 1) return {misplaced: {rule: "too_deep", parts: {}}, document_id};
  if (table !== undefined) return document_id === undefined ? {table} : {table, document_id};
  const files = tableNames.filter((each) => tables[each].scope === scope).map((each) => `${each}.csv`);
  return {misplaced: {rule: "no_table", parts: {scope, files}}, document_id};
}
