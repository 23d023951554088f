import {dataTable} from "../components/dataTable.js";
import type {TableColumn} from "../components/dataTable.js";
import {element} from "../components/element.js";
import type {Spending} from "./facts.js";
import {lineLabel} from "./lineLabel.js";
import {monthNumbers} from "./monthNumbers.js";
import type {MonthLine} from "./months.js";
import {unitNames} from "./telling.js";
import type {SpendingTelling} from "./telling.js";

/** Months of lines as rows; `brief` leaves out the published rows, and the month where it is one for all. */
export function monthTable(
  rows: readonly MonthLine[],
  facts: Spending,
  {telling, caption, brief = false}: {telling: SpendingTelling; caption: string; brief?: boolean}
): HTMLElement {
  const {text, words} = telling;
  const {columns, lag} = text.withinYear;
  const show = monthNumbers(facts, telling);
  const unit: TableColumn<MonthLine> = {
    head: text.columns.unit,
    cell: (row) => unitNames({groups: facts.groups.filter(({id}) => id === row.group_id)}, telling)
  };
  const month: TableColumn<MonthLine> = {head: columns.month, cell: (row) => text.withinYear.month(row.month)};
  const rowsColumn: TableColumn<MonthLine> = {
    head: columns.rows,
    cell: (row) => show.rows(row).map((place) => element("div", {class: "formula"}, place))
  };
  return dataTable(rows, {
    caption,
    columns: [
      {head: text.columns.line, cell: (row) => lineLabel(row.account_id, facts, words)},
      ...(facts.groups.length > 1 ? [unit] : []),
      ...(brief && facts.groups.length === 1 ? [] : [month]),
      {head: columns.pace, number: true, cell: (row) => show.pace(row)},
      {
        head: columns.lag,
        number: true,
        cell: (row) => {
          const found = show.lag(row);
          return found && lag(found);
        }
      },
      {head: columns.ahead, number: true, cell: (row) => show.ahead(row)},
      {head: columns.amount, number: true, cell: (row) => show.amount(row)},
      {head: columns.planned, number: true, cell: (row) => show.planned(row)},
      ...(brief ? [] : [rowsColumn])
    ]
  });
}
