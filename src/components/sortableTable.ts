import type {TableColumn} from "./dataTable.js";
import {element} from "./element.js";
import type {Child} from "./element.js";

/** A column that rows can be sorted by: its name among the columns, what it sorts by (nothing comes last), and its cell of a total. */
export interface SortableColumn<R, T> extends TableColumn<R> {
  id: string;
  by(row: R): string | number | null;
  total?(total: T): Child;
}

/** The column that a table is sorted by and which way; without one its rows stand as they came. */
export interface SortOrder {
  column: string | null;
  descending: boolean;
}

/** Rows in an order: numbers by size, texts as the language sorts them, what is missing last; equal ones as they came. */
export function sortedRows<R>(
  rows: readonly R[],
  {
    columns,
    order,
    lang
  }: {columns: readonly Pick<SortableColumn<R, never>, "id" | "by">[]; order: SortOrder; lang: string}
): R[] {
  const column = columns.find(({id}) => id === order.column);
  if (!column) return [...rows];
  const {compare} = new Intl.Collator(lang, {numeric: true});
  const sign = order.descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [left, right] = [column.by(a), column.by(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    if (typeof left === "number" && typeof right === "number") return sign * (left - right);
    return sign * compare(String(left), String(right));
  });
}

/**
 * Rows as a table whose head stays in sight and whose columns are buttons: pressed, a column sorts upwards, then
 * downwards, then not at all, and `onOrder` is told. Totals stand below. Of many rows the first `most` are shown until
 * all are asked for. Nothing stated is a dash.
 */
export function sortableTable<R, T>(
  rows: readonly R[],
  {
    id,
    caption,
    columns,
    totals,
    order: given,
    onOrder,
    lang,
    most,
    allLabel
  }: {
    id: string;
    caption: string;
    columns: readonly SortableColumn<R, T>[];
    totals: readonly T[];
    order: SortOrder;
    onOrder: (order: SortOrder) => void;
    lang: string;
    most: number;
    allLabel: string;
  }
): HTMLElement {
  let order = given;
  let shown = most;
  const kind = (column: SortableColumn<R, T>) => (column.number ? "number" : null);
  const cells = (own: (column: SortableColumn<R, T>) => Child) =>
    columns.map((column, i) =>
      element(i === 0 ? "th" : "td", {scope: i === 0 && "row", class: kind(column)}, own(column))
    );
  const rowOf = (row: R) =>
    element(
      "tr",
      {},
      cells((column) => orDash(column.cell(row)))
    );
  const heads = columns.map((column) =>
    element(
      "th",
      {scope: "col", class: kind(column)},
      element(
        "button",
        {type: "button", "data-key": `${id}:sort:${column.id}`, click: () => sortBy(column)},
        column.head
      )
    )
  );
  const body = element("tbody");
  const drawn = new Map<R, HTMLTableRowElement>();
  const more = element("button", {type: "button", class: "chip", "data-key": `${id}:all`, click: showAll}, allLabel);

  function draw() {
    const inOrder = sortedRows(rows, {columns, order, lang}).slice(0, shown);
    for (const row of inOrder) if (!drawn.has(row)) drawn.set(row, rowOf(row));
    body.replaceChildren(...inOrder.map((row) => drawn.get(row)!));
    columns.forEach(({id: column}, i) => {
      if (column !== order.column) heads[i]!.removeAttribute("aria-sort");
      else heads[i]!.setAttribute("aria-sort", order.descending ? "descending" : "ascending");
    });
    more.hidden = rows.length <= shown;
  }

  function sortBy({id: column}: SortableColumn<R, T>) {
    if (order.column !== column) order = {column, descending: false};
    else order = order.descending ? {column: null, descending: false} : {column, descending: true};
    draw();
    onOrder(order);
  }

  function showAll() {
    shown = rows.length;
    draw();
    region.focus({preventScroll: true});
  }

  const region = element(
    "div",
    {class: "table tall", tabindex: 0, role: "region", "aria-label": caption},
    element(
      "table",
      {},
      element("caption", {}, caption),
      element("thead", {}, element("tr", {}, heads)),
      body,
      totals.length > 0 &&
        element(
          "tfoot",
          {},
          totals.map((total) =>
            element(
              "tr",
              {},
              cells((column) => column.total?.(total))
            )
          )
        )
    )
  );
  draw();
  return element("div", {}, region, more);
}

const orDash = (child: Child): Child => (isNothing(child) ? "—" : child);

/** A nil is something. */
function isNothing(child: Child): boolean {
  return Array.isArray(child) ? child.every(isNothing) : !child && child !== 0;
}
