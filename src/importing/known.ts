import type {Query, Row} from "../database/query.js";
import {tableText} from "../reading/draftDocument.js";
import type {KnownUnit} from "../reading/draftDocument.js";
import type {Account} from "../reading/matchAccount.js";
import {tables} from "../schema.js";
import type {Notebook} from "./desk.js";

/** What an import may add to, but for the rules, which are there to be kept. */
const classifications = ["units", "accounts", "funds", "check_rules"] as const;

/** Asks for the classifications that the notebook holds. */
export async function knownOf(query: Query): Promise<Notebook> {
  const [units, accounts, ...rest] = await Promise.all(classifications.map((table) => query(statedSql(table))));
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
function statedSql(table: (typeof classifications)[number]): string {
  const columns = Object.entries(tables[table].columns).map(([name, {type}]) =>
    type === "decimal" ? `${name}_text AS ${name}` : name
  );
  return `SELECT ${columns.join(", ")} FROM ${table} ORDER BY line`;
}
