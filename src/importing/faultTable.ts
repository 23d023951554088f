import {dataTable} from "../components/dataTable.js";
import {element} from "../components/element.js";
import {download} from "../download.js";
import {count} from "../format.js";
import {cellAddress} from "../reading/cellAddress.js";
import type {Fault} from "../reading/fault.js";
import type {ImportWords} from "./text.js";

/** So many are shown at once; the download has all. */
const most = 200;

/** Where a fault is, as its reader finds it: file, sheet and cell, or row. */
export function faultPlace({file, sheet, line, column}: Fault): string {
  if (line === null) return sheet === null ? file : `${file}!${sheet}`;
  return `${file}!${column === null ? `${sheet === null ? "" : `${sheet}!`}${line}` : cellAddress({sheet, line, column})}`;
}

/** Everything that could not be read, with why and how to mend it; to be saved as a list too. */
export function faultTable(faults: readonly Fault[], {text}: {text: ImportWords["faults"]}): HTMLElement {
  if (faults.length === 0) return element("p", {class: "absent"}, text.none);
  const {columns, rules} = text;
  const rows = faults.map((fault) => [faultPlace(fault), fault.value, rules[fault.rule].what, rules[fault.rule].mend]);
  const save = () => download("faults.csv", {header: [columns.place, columns.value, columns.rule, columns.mend], rows});
  return element(
    "section",
    {class: "import-faults", id: "import-faults"},
    element("h2", {}, text.title(count(faults.length))),
    element(
      "p",
      {class: "tools"},
      element("button", {type: "button", "data-key": "faults:save", click: save}, text.download)
    ),
    dataTable(rows.slice(0, most), {
      caption: text.title(count(faults.length)),
      columns: [
        {head: columns.place, cell: ([place]) => place},
        {head: columns.value, cell: ([, value]) => value || null},
        {head: columns.rule, cell: ([, , rule]) => rule},
        {head: columns.mend, cell: ([, , , mend]) => mend}
      ]
    })
  );
}
