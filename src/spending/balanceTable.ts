import {dataTable} from "../components/dataTable.js";
import type {TableColumn} from "../components/dataTable.js";
import {element} from "../components/element.js";
import type {Group} from "../filters.js";
import {balanceAccounts} from "./balances.js";
import type {BalanceYear} from "./balances.js";
import {balanceValues} from "./balanceValues.js";
import type {Spending} from "./facts.js";
import {planName} from "./planName.js";
import {unitNames} from "./telling.js";
import type {SpendingTelling} from "./telling.js";

interface TableRow {
  group: Group;
  year: number;
  sides: readonly (BalanceYear | undefined)[];
  closing: BalanceYear | undefined;
}

/** Every year of every group: the four sides of its balance, and what the carry-over rate divides. */
export function balanceTable(facts: Spending, telling: SpendingTelling): HTMLElement {
  const {words, text} = telling;
  const {filters, groups, balances} = facts;
  const own = text.balanceOverYears;
  const names = words.overview.balance;
  const show = balanceValues(facts);
  const rows = groups.flatMap((group) =>
    Array.from({length: filters.to - filters.from + 1}, (_, i): TableRow => {
      const year = filters.from + i;
      const stated = balances.filter((row) => row.group_id === group.id && row.fiscal_year === year);
      const sides = balanceAccounts.map((account) => stated.find((row) => row.account_id === account));
      return {group, year, sides, closing: sides.at(-1)};
    })
  );
  const columns: TableColumn<TableRow>[] = [
    {head: text.columns.year, cell: ({year}) => String(year)},
    ...(groups.length > 1
      ? [{head: text.columns.unit, cell: ({group}: TableRow) => unitNames({groups: [group]}, telling)}]
      : []),
    ...[names.opening, names.income, names.expenditure, names.closing].map((head, i) => ({
      ...{head, number: true},
      cell: ({sides}: TableRow) => figure(sides[i])
    })),
    {head: own.planned, number: true, cell: ({closing}) => (closing ? show.planned(closing) : "")},
    {head: own.base, cell: ({closing}) => (closing ? planName([closing], telling) : "")},
    {
      head: words.metrics.carry_over_rate.name,
      number: true,
      cell: ({closing}) => (closing ? show.rate(closing) : "")
    }
  ];
  return dataTable(rows, {caption: own.lines, columns});

  function figure(row: BalanceYear | undefined) {
    if (!row) return "";
    const mark = row.basis === "derived" && element("span", {class: "mark"}, words.basis.derived);
    return mark ? [show.figure(row), " ", mark] : show.figure(row);
  }
}
