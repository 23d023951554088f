import {balanceBridge} from "../components/balanceBridge.js";
import {balancesCompared} from "../components/balancesCompared.js";
import {balancesOverYears} from "../components/balancesOverYears.js";
import {element} from "../components/element.js";
import {figure} from "../components/figure.js";
import type {Drawing} from "../components/figure.js";
import type {Group} from "../filters.js";
import {axisNumbers} from "../format.js";
import {balanceAccounts} from "./balances.js";
import {balanceNotes} from "./balanceNotes.js";
import {balanceRows} from "./balanceRows.js";
import {balanceTable} from "./balanceTable.js";
import {balanceTitle} from "./balanceTitle.js";
import type {Spending} from "./facts.js";
import {sliceFrame} from "./sliceFrame.js";
import {definitions, unitNames} from "./telling.js";
import type {SpendingTelling} from "./telling.js";

/**
 * Income, spending and what was carried over: over three years and more as lines and bars, else year beside year; of a
 * single year all of whose sides are known, from its opening to its closing balance.
 */
export function balanceOverYears(facts: Spending, telling: SpendingTelling): HTMLElement {
  const {text} = telling;
  const {filters, groups, balances} = facts;
  const own = text.balanceOverYears;
  const years = text.years(filters.from, filters.to);
  if (balances.length === 0)
    return element("p", {class: "absent"}, own.nothing({units: unitNames(facts, telling), years}));
  const draw = drawer(facts, telling);
  return figure(
    groups.length === 1
      ? draw(groups[0]!)
      : groups.map((group) => ({
          ...{id: group.id, heading: unitNames({groups: [group]}, telling), draw: draw(group)}
        })),
    {
      ...sliceFrame(facts, telling),
      id: "balance-over-years",
      title: balanceTitle(facts, telling),
      subtitle: definitions(facts, {
        ...{...telling, years, measure: text.measures.actual, lines: own.lines},
        unit: text.amountUnits[filters.amountUnit]
      }),
      notes: balanceNotes(facts, telling).map((note) => element("p", {class: "note"}, note)),
      table: balanceTable(facts, telling)
    }
  );
}

/** How each group is drawn: all in the same way and to the same scales. */
function drawer(facts: Spending, telling: SpendingTelling): (group: Group) => (drawing: Drawing) => SVGSVGElement {
  const {filters, groups, balances} = facts;
  const {words, text} = telling;
  const rows = balanceRows(facts, telling);
  const extent = (accounts: readonly string[]): [number, number] => {
    const values = balances.filter((row) => accounts.includes(row.account_id)).map((row) => row.value);
    return [Math.min(0, ...values), Math.max(0, ...values)];
  };
  const stated = new Set(balances.map((row) => row.fiscal_year));
  if (stated.size > 2) {
    const options = {
      ...{flows: extent(["income", "expenditure"]), balances: extent(["closing-balance"])},
      names: {...text.sides, below: text.balanceOverYears.below},
      axis: (values: readonly number[]) => axisNumbers(values, filters.amountUnit)
    };
    return (group) => {
      const years = rows.ofYears(group);
      return (drawing) => balancesOverYears(years, {...drawing, ...options});
    };
  }
  if (filters.from === filters.to && groups.every((group) => rows.steps(group) !== null))
    return (group) => {
      const steps = rows.steps(group)!;
      return (drawing) => balanceBridge(steps, drawing);
    };
  const names = words.overview.balance;
  const labels = [names.opening, text.sides.income, text.sides.expenditure, names.closing];
  return (group) => {
    const sides = balanceAccounts.map((account, i) => ({
      kind: account === "income" || account === "expenditure" ? account : ("balance" as const),
      ...{label: labels[i]!, years: rows.compared(group, {account, years: [...stated]})}
    }));
    return (drawing) => balancesCompared(sides, {...drawing, extent: extent(balanceAccounts)});
  };
}
