import type {SourceFile} from "../contract/readTable.js";
import type {Query, Row} from "../database/query.js";
import {tableText} from "../reading/draftDocument.js";
import type {KnownUnit} from "../reading/draftDocument.js";
import type {Account} from "../reading/matchAccount.js";

/** What the notebook knows before anything is imported: to match with, and as files of the contract to check against. */
export interface Notebook {
  accounts: Account[];
  units: KnownUnit[];
  files: SourceFile[];
}

/** What an import may add to or must keep to. */
const classifications = ["units", "accounts", "funds"] as const;

/** Asks for the classifications that the notebook holds. */
export async function knownOf(query: Query): Promise<Notebook> {
  const [units, accounts, ...rest] = await Promise.all(
    classifications.map((table) => query(`SELECT * EXCLUDE (line) FROM ${table} ORDER BY ${table}.line`))
  );
  const texts = [units!, accounts!, ...rest].map((rows) =>
    rows.map((row: Row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value === null ? "" : String(value)]))
    )
  );
  return {
    accounts: accounts as unknown as Account[],
    units: units as unknown as KnownUnit[],
    files: [
      ...classifications.map((table, i) => ({path: `data/${table}.csv`, text: tableText(table, texts[i]!)})),
      // The rules are not an import's to change; the contract only wants the table to be there.
      {path: "data/check_rules.csv", text: tableText("check_rules", [])}
    ]
  };
}
