import {dataTable} from "../components/dataTable.js";
import type {TableColumn} from "../components/dataTable.js";
import {element} from "../components/element.js";
import type {Child} from "../components/element.js";
import type {Comparison, NumberChange} from "./compare.js";
import {comparisonSummary, differenceText, inert, rowChangeTexts} from "./comparisonTexts.js";
import type {PublishedNumber} from "./manifest.js";
import type {ComparisonWords} from "./text.js";

/** A comparison for a page or a report: how many numbers moved, then those that changed, are gone and are new as tables. */
export function comparisonTable(comparison: Comparison, {text}: {text: ComparisonWords}): HTMLElement {
  const {columns} = text;
  const changes: readonly TableColumn<NumberChange>[] = [
    {head: columns.name, cell: ({after}) => inert(after.name)},
    {head: columns.before, number: true, cell: ({before}) => inert(before.printed)},
    {head: columns.after, number: true, cell: ({after}) => inert(after.printed)},
    {head: columns.difference, number: true, cell: (change) => differenceText(change, text)},
    {head: columns.rows, cell: ({rows}) => (rows.length > 0 ? rowList(rows, text) : text.sameRows)}
  ];
  const numbers = (printed: string): readonly TableColumn<PublishedNumber>[] => [
    {head: columns.name, cell: ({name}) => inert(name)},
    {head: printed, number: true, cell: (number) => inert(number.printed)}
  ];
  const {changed, gone, added} = comparison;
  return element(
    "div",
    {class: "comparison"},
    element("p", {}, comparisonSummary(comparison, text)),
    changed.length > 0 && dataTable(changed, {caption: text.changed, columns: changes}),
    gone.length > 0 && dataTable(gone, {caption: text.gone, columns: numbers(columns.before)}),
    added.length > 0 && dataTable(added, {caption: text.added, columns: numbers(columns.after)})
  );
}

function rowList(rows: NumberChange["rows"], text: ComparisonWords): Child {
  return element(
    "ul",
    {},
    rows.map((change) => {
      const {row, cells} = rowChangeTexts(change, text);
      const list =
        cells.length > 0 &&
        element(
          "ul",
          {},
          cells.map((cell) => element("li", {}, cell))
        );
      return element("li", {}, row, list);
    })
  );
}
