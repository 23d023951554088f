import {element} from "./components/element.js";
import {writeCsv} from "./csv.js";

/** Saves a table as CSV with a byte order mark, by which Excel and WPS know that it is UTF-8. */
export function download(
  file: string,
  {header, rows}: {header: readonly string[]; rows: Iterable<readonly string[]>}
): void {
  const url = URL.createObjectURL(new Blob(["\uFEFF", writeCsv(header, rows)], {type: "text/csv;charset=utf-8"}));
  element("a", {href: url, download: file}).click();
  setTimeout(() => URL.revokeObjectURL(url));
}
