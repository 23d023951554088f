import {blocksOf, clashing} from "./blocksOf.js";
import type {Fault} from "./fault.js";
import {isSubtotal, lineLabel} from "./label.js";
import type {Layout, Said} from "./layout.js";
import {progressRows} from "./progress.js";
import type {Progress} from "./progress.js";
import {rowReader} from "./rowReader.js";
import type {Sheet} from "./sheet.js";

/** An amount of a person's table with all that is said of it, and the cell it stands in. */
export interface Entry extends Omit<Said, "year"> {
  line: number;
  /** Counted from 0. */
  column: number;
  year: number;
  code: string | null;
  /** A plain decimal with the decimals printed. */
  amount: string;
  /** Currency units to one of the amount's, where its cell says so; else the layout's. */
  printedUnit: number | null;
  /** Whether its row adds up others. */
  total: boolean;
  /** Spaces before its line's name. */
  indent: number;
  note: string;
}

/** What became of a table's rows: the physical line of each stands in exactly one of the three lists. */
export interface Entries {
  entries: Entry[];
  faults: Fault[];
  /** Rows with at least one amount read, and no fault. */
  used: number[];
  /** Rows with a fault; nothing of them is used. */
  faulty: number[];
  /** Rows of the kinds that hold no amounts, and rows of data that state none. */
  without: number[];
}

/**
 * Reads a table as a layout has it. A row with a cell that cannot be read is used in no part. `progress` hears now and
 * then how much of the table is read.
 */
export function readEntries(sheet: Sheet, layout: Layout, {progress}: {progress?: Progress | undefined} = {}): Entries {
  const result: Entries = {entries: [], faults: [], used: [], faulty: [], without: []};
  const {file, sheet: name} = sheet;
  const blocks = blocksOf(layout.columns);
  const unclear = clashing(blocks, layout.columns);
  for (const column of unclear) {
    const {line} = sheet.rows[layout.header.to]!;
    result.faults.push({
      file,
      sheet: name,
      line,
      column,
      value: layout.columns[column]!.header,
      rule: "duplicate_header"
    });
  }
  const clear = blocks.map((block) => ({...block, amount: block.amount.filter((column) => !unclear.includes(column))}));
  const readRow = rowReader(sheet, {layout, blocks: clear});
  for (const [i, row] of sheet.rows.entries()) {
    const {line} = row;
    const {entries, flaws} = readRow(row, i);
    for (const {column, rule} of flaws)
      result.faults.push({file, sheet: name, line, column, value: row.cells[column] ?? "", rule});
    if (flaws.length > 0) result.faulty.push(line);
    else if (entries.length === 0) result.without.push(line);
    else {
      for (const entry of entries) result.entries.push(entry);
      result.used.push(line);
    }
    if (i % progressRows === 0) progress?.(i / sheet.rows.length);
  }
  return withoutUnclear(result, sheet);
}

/** Lists the subtotals of which several stand where one line would: nothing says which rows each of them adds up. */
function withoutUnclear(read: Entries, {file, sheet, rows}: Sheet): Entries {
  const groups = new Map<string, Set<number>>();
  for (const {line, account, code, total, unit, year, month, stage, fund, side} of read.entries) {
    if (!total || code !== null || account.length !== 1 || !isSubtotal(account[0]!)) continue;
    const key = JSON.stringify([unit, year, month, stage, fund, side]);
    groups.set(key, (groups.get(key) ?? new Set()).add(line));
  }
  const unclear = new Set([...groups.values()].flatMap((lines) => (lines.size > 1 ? [...lines] : [])));
  if (unclear.size === 0) return read;
  const faults = rows
    .filter(({line}) => unclear.has(line))
    .map(({line, cells}): Fault => {
      const column = cells.findIndex((cell) => isSubtotal(lineLabel(cell).name));
      return {file, sheet, line, column, value: cells[column] ?? "", rule: "no_account"};
    });
  const of = (lines: readonly number[]) => lines.filter((line) => !unclear.has(line));
  return {
    ...{entries: read.entries.filter(({line}) => !unclear.has(line)), faults: [...read.faults, ...faults]},
    ...{used: of(read.used), faulty: [...read.faulty, ...unclear].sort((a, b) => a - b), without: read.without}
  };
}
