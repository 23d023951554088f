import type {Cube} from "../cube/cube.js";
import type {Query} from "../database/query.js";
import {balances} from "./balances.js";
import type {SpendingAtOnce, SpendingBehind} from "./facts.js";
import {monthLines} from "./months.js";
import {figureSources} from "./sourceRows.js";

/** Asks for what stands behind a slice: rows, months and balances. */
export async function spendingBehind(
  query: Query,
  {cube, filters, groups}: Pick<SpendingAtOnce, "filters" | "groups"> & {cube: Cube}
): Promise<SpendingBehind> {
  const [balanceYears, months, figures] = await Promise.all([
    balances(query, filters, groups),
    monthLines(query, filters, groups),
    figureSources(query, {cube, filters, groups})
  ]);
  return {balances: balanceYears, months, figureSources: figures};
}
