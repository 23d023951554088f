import type {Query} from "../database/query.js";
import {tables} from "../schema.js";
import type {TableName} from "../schema.js";
import type {Ref} from "./ref.js";

/** A published row, cell by cell as it stands in its file. */
export interface PublishedRow {
  document_id: string;
  title: string;
  title_en: string;
  table: TableName;
  line: number;
  cells: {column: string; value: string | null}[];
}

/** The row on a line of a document's table; undefined where there is none. */
export async function publishedRow(
  query: Query,
  {document, table, line}: Extract<Ref, {kind: "row"}>
): Promise<PublishedRow | undefined> {
  if (!(table in tables) || tables[table as TableName].scope !== "document") return undefined;
  const name = table as TableName;
  const columns = Object.entries(tables[name].columns);
  const cells = columns.map(
    ([column, {type}]) => `${type === "decimal" ? `${column}_text` : `row.${column}::VARCHAR`} AS ${column}`
  );
  const [row] = await query<Record<string, string | null>>(
    `SELECT documents.title AS document_title, documents.title_en AS document_title_en, ${cells.join(", ")}
     FROM ${name} AS row JOIN documents USING (document_id) WHERE row.document_id = ? AND row.line = ?`,
    [document, line]
  );
  return (
    row && {
      document_id: document,
      title: row["document_title"]!,
      title_en: row["document_title_en"]!,
      table: name,
      line,
      cells: columns.map(([column]) => ({column, value: row[column] ?? null}))
    }
  );
}
