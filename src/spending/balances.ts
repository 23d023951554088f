import type {Query} from "../database/query.js";
import type {Filters, Group} from "../filters.js";

/** A group’s balance in a year. */
export interface BalanceYear {
  group_id: string;
}

/** Opening balance, income, spending and closing balance over the years. */
export function balances(_query: Query, _filters: Filters, _groups: readonly Group[]): Promise<BalanceYear[]> {
  return Promise.resolve([]);
}
