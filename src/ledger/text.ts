import type {EntryKind, ShownState} from "./filters.js";
import type {SheetFault} from "./readSheet.js";
import type {SheetColumn, WrittenColumn} from "./sheet.js";

/** The words of the page 台账. Words have no arithmetic: numbers come in formatted. */
export interface LedgerWords {
  /** The ledger in a sentence; `states` are counts with their words, `overdue` is missing where nothing has a due date. */
  headline(parts: {
    unit: string;
    year: number;
    entries: string;
    problems: string;
    findings: string;
    carried: string | null;
    states: readonly string[];
    overdue: {day: string; count: string | null} | null;
    shown: string | null;
  }): string;
  inState(state: string, count: string): string;
  none(parts: {unit: string; year: number}): string;
  noneFound: string;
  form: {
    label: string;
    names: {state: string; item: string; asof: string};
    every: {state: string; item: string};
  };
  states: Readonly<Record<ShownState, string>>;
  kinds: Readonly<Record<EntryKind, string>>;
  fields: Readonly<Record<WrittenColumn, string>>;
  keeping: {undo: string; here: string; kept: string; notKept: string; undone: string};
  table: {
    caption(parts: {unit: string; year: number}): string;
    columns: {number: string; finding: string; state: string};
    carried(count: string): string;
    added(count: string): string;
    /** What a field of the entry of this number is called. */
    field(name: string, number: string): string;
  };
  entry: {
    check(parts: {title: string; ended: readonly string[]}): string;
    cases(count: string): string;
    carriedFrom(year: number): string;
    closedIn(year: number): string;
    overdue(day: string): string;
    /** What the year itself has to say of a carried check, or of a carried problem, last found in `year`. */
    checkGone(parts: {agreed: string; year: number}): string;
    checkUnproven(year: number): string;
    problemGone(year: number): string;
    problemUnproven(year: number): string;
    offer: string;
    needsReason: string;
    needsEvidence: string;
  };
  /** Improvements as a measure: one as it stands, several numbered. */
  measure(improvements: readonly string[]): string;
  announced: {
    lead: string;
    one(parts: {number: string; source: string; basis: "named" | "inferred"}): string;
    none: string;
  };
  unanswered: {none: string; lead(count: string): string; one(statement: string, source: string): string};
  sheet: {
    download: string;
    file(parts: {unit: string; year: number}): string;
    choose: string;
    columns: Readonly<Record<SheetColumn, string>>;
    columnsLead: string;
    fault(fault: SheetFault): string;
    faultPlace(parts: {line: string; column: string}): string;
    faults(count: string): string;
    changes(parts: {file: string; count: string; entries: string}): string;
    noChange(file: string): string;
    changeColumns: {entry: string; column: string; before: string; after: string};
    take: string;
    leave: string;
    taken(count: string): string;
    left: string;
  };
}
