import {dateText} from "./dateText.js";
import {decimalText} from "./decimalText.js";
import {readXml} from "./readXml.js";
import type {Merge, SheetRow} from "./sheet.js";
import {stringText} from "./stringText.js";

/** What cells of any sheet refer to. */
export interface WorkbookParts {
  strings: readonly string[];
  /** Whether a cell of this style shows a date, by the style's number. */
  dated: readonly boolean[];
  from1904: boolean;
}

/** A workbook's largest sheet, as spreadsheets define it. */
const mostRows = 1048576;
const mostColumns = 16384;

interface Cell {
  column: number;
  type: string;
  style: number;
  value: string | null;
  formula: string | null;
}

/**
 * The rows of a worksheet up to the last that holds something, the nth physical row always the nth, and its merges within
 * them. A cell is what is stored, not what is displayed: a number as the decimal it is, a date as ISO text, a formula as
 * its result and, where no program has computed it, as the formula. Throws where the sheet is not a valid one.
 */
export function readWorksheet(bytes: Uint8Array, parts: WorkbookParts): {rows: SheetRow[]; merges: Merge[]} {
  const rows: SheetRow[] = [];
  const merges: Merge[] = [];
  let line = 0;
  let cells: string[] = [];
  let column = -1;
  let cell: Cell | null = null;
  let into: "value" | "formula" | null = null;
  let inReading = false;

  readXml(bytes, {
    open(name, attribute) {
      if (name === "row") {
        line = Number(attribute("r") ?? line + 1);
        cells = [];
        column = -1;
      } else if (name === "c") {
        const reference = attribute("r");
        column = reference === null ? column + 1 : placeOf(reference).column;
        const style = Number(attribute("s") ?? -1);
        cell = {column, type: attribute("t") ?? "n", style, value: null, formula: null};
      } else if (name === "mergeCell") {
        const [from = "", to = from] = (attribute("ref") ?? "").split(":");
        const [{row: top, column: left}, {row: bottom, column: right}] = [placeOf(from), placeOf(to)];
        merges.push({top, left, bottom, right});
      } else if (cell !== null) {
        if (name === "rPh") inReading = true;
        into = name === "v" || (name === "t" && !inReading) ? "value" : name === "f" ? "formula" : null;
        if (into !== null) cell[into] ??= "";
      }
    },
    text(part) {
      if (cell !== null && into !== null) cell[into] += part;
    },
    close(name) {
      into = null;
      if (name === "rPh") inReading = false;
      if (name === "c" && cell !== null) {
        const text = textOf(cell, parts);
        if (text !== "") {
          while (cells.length < cell.column) cells.push("");
          cells[cell.column] = text;
        }
        cell = null;
      }
      if (name === "row" && cells.length > 0) {
        if (!(line > rows.length && line <= mostRows)) throw new Error("rows are out of order");
        while (rows.length < line - 1) rows.push({line: rows.length + 1, cells: []});
        rows.push({line, cells});
      }
    }
  });
  return {rows, merges: merges.flatMap((merge) => within(merge, rows.length))};
}

function textOf({type, style, value, formula}: Cell, {strings, dated, from1904}: WorkbookParts): string {
  if (value === null || (value === "" && type === "n")) return formula === null ? "" : `=${formula}`;
  switch (type) {
    case "s": {
      const text = strings[Number(value)];
      if (text === undefined) throw new Error("a text is missing");
      return text;
    }
    case "n":
      return dated[style] ? dateText(value, {from1904}) : decimalText(value);
    case "b":
      return value === "1" ? "TRUE" : "FALSE";
    default:
      return stringText(value);
  }
}

/** Where `BC12` is, both counted from 0. */
function placeOf(reference: string): {row: number; column: number} {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  const row = Number(reference.slice(at));
  if (!(column >= 1 && column <= mostColumns && row >= 1 && row <= mostRows)) throw new Error("a cell is nowhere");
  return {row: row - 1, column: column - 1};
}

/** The part of a merge that lies on rows there are. */
function within(merge: Merge, rows: number): Merge[] {
  const bottom = Math.min(merge.bottom, rows - 1);
  return merge.top > bottom ? [] : [{...merge, bottom}];
}
