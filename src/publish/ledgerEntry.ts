import {readCsv, writeCsv} from "../csv.js";
import {sha256} from "../sha256.js";
import {fromSpreadsheetText, spreadsheetText} from "../spreadsheetText.js";
import type {InputFile, Manifest} from "./manifest.js";
import {stamps} from "./publication.js";
import type {Stamp} from "./publication.js";

/** That a file was published: when, of what, how far it may go, and what it was, so that a copy can be held against it. */
export interface LedgerEntry {
  /** The moment, as `2024-08-30T09:15:00.000Z`. */
  published: string;
  unit: string;
  year: number;
  lang: string;
  stamp: Stamp;
  /** The file's own name. */
  file: string;
  /** How many bytes it has, and their SHA-256. */
  bytes: number;
  sha256: string;
  /** The SHA-256 over those of its inputs: two publications with the same were made from the same files. */
  inputs: string;
  /** The version of this project that made it. */
  tool: string;
}

/** The columns of a ledger, in order. */
export const ledgerHeader: readonly (keyof LedgerEntry)[] = [
  ...(["published", "unit", "year", "lang", "stamp", "file", "bytes", "sha256", "inputs", "tool"] as const)
];

/** A ledger read: its entries, and the physical lines that hold none, the header's where it is not a ledger's. */
export interface LedgerRead {
  entries: LedgerEntry[];
  broken: number[];
}

/** The record of a publication's file, made at the moment given. */
export function ledgerEntry(
  {unit, year, lang, stamp, tool, inputs}: Manifest,
  {file, bytes, published}: {file: string; bytes: Uint8Array; published: Date}
): LedgerEntry {
  return {
    ...{published: published.toISOString(), unit, year, lang, stamp, file},
    ...{bytes: bytes.length, sha256: sha256(bytes), inputs: inputsHash(inputs), tool}
  };
}

/** The SHA-256 over the lines that `sha256sum` would print of the files, in the order of their names. */
export function inputsHash(inputs: readonly InputFile[]): string {
  const inOrder = [...inputs].sort((a, b) => (a.file < b.file ? -1 : Number(a.file > b.file)));
  const text = inOrder.map(({file, sha256: hash}) => `${hash}  ${file}\n`).join("");
  return sha256(new TextEncoder().encode(text));
}

/** A ledger as CSV; no cell of it is a formula to a spreadsheet. */
export function writeLedger(entries: readonly LedgerEntry[]): string {
  return writeCsv(
    ledgerHeader,
    entries.map((entry) => ledgerHeader.map((column) => cellOf(entry, column)))
  );
}

/**
 * A ledger's text with one more entry; whatever stands in it, as someone may have written beside it, stays as it is.
 * Nothing where the text is no ledger, or ends within a quoted cell.
 */
export function appendLedger(text: string, entry: LedgerEntry): string | null {
  const {header, error} = readCsv(text);
  if (header.join("") === "") return text + writeLedger([entry]);
  if (error || !isLedger(header)) return null;
  const cells = header.map((column) =>
    cellOf(
      entry,
      ledgerHeader.find((each) => each === column)
    )
  );
  const row = writeCsv(header, [cells]).slice(writeCsv(header, []).length);
  return text.endsWith("\n") ? text + row : `${text}\n${row}`;
}

/** Reads a ledger; a row that is no whole entry is named, never mended. Columns may stand in any order, beside others. */
export function readLedger(text: string): LedgerRead {
  const {header, rows, error} = readCsv(text);
  if (!isLedger(header)) return {entries: [], broken: [1]};
  const read: LedgerRead = {entries: [], broken: []};
  for (const {line, cells} of rows) {
    if (cells.every((cell) => cell === "")) continue;
    const entry = entryOf((column) => fromSpreadsheetText(cells[header.indexOf(column)] ?? ""));
    if (entry) read.entries.push(entry);
    else read.broken.push(line);
  }
  if (error) read.broken.push(error.line);
  return read;
}

/** Whether a value that was read from somewhere is a whole entry. */
export function isLedgerEntry(value: unknown): value is LedgerEntry {
  if (typeof value !== "object" || value === null) return false;
  const cells = value as Readonly<Record<string, unknown>>;
  const isTyped = ledgerHeader.every((column) => typeof cells[column] === (isCount(column) ? "number" : "string"));
  return isTyped && entryOf((column) => String(cells[column])) !== null;
}

const isCount = (column: keyof LedgerEntry): boolean => column === "year" || column === "bytes";

const isLedger = (header: readonly string[]): boolean => ledgerHeader.every((column) => header.includes(column));

const cellOf = (entry: LedgerEntry, column: keyof LedgerEntry | undefined): string =>
  column === undefined ? "" : spreadsheetText(String(entry[column]));

const isHash = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

function entryOf(cell: (column: keyof LedgerEntry) => string): LedgerEntry | null {
  const [published, unit, lang, file, hash] = [
    cell("published"),
    cell("unit"),
    cell("lang"),
    cell("file"),
    cell("sha256")
  ];
  const stamp = stamps.find((each) => each === cell("stamp"));
  const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(published) && !Number.isNaN(Date.parse(published));
  const whole = [cell("year"), cell("bytes")].every((text) => /^\d{1,15}$/.test(text));
  const named = [unit, lang, file].every((text) => text !== "");
  if (!stamp || !moment || !whole || !named || !isHash(hash) || !isHash(cell("inputs"))) return null;
  const [year, bytes] = [Number(cell("year")), Number(cell("bytes"))];
  return {published, unit, year, lang, stamp, file, bytes, sha256: hash, inputs: cell("inputs"), tool: cell("tool")};
}
