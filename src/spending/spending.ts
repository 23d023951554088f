import type {Choice} from "../choice.js";
import type {Query} from "../database/query.js";
import type {Spending} from "./facts.js";
import {spendingShown, spendingWhole} from "./spendingShown.js";

/** Asks for everything the page 收支 shows of the slice that a link names. */
export const spending = async (query: Query, choice: Choice, search: string): Promise<Spending> =>
  spendingWhole(query, await spendingShown(query, choice, search));
