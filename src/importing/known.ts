import type {Query, Row} from "../database/query.js";
import type {Brought} from "../project/broughtIn.js";
import {tableText} from "../reading/draftDocument.js";
import type {KnownUnit} from "../reading/draftDocument.js";
import type {Account} from "../reading/matchAccount.js";
import {classifications, tables} from "../schema.js";
import type {TableName} from "../schema.js";
import type {Notebook} from "./desk.js";

/** Asks for the classifications that the notebook holds, but for the rows that documents have brought into it. */
export async function knownOf(query: Query, {brought = new Map()}: {brought?: Brought} = {}): Promise<Notebook> {
  const asked = classifications.map(async (table) => {
    const [key] = tables[table].key as [string];
    const own = new Set(brought.get(table)?.map((row) => row[key]));
    return (await query(statedSql(table))).filter((row) => !own.has(row[key] as string));
  });
  const [units, accounts, ...rest] = await Promise.all(asked);
  const texts = [units!, accounts!, ...rest].map((rows) =>
    rows.map((row: Row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value === null ? "" : String(value)]))
    )
  );
  return {
    accounts: accounts as unknown as Account[],
    units: units as unknown as KnownUnit[],
    files: classifications.map((table, i) => ({path: `data/${table}.csv`, text: tableText(table, texts[i]!)}))
  };
}

/** The rows of a classification as they were stated: a decimal as its printed text. */
function statedSql(table: TableName): string {
  const columns = Object.entries(tables[table].columns).map(([name, {type}]) =>
    type === "decimal" ? `${name}_text AS ${name}` : name
  );
  return `SELECT ${columns.join(", ")} FROM ${table} ORDER BY line`;
}
