import {accountOf} from "../../src/reading/matchAccount.js";
import type {Account} from "../../src/reading/matchAccount.js";
import {published} from "../openTables.js";

/** The published chart of accounts, as matching needs it. */
export const publishedAccounts = (): Account[] => published("accounts").map(accountOf);
