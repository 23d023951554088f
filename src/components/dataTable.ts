import {element} from "./element.js";
import type {Child} from "./element.js";
import type {FigureFrame} from "./figure.js";
import {tableTools} from "./tableTools.js";

/** How a value is written: an amount in 万元 to two decimals, a rate or a share (fractions) in per cent, a whole number. */
export type ValueFormat = "amount" | "rate" | "share" | "count";

/** The number behind a cell, in the unit that the cell is shown in: 万元, a fraction, or things counted. */
export interface CellValue {
  number: number;
  format: ValueFormat;
}

/** A column: its head, whether it holds numbers, what a row shows in it, and the number behind that. */
export interface TableColumn<R> {
  head: string;
  number?: boolean;
  cell(row: R): Child;
  value?(row: R): CellValue | undefined;
}

/**
 * Rows as a semantic table, in their given order; the first column names each row. Nothing stated is a dash. A table that
 * stands alone has the `frame` of its page, and can be saved; one in a figure is saved with it.
 */
export function dataTable<R>(
  rows: readonly R[],
  {caption, columns, frame}: {caption: string; columns: readonly TableColumn<R>[]; frame?: FigureFrame}
): HTMLElement {
  const kind = (column: TableColumn<R>) => (column.number ? "number" : null);
  const table = element(
    "div",
    {class: "table", tabindex: 0, role: "region", "aria-label": caption},
    element(
      "table",
      {},
      element("caption", {}, caption),
      element(
        "thead",
        {},
        element(
          "tr",
          {},
          columns.map((c) => element("th", {scope: "col", class: kind(c)}, c.head))
        )
      ),
      element(
        "tbody",
        {},
        rows.map((row) =>
          element(
            "tr",
            {},
            columns.map((column, i) =>
              element(i === 0 ? "th" : "td", {scope: i === 0 && "row", class: kind(column)}, orDash(column.cell(row)))
            )
          )
        )
      )
    )
  );
  return frame
    ? element("div", {class: "saved-table"}, table, tableTools(table, {...frame, id: caption, title: caption}))
    : table;
}

const orDash = (child: Child): Child => (isNothing(child) ? "—" : child);

/** A nil is something. */
function isNothing(child: Child): boolean {
  return Array.isArray(child) ? child.every(isNothing) : !child && child !== 0;
}
