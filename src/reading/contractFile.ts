import type {SourceFile} from "../contract/readTable.js";
import {writeCsv} from "../csv.js";
import {tables} from "../schema.js";
import type {ColumnType, TableName} from "../schema.js";
import {fromSpreadsheetText} from "../spreadsheetText.js";
import {contractHeader} from "./contractHeader.js";
import {readAmount} from "./readAmount.js";
import type {Sheet} from "./sheet.js";

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
function cellOf(text: string, type: ColumnType): string {
  const trimmed = text.trim();
  if (type === "boolean") return /^(?:true|false)$/i.test(trimmed) ? trimmed.toLowerCase() : trimmed;
  if (type !== "decimal" && type !== "integer") return trimmed;
  const amount = readAmount(trimmed);
  return amount.kind === "amount" && amount.unit === undefined ? amount.text : amount.kind === "blank" ? "" : trimmed;
}

/** Reads a sheet that a spreadsheet has saved of one of the contract's tables. Missing for any other sheet. */
export function contractFile(sheet: Sheet): ContractFile | null {
  const header = contractHeader(sheet);
  if (header === null) return null;
  const {table, at, places, marks} = header;
  const columns = Object.entries(tables[table].columns);
  // A template guards its texts against being taken for formulas where its file has no texts of its own.
  const guarded = marks >= 0 && sheet.sheet === null;
  const stored = (cell: string) => (guarded ? fromSpreadsheetText(cell) : cell);
  const filled = sheet.rows.slice(at + 1).filter(({cells}) => cells.some((cell) => cell.trim() !== ""));
  const body = filled.map(({cells}) => columns.map(([, {type}], i) => cellOf(stored(cells[places[i]!] ?? ""), type)));
  return {
    table,
    folder: tables[table].scope === "document" ? (sheet.document ?? sheet.file.split("/").at(-2) ?? null) : null,
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
