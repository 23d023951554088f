import type {SourceFile} from "../contract/readTable.js";
import {writeCsv} from "../csv.js";
import {tableNames, tables} from "../schema.js";
import type {TableName} from "../schema.js";
import {narrow} from "./narrow.js";
import {readAmount} from "./readAmount.js";
import type {Sheet} from "./sheet.js";

/** So many rows, a title among them, may stand above the header of a table of the contract. */
const most = 5;

/** A table of the contract as a person's file has it. */
export interface ContractFile {
  table: TableName;
  /** The folder it stands in, which names the document; missing for a file beside the documents. */
  folder: string | null;
  /** In the contract's own form: columns in their order, numbers plain, cells without spaces at their ends. */
  text: string;
  /** The physical line in the person's file of each line of `text` after its header. */
  lines: readonly number[];
}

/** What a cell of a column is in the contract's form; what cannot be brought there stays as it is, for the contract to say. */
function cellOf(text: string, type: string): string {
  const trimmed = text.trim();
  if (type !== "decimal" && type !== "integer") return trimmed;
  const amount = readAmount(trimmed);
  return amount.kind === "amount" && amount.unit === undefined ? amount.text : amount.kind === "blank" ? "" : trimmed;
}

/**
 * Recognises a file that a spreadsheet has saved of one of the contract's tables: its name is the table's, and a row near
 * its top has all of the columns that the table requires, and no other. Missing for any other file.
 */
export function contractFile({file, rows}: Sheet): ContractFile | null {
  const parts = file.split("/");
  const name = parts.pop()!.replace(/\.[a-z]+$/iu, "");
  const table = tableNames.find((each) => each === name.toLowerCase());
  if (table === undefined) return null;
  const columns = Object.entries(tables[table].columns);
  const required = columns.filter(([, column]) => column.required).map(([column]) => column);
  const headers = rows.slice(0, most).map(({cells}) => cells.map((cell) => narrow(cell).toLowerCase()));
  const at = headers.findIndex(
    (cells) =>
      required.every((column) => cells.includes(column)) &&
      cells.every((cell) => cell === "" || cell in tables[table].columns)
  );
  if (at < 0) return null;
  const places = columns.map(([column]) => headers[at]!.indexOf(column));
  const filled = rows.slice(at + 1).filter(({cells}) => cells.some((cell) => cell.trim() !== ""));
  const body = filled.map(({cells}) => columns.map(([, {type}], i) => cellOf(cells[places[i]!] ?? "", type)));
  return {
    table,
    folder: tables[table].scope === "document" ? (parts.at(-1) ?? null) : null,
    text: writeCsv(
      columns.map(([column]) => column),
      body
    ),
    lines: filled.map(({line}) => line)
  };
}

/** Where such a table stands in `data/`. */
export function contractPath({table, folder}: Pick<ContractFile, "table" | "folder">): SourceFile["path"] {
  return folder === null ? `data/${table}.csv` : `data/${folder}/${table}.csv`;
}
