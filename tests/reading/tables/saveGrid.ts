import Papa from "papaparse";
import type {Merge} from "../../../src/reading/sheet.js";
import {encodeText} from "../encodeText.js";
import {workbookOf} from "../workbookOf.js";
import {numberIn} from "./texts.js";
import type {Way} from "./ways.js";

const address = ([row, column]: readonly [number, number]) => `${String.fromCharCode(65 + column)}${row + 1}`;
const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** Saves a grid of texts as a file: in a workbook, what a spreadsheet takes for a number is one, and cells are merged. */
export function saveGrid(
  grid: readonly string[][],
  {
    name,
    merges,
    way: {encoding, delimiter, codes: codesAs},
    header,
    codes
  }: {
    name: string;
    merges: readonly Merge[];
    way: Way;
    /** The last row of the header. */
    header: number;
    /** The column of codes, if any. */
    codes: number;
  }
): {path: string; bytes: Uint8Array} {
  if (encoding !== "xlsx") {
    const text = Papa.unparse([...grid], {delimiter, newline: "\r\n"});
    return {path: `${name}.csv`, bytes: encodeText(text, {encoding})};
  }
  const cell = (text: string, at: readonly [number, number]) => {
    if (text === "") return "";
    const number = at[0] > header ? numberIn(text) : /^\d{4}$/u.test(text) ? text : null;
    return number !== null && !(at[1] === codes && codesAs === "text")
      ? `<c r="${address(at)}"><v>${number}</v></c>`
      : `<c r="${address(at)}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
  };
  const rows = grid.map((cells, i) => `<row r="${i + 1}">${cells.map((text, k) => cell(text, [i, k])).join("")}</row>`);
  const merged = merges.map(
    ({top, left, bottom, right}) => `<mergeCell ref="${address([top, left])}:${address([bottom, right])}"/>`
  );
  const all = merged.length > 0 ? `<mergeCells>${merged.join("")}</mergeCells>` : "";
  return {path: `${name}.xlsx`, bytes: workbookOf({Sheet1: `<sheetData>${rows.join("")}</sheetData>${all}`})};
}
