import type {Row} from "../contract/readTable.js";
import type {Query, Value} from "../database/query.js";
import {figureColumns, statements} from "../reconcile/statements.js";
import type {Statement} from "../reconcile/statements.js";
import {tableNames} from "../schema.js";
import type {TableName} from "../schema.js";

type Raw = Readonly<Record<string, Value>>;

/** A row as its file has it, as text. */
const asText = (row: Raw): Record<string, string> =>
  Object.fromEntries(Object.keys(row).map((name) => [name, String(row[`${name}_text`] ?? row[name] ?? "")]));

/** What the rows of a unit's own reports of a year say of the figures that they print, place by place. */
export async function statedFigures(query: Query, {unit, year}: {unit: string; year: number}): Promise<Statement[]> {
  const documents = await query<Raw>(
    "SELECT * FROM documents WHERE unit_id = ? AND fiscal_year = ? AND kind <> 'analysis' ORDER BY line",
    [unit, year]
  );
  const names = Object.keys(figureColumns) as TableName[];
  const read = (table: TableName, id: Value) =>
    query<Raw>(`SELECT * FROM ${table} WHERE document_id = ? ORDER BY line`, [id]);
  const all = await Promise.all(
    documents.map(async (document) => {
      const id = String(document["document_id"]);
      const rows = await Promise.all(names.map((table) => read(table, id)));
      const toRow =
        (table: TableName) =>
        (row: Raw): Row => ({
          ...{file: `data/${id}/${table}.csv`, line: Number(row["line"])},
          values: asText(row)
        });
      const tables = Object.fromEntries(tableNames.map((table): [TableName, Row[]] => [table, []])) as Record<
        TableName,
        Row[]
      >;
      for (const [i, table] of names.entries()) tables[table] = rows[i]!.map(toRow(table));
      return statements(
        {file: "data/documents.csv", line: Number(document["line"]), values: asText(document)},
        {tables}
      );
    })
  );
  return all.flat();
}
