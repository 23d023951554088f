import {element} from "./components/element.js";
import {writeCsv} from "./csv.js";

/** Saves a table as CSV with a byte order mark, by which Excel and WPS know that it is UTF-8. */
export function download(
  file: string,
  {header, rows}: {header: readonly string[]; rows: Iterable<readonly string[]>}
): void {
  saveFile(file, new Blob(["\uFEFF", writeCsv(header, rows)], {type: "text/csv;charset=utf-8"}));
}

/** Saves a file of the reader's own. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  element("a", {href: url, download: name}).click();
  setTimeout(() => URL.revokeObjectURL(url));
}
