import {plainText} from "../components/numberText.js";
import type {SavedTable} from "../components/saveTools.js";
import {download} from "../download.js";
import {fileName} from "./fileName.js";
import {tableSheet} from "./tableSheet.js";
import type {SheetText} from "./tableSheet.js";

/** Saves a table as CSV that spreadsheets open, with what it is and its source below it, and gives the name of the file. */
export function saveTable(
  {title, subtitle, source, table}: SavedTable,
  {of, text}: {of: readonly string[]; text: SheetText}
): string {
  const name = fileName([plainText(title), ...of], {extension: "csv"});
  download(name, tableSheet(table, {text, about: [title, subtitle, source].map(plainText)}));
  return name;
}
