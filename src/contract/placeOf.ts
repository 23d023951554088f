import {tableNames, tables, type TableName} from "../schema.js";

/** The table a file holds, or why it is no file of the contract; `document_id` is the folder it stands in, if any. */
export interface Place {
  table?: TableName;
  document_id?: string;
  misplaced?: string;
}

const fileNames = (scope: "data" | "document"): string =>
  tableNames
    .filter((name) => tables[name].scope === scope)
    .map((name) => `${name}.csv`)
    .join(", ");

/** Reads a path like `data/yanfeng-2023/budget.csv`; the one file that is not a table is `data/README.md`. */
export function placeOf(path: string): Place | undefined {
  if (path === "data/README.md") return undefined;
  const [, ...parts] = path.split("/");
  const name = parts.pop() ?? "";
  const document_id = parts[0];
  const scope = document_id === undefined ? "data" : "document";
  const table = tableNames.find((candidate) => `${candidate}.csv` === name && tables[candidate].scope === scope);
  if (parts.length > 1)
    return {misplaced: "the file stands too deep: a document's folder holds no folders.", document_id};
  if (table !== undefined) return document_id === undefined ? {table} : {table, document_id};
  const where = scope === "data" ? "data/ holds documents' folders and" : "a document's folder holds only";
  return {misplaced: `the file is no table of the contract: ${where} ${fileNames(scope)}.`, document_id};
}
