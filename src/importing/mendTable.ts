import {element} from "../components/element.js";
import {download} from "../download.js";
import {spreadsheetText} from "../spreadsheetText.js";
import {growingTable} from "./growingTable.js";
import type {ImportWords} from "./text.js";
import type {First, Part} from "./understanding.js";

/** A place, what stands there, what is wrong with it and how to mend it, in words. */
export interface Mend {
  place: string;
  value: string;
  what: string;
  mend: string;
}

/** So much of what stands in a cell is shown; the list to save has all of it. */
const shownValue = 200;

/** What is to be mended, as a table and as a list to save; `part` gives more of it, and the whole where none is named. */
export function mendTable(
  rows: First<Mend>,
  {
    title,
    name,
    text,
    part
  }: {title: string; name: string; text: ImportWords["faults"]; part: (part?: Part) => Promise<readonly Mend[]>}
): HTMLElement[] {
  const {columns} = text;
  const save = async () =>
    download(`${name}.csv`, {
      header: [columns.place, columns.value, columns.rule, columns.mend],
      rows: (await part()).map(({place, value, what, mend}) => [place, value, what, mend].map(spreadsheetText))
    });
  return [
    element(
      "p",
      {class: "tools"},
      element("button", {type: "button", "data-key": `${name}:save`, click: () => void save()}, text.download)
    ),
    growingTable(rows, {
      ...{key: name, caption: title, more: text.more, part},
      columns: [
        {head: columns.place, cell: ({place}) => place},
        {
          head: columns.value,
          cell: ({value}) => (value.length > shownValue ? `${value.slice(0, shownValue)}…` : value) || null
        },
        {head: columns.rule, cell: ({what}) => what},
        {head: columns.mend, cell: ({mend}) => mend}
      ]
    })
  ];
}
