import {dataTable} from "../components/dataTable.js";
import type {TablePart} from "./publication.js";
import type {PublishWords} from "./text.js";

/**
 * A table of a publication. What a script needs to sort it stands in it: `data-sort` of a head says what sorting by it is
 * called, `data-value` of a cell is its number.
 */
export function partTable({id, title, columns, rows}: TablePart, {text}: {text: PublishWords}): HTMLElement {
  const node = dataTable(rows, {
    caption: title,
    columns: columns.map(({head, number = false}, i) => ({head, number, cell: (row) => row[i]?.text}))
  });
  node.id = id;
  // A publication has too many tables for each to be a landmark.
  node.setAttribute("role", "group");
  const {tHead, tBodies} = node.querySelector("table")!;
  columns.forEach(({head}, i) => tHead!.rows[0]!.cells[i]!.setAttribute("data-sort", text.sort(head)));
  rows.forEach((row, line) =>
    row.forEach(({value}, i) => {
      if (value) tBodies[0]!.rows[line]!.cells[i]!.setAttribute("data-value", String(value.number));
    })
  );
  return node;
}
