import {element} from "./components/element.js";
import {writeCsv} from "./csv.js";
import {legalName} from "./publish/legalName.js";

/** Saves a table as CSV with a byte order mark, by which Excel and WPS know that it is UTF-8. */
export function download(
  file: string,
  {header, rows}: {header: readonly string[]; rows: Iterable<readonly string[]>}
): void {
  saveFile(file, new Blob(["\uFEFF", writeCsv(header, rows)], {type: "text/csv;charset=utf-8"}));
}

/** How long a browser may take to begin with a file that it was given, in milliseconds: a busy one is not at once. */
const patience = 60_000;

/** Saves a file of the reader's own; what of its name no system takes, or would hide its ending, is left out. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  element("a", {href: url, download: legalName(name)}).click();
  setTimeout(() => URL.revokeObjectURL(url), patience);
}
