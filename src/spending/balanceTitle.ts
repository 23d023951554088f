import type {BalanceYear} from "./balances.js";
import {balanceValues} from "./balanceValues.js";
import type {Spending} from "./facts.js";
import {planName} from "./planName.js";
import type {SpendingTelling} from "./telling.js";
import {unitNames} from "./telling.js";

/** What was carried over at the end of the year looked at, else of the latest year that states it, and its rate. */
export function balanceTitle(facts: Spending, telling: SpendingTelling): string {
  const {filters, groups, balances} = facts;
  const text = telling.text.balanceOverYears;
  const unit = telling.text.amountUnits[filters.amountUnit];
  const show = balanceValues(facts);
  const stated = balances.filter((row) => row.account_id === "closing-balance");
  const year = stated.some((row) => row.fiscal_year === filters.year)
    ? filters.year
    : Math.max(...stated.map((row) => row.fiscal_year));
  const [closing, ...others] = stated.filter((row) => row.fiscal_year === year).sort((a, b) => b.value - a.value);
  if (!closing) return text.untitled(filters.year);
  const group = groups.find(({id}) => id === closing.group_id)!;
  if (groups.length > 1)
    return text.titleOfUnits({
      ...{year, unit, most: others.length === 0 || others[0]!.value < closing.value},
      ...{name: unitNames({groups: [group]}, telling), closing: show.figure(closing), rate: show.rate(closing)}
    });
  return text.title({
    ...{year, unit, closing: show.figure(closing), direction: directionOf(closing, balances)},
    rate: closing.rate === null ? null : {value: show.rate(closing), base: planName([closing], telling)}
  });
}

/** Which way a year's balance went from its beginning, where both are of the same units. */
function directionOf(closing: BalanceYear, balances: readonly BalanceYear[]): "up" | "down" | "flat" | null {
  const opening = balances.find(
    (row) =>
      row.account_id === "opening-balance" &&
      row.fiscal_year === closing.fiscal_year &&
      row.group_id === closing.group_id
  );
  if (opening?.units !== closing.units) return null;
  return closing.value === opening.value ? "flat" : closing.value > opening.value ? "up" : "down";
}
