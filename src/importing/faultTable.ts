import {element} from "../components/element.js";
import {count} from "../format.js";
import {cellAddress} from "../reading/cellAddress.js";
import type {Fault} from "../reading/fault.js";
import {mendTable} from "./mendTable.js";
import type {ImportWords} from "./text.js";
import type {First, Part} from "./understanding.js";

/** Where a fault is, as its reader finds it: file, sheet and cell, or row. */
export function faultPlace({file, sheet, line, column}: Fault): string {
  if (line === null) return sheet === null ? file : `${file}!${sheet}`;
  return `${file}!${column === null ? `${sheet === null ? "" : `${sheet}!`}${line}` : cellAddress({sheet, line, column})}`;
}

/** What could not be read, with why and how to mend it. */
export function faultTable(
  {first, count: number}: First<Fault>,
  {text, part}: {text: ImportWords["faults"]; part: (part?: Part) => Promise<readonly Fault[]>}
): HTMLElement {
  if (number === 0) return element("p", {class: "absent"}, text.none);
  const title = text.title(count(number));
  const mendOf = (fault: Fault) => ({place: faultPlace(fault), value: fault.value, ...text.rules[fault.rule]});
  return element(
    "section",
    {class: "import-faults", id: "import-faults"},
    element("h2", {}, title),
    mendTable(
      {first: first.map(mendOf), count: number},
      {title, name: "faults", text, part: async (some) => (await part(some)).map(mendOf)}
    )
  );
}
