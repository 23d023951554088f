import {dataTable} from "../components/dataTable.js";
import {element} from "../components/element.js";
import type {Spending} from "./facts.js";
import {lineLabel} from "./lineLabel.js";
import {definitions} from "./telling.js";
import type {SpendingTelling} from "./telling.js";
import {values} from "./values.js";

/** The lines of the slice over the years. */
export function trend(facts: Spending, telling: SpendingTelling): HTMLElement {
  const {words, text} = telling;
  const show = values(facts);
  const rows = facts.years.filter((row) => row.level !== "part");
  return element(
    "div",
    {},
    dataTable(rows, {
      caption: definitions(facts, {...telling, years: text.years(facts.filters.from, facts.filters.to)}),
      columns: [
        {head: text.columns.line, cell: (row) => lineLabel(row.line_id, facts, words)},
        {head: text.columns.year, cell: (row) => String(row.fiscal_year)},
        {head: "", number: true, cell: (row) => show.value(row)}
      ]
    })
  );
}
