import {sum} from "../cube/exact.js";
import type {Exact} from "../cube/exact.js";
import {basisOf} from "../cube/range.js";
import type {Basis} from "../overview/facts.js";

/** What rows come to, where any of them has the amount. */
export function summed<T>(rows: readonly T[], amount: (row: T) => Exact | null): Exact | null {
  const known = rows.map(amount).filter((each) => each !== null);
  return known.length > 0 ? sum(known) : null;
}

/** What rows are together, where any of them is stated. */
export function summedBasis<T>(rows: readonly T[], basis: (row: T) => Basis | null): Basis | null {
  const known = rows.map(basis).filter((each) => each !== null);
  return known.length > 0 ? basisOf(known) : null;
}
