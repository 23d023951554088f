import {dataTable} from "../components/dataTable.js";
import type {TableColumn} from "../components/dataTable.js";
import {element} from "../components/element.js";
import type {Group} from "../filters.js";
import type {ControlledLine} from "./controlled.js";
import {controlledReasons} from "./controlledReasons.js";
import {controlledValues} from "./controlledValues.js";
import type {Spending} from "./facts.js";
import {planName} from "./planName.js";
import {unitNames} from "./telling.js";
import type {SpendingTelling} from "./telling.js";

interface TableRow {
  group: Group;
  /** The line in the year looked at. */
  line: ControlledLine;
  years: ControlledLine[];
}

/** Every line of controlled spending with its final account of each year, its budget and the reasons stated. */
export function controlledTable(facts: Spending, telling: SpendingTelling): HTMLElement {
  const {words, text} = telling;
  const {filters, groups, controlled} = facts;
  const own = text.controlledSpending;
  const show = controlledValues(facts);
  const rows = groups.flatMap((group): TableRow[] => {
    const lines = controlled.filter((row) => row.group_id === group.id);
    return lines
      .filter((row) => row.fiscal_year === filters.year)
      .map((line) => ({group, line, years: lines.filter((row) => row.account_id === line.account_id)}));
  });
  const years = [...new Set(controlled.map((row) => row.fiscal_year))];
  const base = planName(
    rows.map(({line}) => line),
    telling
  );
  const columns: TableColumn<TableRow>[] = [
    {head: text.columns.line, cell: ({line}) => words.name(line)},
    ...(groups.length > 1
      ? [{head: text.columns.unit, cell: ({group}: TableRow) => unitNames({groups: [group]}, telling)}]
      : []),
    ...years.map((year) => ({
      head: own.spent(year),
      number: true,
      cell: (row: TableRow) => withBasis(row.years.find((each) => each.fiscal_year === year)!)
    })),
    {head: own.budgetOf({year: filters.year, base}), number: true, cell: ({line}) => show.planned(line)},
    {
      head: own.reasons,
      cell: ({group, line}) =>
        controlledReasons(line, {...telling, facts, group}).map((reason) => element("div", {}, reason))
    }
  ];
  return dataTable(rows, {caption: own.lines, columns});

  function withBasis(row: ControlledLine) {
    return row.basis === "derived"
      ? [show.spent(row), " ", element("span", {class: "mark"}, words.basis.derived)]
      : show.spent(row);
  }
}
