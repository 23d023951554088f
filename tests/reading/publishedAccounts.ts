import type {Account} from "../../src/reading/matchAccount.js";
import {published} from "../openTables.js";

/** The published chart of accounts, as matching needs it. */
export function publishedAccounts(): Account[] {
  return published("accounts").map((row) => ({
    ...{account_id: row["account_id"]!, tree: row["tree"]!, parent_id: row["parent_id"] || null},
    ...{side: row["side"] as Account["side"], name: row["name"]!, name_en: row["name_en"]!, code: row["code"] || null},
    valid_from: row["valid_from"] ? Number(row["valid_from"]) : null,
    valid_to: row["valid_to"] ? Number(row["valid_to"]) : null
  }));
}
