import {element} from "../components/element.js";
import {count} from "../format.js";
import {cellAddress} from "../reading/cellAddress.js";
import type {Fault} from "../reading/fault.js";
import {mendTable} from "./mendTable.js";
import type {ImportWords} from "./text.js";

/** Where a fault is, as its reader finds it: file, sheet and cell, or row. */
export function faultPlace({file, sheet, line, column}: Fault): string {
  if (line === null) return sheet === null ? file : `${file}!${sheet}`;
  return `${file}!${column === null ? `${sheet === null ? "" : `${sheet}!`}${line}` : cellAddress({sheet, line, column})}`;
}

/** Everything that could not be read, with why and how to mend it; to be saved as a list too. */
export function faultTable(faults: readonly Fault[], {text}: {text: ImportWords["faults"]}): HTMLElement {
  if (faults.length === 0) return element("p", {class: "absent"}, text.none);
  const title = text.title(count(faults.length));
  const rows = faults.map((fault) => ({place: faultPlace(fault), value: fault.value, ...text.rules[fault.rule]}));
  return element(
    "section",
    {class: "import-faults", id: "import-faults"},
    element("h2", {}, title),
    mendTable(rows, {title, name: "faults", text})
  );
}
