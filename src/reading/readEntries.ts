import type {Fault, FaultRule} from "./fault.js";
import {fundOf, sideOf, stageOf} from "./termsOf.js";
import {lineLabel} from "./label.js";
import {roles} from "./layout.js";
import type {Layout, Role, Said} from "./layout.js";
import {readAmount} from "./readAmount.js";
import {readPeriod} from "./readPeriod.js";
import {readYear} from "./readYear.js";
import type {Sheet, SheetRow} from "./sheet.js";

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

/** A cell that could not be read. */
interface Flaw {
  column: number;
  rule: FaultRule;
}

/** Reads a table as a layout has it. A row with a cell that cannot be read is used in no part. */
export function readEntries(sheet: Sheet, layout: Layout): Entries {
  const result: Entries = {entries: [], faults: [], used: [], faulty: [], without: []};
  const {file, sheet: name} = sheet;
  const readRow = rowReader(sheet, layout);
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
  }
  return result;
}

/** Roles whose cell holds on for the rows below it until another says otherwise, as where cells were merged. */
const lasting: readonly Role[] = ["unit", "year", "period", "stage", "fund", "side"];

function rowReader({rows, merges}: Sheet, {columns, kinds, says, dash}: Layout) {
  const at = (role: Role) => columns.flatMap((column, i) => (column.role === role ? [i] : []));
  const places = Object.fromEntries(roles.map((role) => [role, at(role)])) as Record<Role, number[]>;
  const last: Partial<Record<Role, string>> = {};
  const merged = (i: number, column: number): string => {
    const merge = merges.find(
      ({top, left, bottom, right}) => i > top && i <= bottom && column >= left && column <= right
    );
    return merge ? (rows[merge.top]?.cells[merge.left] ?? "") : "";
  };

  return (row: SheetRow, i: number): {entries: Entry[]; flaws: Flaw[]} => {
    const kind = kinds[i];
    if (kind !== "data" && kind !== "total") return {entries: [], flaws: []};
    const flaws: Flaw[] = [];
    const cell = (column: number) => (row.cells[column] ?? "").trim() || merged(i, column).trim();
    const textOf = (role: Role): string => {
      const own = places[role].map(cell).find((text) => text !== "");
      if (own !== undefined && lasting.includes(role)) last[role] = own;
      return own ?? (lasting.includes(role) ? (last[role] ?? "") : "");
    };
    /** What a cell of the row says, by its reader; a text that says nothing to it is a flaw. */
    function said<T>(role: Role, {read, rule}: {read: (text: string) => T | null; rule: FaultRule}): T | null {
      const text = textOf(role);
      const value = text === "" ? null : read(text);
      if (text !== "" && value === null) flaws.push({column: places[role][0]!, rule});
      return value;
    }
    const names = places.account
      .map((column) => row.cells[column] || merged(i, column))
      .filter((text) => text.trim() !== "");
    const labels = names.map(lineLabel);
    const period = said("period", {read: readPeriod, rule: "not_a_period"});
    const own = {
      unit: textOf("unit") || null,
      year: said("year", {read: readYear, rule: "not_a_year"}) ?? period?.year ?? null,
      month: period?.month ?? null,
      stage: said("stage", {read: stageOf, rule: "unknown_stage"}),
      fund: said("fund", {read: fundOf, rule: "unknown_fund"}),
      side: said("side", {read: sideOf, rule: "unknown_side"}),
      account: labels.map(({name}) => name)
    };
    const entries = places.amount.flatMap((column): Entry[] => {
      const amount = readAmount(cell(column));
      if (amount.kind === "fault") flaws.push({column, rule: amount.rule});
      const unit = amount.kind === "amount" ? (amount.unit ?? null) : null;
      if (unit === "%") {
        flaws.push({column, rule: "not_a_number"});
        return [];
      }
      if (amount.kind === "fault" || amount.kind === "blank" || (amount.kind === "dash" && dash === "nothing"))
        return [];
      const header = columns[column]!.says;
      const year = header.year ?? own.year ?? says.year;
      if (year === null) {
        flaws.push({column, rule: "no_year"});
        return [];
      }
      return [
        {
          ...{line: row.line, column, year, month: header.month ?? own.month ?? says.month},
          stage: header.stage ?? own.stage ?? says.stage,
          fund: header.fund ?? own.fund ?? says.fund,
          side: header.side ?? own.side ?? says.side,
          unit: own.unit ?? says.unit,
          account: own.account.length > 0 ? own.account : header.account,
          code: textOf("code") || null,
          amount: amount.kind === "dash" ? "0" : amount.text,
          printedUnit: unit,
          total: kind === "total",
          indent: labels.at(-1)?.indent ?? 0,
          note: textOf("note")
        }
      ];
    });
    return {entries, flaws};
  };
}
