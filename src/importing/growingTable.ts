import {dataTable} from "../components/dataTable.js";
import type {TableColumn} from "../components/dataTable.js";
import {element} from "../components/element.js";
import {count} from "../format.js";
import {mostShown} from "./understanding.js";
import type {First, Part} from "./understanding.js";

/** The first rows of a long table, with a button that brings more of them until all are shown. */
export function growingTable<R>(
  {first, count: all}: First<R>,
  {
    key,
    caption,
    columns,
    more,
    part
  }: {
    key: string;
    caption: string;
    columns: readonly TableColumn<R>[];
    /** What the button says, with how many rows are still to come. */
    more: (rest: string) => string;
    part: (part: Part) => Promise<readonly R[]>;
  }
): HTMLElement {
  const tableOf = (rows: readonly R[]) => dataTable(rows, {caption, columns});
  const table = tableOf(first);
  let shown = first.length;
  const grow = async () => {
    const rows = await part({from: shown, most: mostShown});
    shown += rows.length;
    table.querySelector("tbody")!.append(...tableOf(rows).querySelectorAll("tbody > tr"));
    label();
  };
  const button = element("button", {type: "button", "data-key": `${key}:more`, click: () => void grow()});
  const foot = element("p", {class: "tools"}, button);
  const label = () => {
    button.replaceChildren(more(count(all - shown)));
    foot.hidden = shown >= all;
  };
  label();
  return element("div", {}, table, foot);
}
