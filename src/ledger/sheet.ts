import {spreadsheetText} from "../spreadsheetText.js";
import type {Entry} from "./entries.js";
import type {LedgerFacts} from "./facts.js";
import {measureOf, plainFinding} from "./telling.js";
import type {LedgerTelling} from "./telling.js";

/** The columns of a ledger as a file, named as the contract names things: what identifies an entry, then what is written of it. */
export const sheetColumns = [
  ...(["unit_id", "fiscal_year", "entry_id", "finding", "carried_from"] as const),
  ...(["measure", "office", "due", "state", "note", "evidence"] as const)
] as const;
export type SheetColumn = (typeof sheetColumns)[number];

/** The columns that are taken from a file. */
export const writtenColumns = ["measure", "office", "due", "state", "note", "evidence"] as const;
export type WrittenColumn = (typeof writtenColumns)[number];

/** What is written of an entry, as the cells of a file have it: the measure in the language of the page. */
export function writtenCells(
  entry: Entry,
  telling: LedgerTelling & Pick<LedgerFacts, "improvements">
): Record<WrittenColumn, string> {
  return {...entry.record, measure: measureOf(entry, telling)};
}

/** The ledger of a unit's year as a file; every entry is a row, whatever the filters leave out. */
export function sheet(
  entries: readonly Entry[],
  {facts, ...telling}: LedgerTelling & {facts: LedgerFacts}
): {header: readonly string[]; rows: string[][]} {
  const {unit_id, fiscal_year} = facts.subject;
  const rows = entries.map((entry) => {
    const cells: Record<SheetColumn, string> = {
      ...{unit_id, fiscal_year: String(fiscal_year), entry_id: entry.key, finding: plainFinding(entry, telling)},
      carried_from: entry.carriedFrom === null ? "" : String(entry.carriedFrom),
      ...writtenCells(entry, {...telling, improvements: facts.improvements})
    };
    return sheetColumns.map((column) => spreadsheetText(cells[column]));
  });
  return {header: sheetColumns, rows};
}
