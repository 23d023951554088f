import type {Spending} from "./facts.js";
import type {LineOfYear} from "./linesOfYear.js";
import {measuredLabel} from "./measuredLabel.js";
import {unitNames} from "./telling.js";
import type {SpendingTelling} from "./telling.js";

/** Why none of the groups has a figure of a year: nothing is stated, or there is no staff to divide it by. */
export function whyNothing(
  facts: Spending,
  {year, wholes, ...telling}: SpendingTelling & {year: number; wholes: readonly LineOfYear[]}
): string {
  const {text} = telling;
  const units = unitNames(facts, telling);
  const stated = wholes.some((row) => (year === facts.filters.year ? row.basis : row.other_basis) !== null);
  return stated
    ? text.noHeads({units, year})
    : text.nothing({units, what: measuredLabel(facts, telling), years: text.years(year, year)});
}
