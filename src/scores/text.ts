import type {Status} from "../scoring/sheet.js";
import type {InputUnit} from "../scoring/template.js";
import type {EntryFault} from "./enteredFields.js";
import type {SheetColumn} from "./sheetFile.js";

/** A total as it is told: both ends the same where it is settled. */
export interface ToldTotal {
  least: string;
  most: string;
  settled: boolean;
  possible: string;
}

/** What the headline says; counts of nothing are null. */
export interface ScoreHeadlineParts {
  year: number;
  total: ToldTotal | null;
  missing: string | null;
  conflicting: string | null;
  /** Of a framework without points: indicators with a value, and all. */
  known: string;
  all: string;
}

/** The words of the page 评分. Words have no arithmetic: numbers come in formatted. */
export interface ScorePageWords {
  headline(parts: ScoreHeadlineParts): string;
  /** How many rows came about how, and the grades that the total may turn out to be; `every`: any grade at all. */
  summary(parts: {counts: readonly {status: string; count: string}[]; grades: string; every: boolean}): string;
  year(year: number): string;
  span(parts: {least: string; most: string}): string;
  answers: {yes: string; no: string};
  /** A number with the unit of an input; amounts are in 万元, rates have their sign. */
  inUnit(number: string, unit: InputUnit): string;
  units: Readonly<Record<InputUnit, string>>;
  choose: {label: string; own(name: string): string};
  sheet: {
    caption(parts: {template: string; unit: string; year: number}): string;
    columns: {indicator: string; possible: string; points: string; status: string; working: string; rule: string};
    /** A section or group with what it gives of what there is to get. */
    part(parts: {name: string; points: string; possible: string}): string;
    excluded: string;
    noPoints: string;
    missing: string;
    toEnter: string;
    notNeeded: string;
    enter(name: string): string;
    entered(value: string): string;
    /** What a document states that contradicts the data of another. */
    stated(value: string): string;
    notApplicable: string;
    data(value: string): string;
    unreadable: string;
    noValue: string;
    equals: string;
    basis: Readonly<Record<"confirmed" | "general", string>>;
    source(source: string): string;
    whenNot(condition: string): string;
    why(reason: string): string;
    evidence(parts: {source: string; evidence: string}): string;
    readings: string;
    own: string;
    readingPoints(points: string): string;
    results: string;
    result: {name: string; value: string; target: string; reached: string; share: string};
    item(parts: {name: string; points: string}): string;
    band(parts: {name: string; range: string}): string;
    inBand(name: string): string;
    plan: Readonly<Record<"adjusted" | "budget" | "unstated", string>>;
    sourceOf: string;
  };
  enter: {
    none: string;
    missing(count: string): string;
    entered(count: string): string;
    neededBy(names: string): string;
    atStake(points: string): string;
    value: string;
    unit: string;
    fraction: string;
    percent: string;
    between(range: string): string;
    notApplicable: string;
    reason: string;
    evidence: string;
    source: string;
    sourceHint: string;
    submit: string;
    remove: string;
    other: string;
    pick: string;
    said(parts: {name: string; value: string}): string;
    fault(fault: EntryFault): string;
  };
  keeping: {
    here: string;
    kept: string;
    notKept: string;
    /** What was entered at earlier visits could not be read. */
    unread: string;
    undone: string;
    undo: string;
    refused(problem: string): string;
    title(parts: {unit: string; year: number}): string;
  };
  file: {
    download: string;
    name(parts: {unit: string; year: number}): string;
    choose: string;
    taken(parts: {file: string; count: string}): string;
    notInputs(file: string): string;
    unreadable(file: string): string;
    faults(parts: {count: string; names: string}): string;
    note: string;
  };
  hangsOn: {
    title(parts: {name: string; points: string}): string;
    subtitle: string;
    none: string;
    noPoints: string;
    points(points: string): string;
    rest(count: string): string;
    alone: string;
    caption: string;
    columns: {input: string; points: string; worst: string; best: string; grade: string; rows: string};
    gradeMoved(parts: {worst: string; best: string}): string;
    gradeKept: string;
    grades: string;
    toHigher(parts: {grade: string; needed: string}): string;
    wouldRaise(names: string): string;
    toLower(parts: {grade: string; spare: string}): string;
    wouldLower(names: string): string;
    ungraded: string;
    everyGrade: string;
  };
  compared: {
    overYears: {title(parts: {from: number; to: number}): string; single: string; column: string};
    overUnits: {title(parts: {year: number; count: string}): string; single: string; column: string};
    subtitle: string;
    noPoints: string;
    of(parts: {points: string; possible: string}): string;
    missing(count: string): string;
    columns: {total: string; possible: string; grades: string; missing: string};
  };
  warnings: {none: string; lead: string};
  own: {
    drop: {label: string; hint: string; choose: string};
    /** What was read. */
    taken(parts: {name: string; kept: boolean}): string;
    wrong(parts: {file: string; count: string}): string;
    more(count: string): string;
    unreadable(file: string): string;
    list: string;
    remove(name: string): string;
    removed(name: string): string;
    download(name: string): string;
    shelf: string;
    note: string;
  };
  csv: {
    button: string;
    name(parts: {unit: string; year: number; template: string}): string;
    columns: Readonly<Record<SheetColumn, string>>;
    blank: string;
    total: string;
  };
  signs: Readonly<Record<Status, string>>;
}
