import {tableNames, tables} from "../schema.js";
import type {TableName} from "../schema.js";
import {narrow} from "./narrow.js";
import type {Sheet} from "./sheet.js";

/** Begins the first cell of a template's row that is a note or an example, and names the column of such cells. */
export const noteMark = "#";

/** So many rows, a title among them, may stand above the header of a table of the contract. */
const most = 5;

/** The header of one of the contract's tables in a person's file. */
export interface ContractHeader {
  table: TableName;
  /** The header's row, counted from 0. */
  at: number;
  /** The column of each of the table's columns, in their order; -1 where it is left out. */
  places: readonly number[];
  /** The column where a template marks what is no data; -1 where there is none. */
  marks: number;
}

/** The table that a sheet, or the file of one, is named after; a copy that a browser has numbered is still that file. */
function tableOf({file, sheet}: Pick<Sheet, "file" | "sheet">): TableName | undefined {
  const stem = file.slice(file.lastIndexOf("/") + 1).replace(/(?:\s*\(\d+\))?\.[a-z]+$/iu, "");
  const names = [sheet, stem].map((name) => name?.trim().toLowerCase());
  return tableNames.find((table) => table === names[0]) ?? tableNames.find((table) => table === names[1]);
}

/**
 * Finds the header of a table of the contract: a row near the top of a sheet that is named after the table, with all of
 * the columns that the table requires, and no other. Missing in any other sheet.
 */
export function contractHeader(sheet: Sheet): ContractHeader | null {
  const table = tableOf(sheet);
  if (table === undefined) return null;
  const {columns} = tables[table];
  const names = Object.keys(columns);
  const required = names.filter((column) => columns[column]!.required);
  const headers = sheet.rows.slice(0, most).map(({cells}) => cells.map((cell) => narrow(cell).toLowerCase()));
  const at = headers.findIndex(
    (cells) =>
      required.every((column) => cells.includes(column)) &&
      cells.every((cell) => cell === "" || cell === noteMark || cell in columns)
  );
  if (at < 0) return null;
  const header = headers[at]!;
  return {table, at, places: names.map((column) => header.indexOf(column)), marks: header.indexOf(noteMark)};
}
