import {strToU8} from "fflate";
import {writeCsv} from "../csv.js";
import {noteMark} from "../reading/contractHeader.js";
import {spreadsheetText} from "../spreadsheetText.js";
import type {Template} from "./template.js";
import type {TemplateWords} from "./text.js";

const plainNumber = /^-?\d+(?:\.\d+)?$/;

/**
 * A template as CSV with a byte order mark, by which Excel and WPS know that it is UTF-8. Notes and the example are marked
 * in a column of their own; a text that would be taken for a formula is led by an apostrophe.
 */
export function csvTemplate({columns, example, rows}: Template, {text}: {text: TemplateWords}): Uint8Array {
  const cell = (value: string, i: number) =>
    columns[i]!.number && plainNumber.test(value) ? value : spreadsheetText(value);
  const marked = (mark: string, cells: readonly string[]) => [mark && `${noteMark} ${mark}`, ...cells.map(cell)];
  const header = [noteMark, ...columns.map(({name}) => name)];
  return strToU8(
    `\uFEFF${writeCsv(header, [
      marked(
        text.marks.note,
        columns.map(({note}) => note)
      ),
      ...(example ? [marked(text.marks.example, example)] : []),
      ...rows.map((row) => marked("", row))
    ])}`
  );
}
