import type {PersonalKind} from "../publish/personalData.js";
import type {FileFormat} from "../publish/publishedFile.js";
import type {ManifestFault} from "../publish/readManifest.js";
import type {BriefSection} from "./choices.js";

/** The words of the page 简报. Words have no arithmetic: numbers come in formatted. */
export interface BriefWords {
  title(parts: {unit: string; year: number}): string;
  scope: {
    unit: string;
    year: string;
    money: string;
    basis: string;
    /** Final accounts over all funds. */
    actual: string;
    dataDate: string;
    undated: string;
    checks: string;
    status(status: string, count: string): string;
    noChecks: string;
  };
  sections: Readonly<Record<BriefSection, string>>;
  /** Says that a section has nothing to tell. */
  empty: Readonly<Record<Exclude<BriefSection, "numbers" | "figures">, string>>;
  columns: {line: string; change: string; planned: string; execution: string};
  year(year: number): string;
  derived(value: string): string;
  noBase: string;
  /** `reason` is the document's own; empty where it gives none. */
  change(parts: {name: string; direction: "up" | "down"; change: string; current: string; reason: string}): string;
  result(parts: {activity: string; stated: string}): string;
  award(parts: {level: string; name: string; recipients: string}): string;
  /** `figure` shows how large a problem is; empty where nothing does. */
  problem(parts: {statement: string; place: string; figure: string}): string;
  finding(parts: {status: string; finding: string}): string;
  step(parts: {statement: string; place: string; measures: readonly string[]}): string;
  /** A metric with where it stands and its target; either may be empty. */
  measure(parts: {name: string; value: string; target: string}): string;
  doubts: {
    notItemised(parts: {amount: string; share: string}): string;
    /** Lines by their names, this year, last year, or in the budget. */
    current(names: string): string;
    prior(names: string): string;
    planned(names: string): string;
    derived(figures: readonly string[]): string;
    incomplete(parts: {cases: string; wants: readonly string[]}): string;
    inferred(count: string): string;
    undated: string;
  };
  /** Marks a sentence that its author wrote in the place of one that was computed. */
  rewritten(text: string): string;
  form: BriefFormWords;
  leave: LeaveWords;
  record: RecordWords;
  compare: CompareWords;
}

/** The words of what was published and written before. */
export interface RecordWords {
  none: string;
  /** Says that the newest stands first. */
  order: string;
  columns: {published: string; file: string; stamp: string; bytes: string; sha256: string};
  copy: string;
  copied: string;
  notCopied: string;
  save: string;
  /** Says that the project file carries the record; the name of the page that saves it leads there. */
  carried: {before: string; after: string};
  unstored: string;
  /** What was last written for a unit's year, which is not what is shown. */
  written: string;
  restore: string;
  forget: string;
}

/** The words of what holds a published file against the data of today, or against another one. */
export interface CompareWords {
  title: string;
  hint: string;
  choose: string;
  /** Says that it takes one file or two. */
  tooMany: string;
  faults: Readonly<Record<ManifestFault | "unreadable", (file: string) => string>>;
  opening(opened: string, all: string): string;
  stop: string;
  stopped: string;
  failed: string;
  /** What was compared with what. */
  today(file: string): string;
  two(older: string, newer: string): string;
  allHold(all: string): string;
  someHold(parts: {hold: string; all: string}): string;
}

/** The words of what takes the brief away. */
export interface LeaveWords {
  print: string;
  formats: Readonly<Record<FileFormat, string>>;
  opening(opened: string, known: string): string;
  stop: string;
  stopped: string;
  failed: string;
  saved(file: string): string;
  /** What may tell who a person is, before anything is made public. */
  found(count: string): string;
  nothingFound: string;
  foundCaption: string;
  columns: {match: string; kind: string; around: string; place: string};
  kinds: Readonly<Record<PersonalKind, string>>;
  goOn: string;
  cancel: string;
}

/** The words of the author's form. */
export interface BriefFormWords {
  title: string;
  hint: string;
  stamp: string;
  said: string;
  conclusion: string;
  /** Opens the field for a sentence in other words. */
  edit: string;
  rewrite(sentence: string): string;
  restore: string;
  /** Numbers of the author's own words that the data do not have. */
  unsupported(numbers: readonly string[]): string;
  reset: string;
}
