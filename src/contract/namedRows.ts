import {tables} from "../schema.js";
import type {TableName} from "../schema.js";

type Cells = Readonly<Record<string, string>>;
type Tables = ReadonlyMap<TableName, readonly Cells[]>;

/** The rows among `known` that rows of other tables name, with what these name in turn. */
export function namedRows(stated: Tables, known: Tables): ReadonlySet<Cells> {
  const byId = new Map(
    [...known].map(
      ([table, rows]) => [table as string, new Map(rows.map((row) => [row[tables[table].key[0]!]!, row]))] as const
    )
  );
  const named = new Set<Cells>();
  function follow(table: TableName, row: Cells) {
    for (const [column, {references}] of Object.entries(tables[table].columns)) {
      const target = references && byId.get(references.table)?.get(row[column]!);
      if (!target || named.has(target)) continue;
      named.add(target);
      follow(references.table as TableName, target);
    }
  }
  for (const [table, rows] of stated) for (const row of rows) follow(table, row);
  return named;
}
