import {dataTable} from "../components/dataTable.js";
import {element} from "../components/element.js";
import {download} from "../download.js";
import type {ImportWords} from "./text.js";

/** So many are shown at once; the download has all. */
const most = 200;

/** A place, what stands there, what is wrong with it and how to mend it, in words. */
export interface Mend {
  place: string;
  value: string;
  what: string;
  mend: string;
}

/** What is to be mended, as a table and as a list to save. */
export function mendTable(
  rows: readonly Mend[],
  {title, name, text}: {title: string; name: string; text: ImportWords["faults"]}
): HTMLElement[] {
  const {columns} = text;
  const save = () =>
    download(`${name}.csv`, {
      header: [columns.place, columns.value, columns.rule, columns.mend],
      rows: rows.map(({place, value, what, mend}) => [place, value, what, mend])
    });
  return [
    element(
      "p",
      {class: "tools"},
      element("button", {type: "button", "data-key": `${name}:save`, click: save}, text.download)
    ),
    dataTable(rows.slice(0, most), {
      caption: title,
      columns: [
        {head: columns.place, cell: ({place}) => place},
        {head: columns.value, cell: ({value}) => value || null},
        {head: columns.rule, cell: ({what}) => what},
        {head: columns.mend, cell: ({mend}) => mend}
      ]
    })
  ];
}
