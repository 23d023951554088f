import type {Status} from "./judge.js";
import type {Measure} from "./statement.js";
import type {ReportFault} from "./readReport.js";
import type {ReasonLeft} from "./statedDocument.js";
import type {FindingKind} from "./textFindings.js";

/** What a reader of a report says of a statement. */
export const opinions = ["open", "confirmed", "corrected", "dismissed"] as const;
export type Opinion = (typeof opinions)[number];

/** The words of the page 报告. */
export interface ReportWords {
  title: string;
  about: string;
  drop: {label: string; hint: string; choose: string};
  paste: string;
  check: string;
  reading: string;
  faults: Readonly<Record<ReportFault, string>>;
  /** The headline, once a report was read. */
  headline(found: {statements: string; agrees: string; differs: string; open: string}): string;
  none: string;
  /** What of the statements could be held against something, and what not. */
  coverage(counts: {statements: string; matched: string; open: string; findings: string}): string;
  against(report: {unit: string; year: number; synthetic: boolean}): string;
  filter: string;
  statuses: Readonly<Record<Status, string>>;
  meanings: Readonly<Record<Status, string>>;
  findings: {
    title: string;
    kinds: Readonly<Record<FindingKind, string>>;
    expected(value: string): string;
    none: string;
  };
  text: string;
  list: string;
  /** What the data say in the place of a figure. */
  expected(value: string): string;
  rows: string;
  /** What a figure was found to be of, where its words do not say so outright. */
  readAs(what: {year: number; name: string; kind: string}): string;
  opinion: string;
  opinions: Readonly<Record<Opinion, string>>;
  /** How many statements the reader has said something of. */
  remarked(counts: {confirmed: string; corrected: string; dismissed: string}): string;
  correction: {
    title: string;
    account: string;
    unknown: string;
    measure: string;
    measures: Readonly<Record<Measure | "budget", string>>;
    year: string;
    money: string;
    moneyUnits: Readonly<Record<"1" | "1000" | "10000" | "1000000" | "100000000", string>>;
    of: string;
    own: string;
    other: string;
    apply: string;
  };
  kept: string;
  /** A report without data behind it, as tables of the contract. */
  stated: {
    title: string;
    about: string;
    year: string;
    make: string;
    /** The title of the document. */
    document(report: {unit: string; year: number}): string;
    made(counts: {rows: string; left: string}): string;
    failed: string;
    save: string;
    next: string;
    page: string;
    /** The list of what became no row, and its columns. */
    left: string;
    columns: readonly string[];
    reasons: Readonly<Record<ReasonLeft, string>>;
  };
  draft: {
    about: string;
    begin: string;
    drafting: string;
    /** A draft is there, with so many blanks to fill in. */
    drafted(blanks: string): string;
    failed: string;
    edit: string;
    check: string;
    word: string;
    /** The heading of the list of where its numbers are from. */
    sources: string;
  };
  files: {csv: string; html: string; name: string; columns: readonly string[]};
}
