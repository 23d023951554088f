import {readCsv} from "../csv.js";
import {fromSpreadsheetText} from "../spreadsheetText.js";
import type {Entry} from "./entries.js";
import type {LedgerFacts} from "./facts.js";
import {isDay, ledgerStates, sameRecord} from "./records.js";
import type {LedgerRecord, LedgerState} from "./records.js";
import {sheetColumns, writtenCells, writtenColumns} from "./sheet.js";
import type {SheetColumn, WrittenColumn} from "./sheet.js";
import {announcedMeasure} from "./telling.js";
import type {LedgerTelling} from "./telling.js";

/**
 * Why a row, or a whole file, cannot be read: `encoding` (neither UTF-8 nor GB18030), `quotes` that do not pair, a `header`
 * without a column, a row with other than the header's `cells`, one of another `unit` or `year`, an `entry` that this
 * ledger has not or has `twice`, a `state` or a `day` that is none.
 */
export type FaultKind =
  "encoding" | "quotes" | "header" | "cells" | "unit" | "year" | "entry" | "twice" | "state" | "day";

/** A place in a file that cannot be read. */
export interface SheetFault {
  kind: FaultKind;
  /** Physical line, counted from 1 for the header. */
  line: number;
  /** Empty where the whole line or file is meant. */
  column: SheetColumn | "";
  /** The cell as it stands. */
  value: string;
}

/** A cell of an entry that a file would change. */
export interface SheetChange {
  entry: Entry;
  column: WrittenColumn;
  before: string;
  after: string;
}

/** What a file would change, the records that would be kept then, and the rows that cannot be read. */
export interface SheetReading {
  changes: SheetChange[];
  records: Record<string, LedgerRecord | undefined>;
  faults: SheetFault[];
}

/** A file's bytes as text: UTF-8, or else GB18030, as a spreadsheet on a Chinese Windows saves it; undefined where it is neither. */
export function sheetText(bytes: ArrayBuffer): string | undefined {
  for (const encoding of ["utf-8", "gb18030"]) {
    try {
      return new TextDecoder(encoding, {fatal: true}).decode(bytes);
    } catch {
      continue;
    }
  }
  return undefined;
}

/** Reads a ledger's file against the entries of the year. Nothing is kept yet; a row with a fault changes nothing. */
export function readSheet(
  text: string | undefined,
  {entries, facts, ...telling}: LedgerTelling & {entries: readonly Entry[]; facts: LedgerFacts}
): SheetReading {
  const reading: SheetReading = {changes: [], records: {}, faults: []};
  const fault = (kind: FaultKind, {line, column = "", value = ""}: Partial<SheetFault> & {line: number}) =>
    reading.faults.push({kind, line, column, value});
  if (text === undefined) {
    fault("encoding", {line: 1});
    return reading;
  }
  const {header, rows, error} = readCsv(text);
  if (error) fault("quotes", {line: error.line});
  const missing = sheetColumns.filter((column) => !header.includes(column));
  for (const column of missing) fault("header", {line: 1, column});
  if (missing.length > 0) return reading;

  const seen = new Set<Entry>();
  for (const {line, cells} of rows) {
    if (cells.every((cell) => cell === "")) continue;
    const before = reading.faults.length;
    const cell = (column: SheetColumn) => fromSpreadsheetText(cells[header.indexOf(column)] ?? "").trim();
    const wrong = (kind: FaultKind, column: SheetColumn) => fault(kind, {line, column, value: cell(column)});
    if (cells.length !== header.length) {
      fault("cells", {line, value: String(cells.length)});
      continue;
    }
    const entry = entries.find(({key}) => key === cell("entry_id"));
    if (cell("unit_id") !== facts.subject.unit_id) wrong("unit", "unit_id");
    else if (cell("fiscal_year") !== String(facts.subject.fiscal_year)) wrong("year", "fiscal_year");
    else if (!entry) wrong("entry", "entry_id");
    else if (seen.has(entry)) wrong("twice", "entry_id");
    if (entry) seen.add(entry);
    const state = ledgerStates.find((each) => each === cell("state"));
    if (!state) wrong("state", "state");
    const due = dayOf(cell("due"));
    if (due === undefined) wrong("day", "due");
    if (!entry || !state || due === undefined || reading.faults.length > before) continue;
    take(entry, {state, due, cell});
  }
  return reading;

  function take(
    entry: Entry,
    {state, due, cell}: {state: LedgerState; due: string; cell: (column: SheetColumn) => string}
  ) {
    const measure = cell("measure");
    const record: LedgerRecord = {
      ...{state, due, office: cell("office"), note: cell("note"), evidence: cell("evidence")},
      measure: measure === announcedMeasure(entry, {...facts, ...telling}) ? null : measure
    };
    const own = {...facts, ...telling};
    const [before, after] = [writtenCells(entry, own), writtenCells({...entry, record}, own)];
    const changed = writtenColumns.filter((column) => before[column] !== after[column]);
    if (changed.length === 0) return;
    reading.records[entry.id] = sameRecord(record, entry.inherited) ? undefined : record;
    for (const column of changed) reading.changes.push({entry, column, before: before[column], after: after[column]});
  }
}

/** A day as `YYYY-MM-DD`, also where a spreadsheet wrote it as `2024/5/1`; undefined where it is none. */
function dayOf(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/.exec(text) ?? [];
  const full = year && month && day ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : text;
  return full === "" || isDay(full) ? full : undefined;
}
