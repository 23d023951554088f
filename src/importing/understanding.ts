import type {Line} from "../reading/chartOf.js";
import type {ImportDraft, Question, Said, Taken} from "../reading/draftImport.js";
import type {Fault} from "../reading/fault.js";
import type {Column, Layout, RowKind} from "../reading/layout.js";
import type {Sheet, SheetRow} from "../reading/sheet.js";
import type {TableName} from "../schema.js";

/** The first of many, and how many there are. */
export interface First<T> {
  first: readonly T[];
  count: number;
}

/** A part of a list: so many from one on, counted from 0. */
export interface Part {
  from: number;
  most: number;
}

/** How many of a list are shown at once: more would keep a page from answering for a moment. */
export const mostShown = 50;
/** Among so many first rows a header can be chosen. */
const headerRows = 40;
/** So many rows below the header are shown; what holds for them holds for the others. */
const bodyRows = 8;

/** How a sheet is taken, as far as a page shows it. */
export type SheetReading =
  | {kind: "skipped" | "unread"}
  | {kind: "contract"; table: TableName}
  | {
      kind: "amounts";
      header: Layout["header"];
      columns: readonly Column[];
      /** Of the first rows. */
      kinds: readonly RowKind[];
      amountUnit: Layout["amountUnit"];
      says: Layout["says"];
      dash: Layout["dash"];
      used: number;
      faulty: number;
      without: number;
    };

/** A sheet as a page shows it: its first rows stand for all. */
export interface SheetView extends Pick<Sheet, "file" | "sheet" | "encoding" | "delimiter"> {
  rows: First<SheetRow>;
  reading: SheetReading;
  /** Whether what is said of it was said of a table of the same shape before. */
  remembered: boolean;
}

/** A printed line as a page shows it; one that has no place yet has no account. */
export type LineView = Pick<Line, "key" | "names" | "code"> & Partial<Line>;

/** An import as far as a page shows it: what it costs to show does not grow with the files. */
export interface Understanding {
  files: number;
  sheets: readonly SheetView[];
  rows: number;
  amounts: number;
  faults: First<Fault>;
  lines: First<LineView>;
  proposed: number;
  questions: readonly Question[];
  guessed: ImportDraft["guessed"];
  said: Said;
  /** Whether there is something to take into the notebook, and nothing left to be asked. */
  ready: boolean;
}

/** The first of a list. */
export function firstOf<T>(list: readonly T[]): First<T> {
  return {first: partOf(list, {from: 0, most: mostShown}), count: list.length};
}

/** A part of a list, the whole where none is named. */
export function partOf<T>(list: readonly T[], part?: Part): readonly T[] {
  return part ? list.slice(part.from, part.from + part.most) : list;
}

/** A sheet as it is shown. */
export function sheetView(taken: Taken, {remembered}: {remembered: boolean}): SheetView {
  const {file, sheet, encoding, delimiter, rows} = taken.sheet;
  const shown = Math.max(headerRows, taken.kind === "amounts" ? taken.layout.header.to + 1 + bodyRows : 0);
  return {
    ...{file, sheet, encoding, delimiter, remembered},
    rows: {first: rows.slice(0, shown), count: rows.length},
    reading: readingOf(taken, shown)
  };
}

function readingOf(taken: Taken, shown: number): SheetReading {
  if (taken.kind === "contract") return {kind: "contract", table: taken.contract.table};
  if (taken.kind !== "amounts") return {kind: taken.kind};
  const {header, columns, kinds, amountUnit, says, dash} = taken.layout;
  const {used, faulty, without} = taken.read;
  return {
    ...{kind: "amounts", header, columns, kinds: kinds.slice(0, shown), amountUnit, says, dash},
    ...{used: used.length, faulty: faulty.length, without: without.length}
  };
}

/** The rows of a sheet that are shown: to its first ones below the header. */
export function shownRows({rows, reading}: SheetView): readonly SheetRow[] {
  return rows.first.slice(0, reading.kind === "amounts" ? reading.header.to + 1 + bodyRows : bodyRows);
}
