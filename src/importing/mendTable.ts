import {dataTable} from "../components/dataTable.js";
import {element} from "../components/element.js";
import type {Child} from "../components/element.js";
import {download} from "../download.js";
import {moreNote} from "./moreNote.js";
import type {ImportWords} from "./text.js";
import type {First} from "./understanding.js";

/** A place, what stands there, what is wrong with it and how to mend it, in words. */
export interface Mend {
  place: string;
  value: string;
  what: string;
  mend: string;
}

/** What is to be mended, as a table and as a list to save, which has all of it. */
export function mendTable(
  {first, count}: First<Mend>,
  {
    title,
    name,
    text,
    all
  }: {title: string; name: string; text: ImportWords["faults"]; all: () => Promise<readonly Mend[]>}
): Child[] {
  const {columns} = text;
  const save = async () =>
    download(`${name}.csv`, {
      header: [columns.place, columns.value, columns.rule, columns.mend],
      rows: (await all()).map(({place, value, what, mend}) => [place, value, what, mend])
    });
  return [
    element(
      "p",
      {class: "tools"},
      element("button", {type: "button", "data-key": `${name}:save`, click: () => void save()}, text.download)
    ),
    dataTable(first, {
      caption: title,
      columns: [
        {head: columns.place, cell: ({place}) => place},
        {head: columns.value, cell: ({value}) => value || null},
        {head: columns.rule, cell: ({what}) => what},
        {head: columns.mend, cell: ({mend}) => mend}
      ]
    }),
    moreNote(count - first.length, text.more)
  ];
}
