import type {Filters} from "../filters.js";
import {writeFilters} from "../writeFilters.js";
import type {Spending} from "./facts.js";

/** The address, on the same page, of the slice with a change made to it. */
export function sliceHref({search, scope}: Pick<Spending, "search" | "scope">, change: Partial<Filters>): string {
  return writeFilters(change, {search, scope}) || "?";
}
