import {balanceAccounts} from "./balances.js";
import type {Spending} from "./facts.js";
import type {SpendingTelling} from "./telling.js";
import {unitNames} from "./telling.js";

/** What the carry-over rate means, and which sides of which years are not stated, or only by some of the units. */
export function balanceNotes({filters, groups, balances}: Spending, telling: SpendingTelling): string[] {
  const {words, text} = telling;
  const own = text.balanceOverYears;
  const names = words.overview.balance;
  const labels = [names.opening, text.sides.income, text.sides.expenditure, names.closing];
  const years = Array.from({length: filters.to - filters.from + 1}, (_, i) => filters.from + i);
  const missing = groups.map((group) => {
    const rows = balances.filter((row) => row.group_id === group.id);
    const left = years.map((year) => {
      const stated = new Set(rows.filter((row) => row.fiscal_year === year).map((row) => row.account_id));
      return {year, names: labels.filter((_, i) => !stated.has(balanceAccounts[i]!))};
    });
    const blank = runs(left.filter(({names}) => names.length === labels.length).map(({year}) => year));
    const partial = left.filter(({names}) => names.length > 0 && names.length < labels.length);
    const unit = groups.length > 1 ? unitNames({groups: [group]}, telling) : "";
    return [
      blank.length > 0
        ? own.blank({unit, years: blank.map(([from, to]) => text.years(from, to)).join(words.listMark)})
        : "",
      partial.length > 0 ? own.missing({unit, years: partial}) : ""
    ];
  });
  const partly = balances.some((row) => row.units < groups.find(({id}) => id === row.group_id)!.units.length);
  const rate = words.metrics.carry_over_rate;
  return [
    ...missing.flat(),
    partly ? own.someUnits : "",
    balances.some((row) => row.rate !== null) ? own.meaning(rate) : own.noRate
  ].filter((note) => note !== "");
}

/** Years as runs from a first to a last one. */
function runs(years: readonly number[]): [from: number, to: number][] {
  const found: [number, number][] = [];
  for (const year of years) {
    const last = found.at(-1);
    if (last?.[1] === year - 1) last[1] = year;
    else found.push([year, year]);
  }
  return found;
}
