import type {AwardLevel, IndicatorKind, MoneyKind, Precision} from "./facts.js";
import type {Stated} from "./filters.js";

/** A stated value in pieces: its number as printed, its unit in the language, and how exactly it is stated. */
export interface StatedValue {
  number: string;
  uom: string;
  precision: Precision;
}

/** A unit and how many results it reports. */
export interface UnitResults {
  unit: string;
  results: string;
}

/** What a section of the page is called when there is nothing to show in it. */
type Nothing = "money" | "stages" | "breakdowns" | "honours";

/** The words of the page 成效. Words have no arithmetic: numbers come in formatted. */
export interface OutcomesWords {
  /** What was done, and the largest counts of people, each with its name; they are never added. */
  headline(parts: {
    year: number;
    themes: string;
    activities: string;
    results: string;
    numbered: string;
    people: readonly string[];
    filtered: boolean;
  }): string;
  noneFound(year: number): string;
  noneStated(parts: {unit: string; year: number}): string;
  /** Where results are stated instead. */
  elsewhere: string;
  year(year: number): string;
  results(count: string): string;
  /** Units that read otherwise in the language than the document prints them. */
  uoms: Readonly<Record<string, string>>;
  value(parts: StatedValue): string;
  /** A place in a ranking. */
  rank(place: string): string;
  stated(indicator: string, value: string): string;
  told(indicator: string, text: string): string;
  parts(list: readonly string[], complete: boolean): string;
  following(list: readonly string[]): string;
  aside(list: readonly string[]): string;
  sentences(clauses: readonly string[]): string;
  withoutResult: string;
  stock: string;
  target(value: string, met: "met" | "missed" | "unclear"): string;
  unclearTo(indicator: string): string;
  checked: string;
  themes: {
    /** Who assigned the kinds of the results shown. */
    kinds(parts: {inferred: string; named: string}): string;
    table: string;
  };
  table: {
    indicator: string;
    activity: string;
    value: string;
    target: string;
    kind: string;
    section: string;
    named: string;
    inferred: string;
  };
  kinds: Readonly<Record<IndicatorKind, string>>;
  money: {
    kinds: Readonly<Record<MoneyKind, string>>;
    aside: Readonly<Record<Exclude<MoneyKind, "paid">, string>>;
    title(parts: {year: number; count: string; largest: string}): string;
    subtitle: string;
    each(parts: {each: StatedValue; uom: string}): string;
    /** How an amount for each was worked out. */
    worked(parts: {amount: string; count: string; each: string}): string;
    noCount: string;
    yuan: string;
    note: string;
  };
  stages: {
    title(parts: {year: number; count: string; unlike: string}): string;
    subtitle: string;
    share(parts: {of: string; got: string; share: string; rough: boolean}): string;
    unlike(parts: {of: string; got: string}): string;
    unsure: string;
  };
  breakdowns: {
    title(parts: {year: number; count: string; differing: readonly string[]}): string;
    subtitle: string;
    ofWhole(value: string, share: string): string;
    sums(name: string): string;
    differs(parts: {name: string; whole: string; parts: string; difference: string}): string;
    partial(name: string): string;
    unchecked(name: string): string;
  };
  honours: {
    levels: Readonly<Record<AwardLevel, string>>;
    title(parts: {year: number; count: string; levels: readonly {level: string; count: string}[]}): string;
    subtitle: string;
    count(count: string): string;
    one(name: string, recipients: string): string;
    recipients(count: string): string;
    columns: {name: string; level: string; recipients: string; section: string};
    note: string;
  };
  years: {
    title(parts: {from: number; to: number; count: string; appeared: string; vanished: string}): string;
    subtitle: string;
    /** How results of different years are taken to be the same. */
    rule: string;
    stock: string;
    rest(shown: string, all: string): string;
    change(parts: {from: string; to: string; rate: string}): string;
    ofYear(year: number, value: string): string;
    /** What a year states that the one before did not, and the other way round. */
    found(parts: {
      year: number;
      before: number;
      stated: string;
      appeared: readonly string[];
      vanished: readonly string[];
    }): string;
    first(year: number, stated: string): string;
    single: string;
  };
  beside: {
    /** What two units report of a year, and how many indicators both state. */
    title(parts: {year: number; own: UnitResults; other: UnitResults; shared: string}): string;
    subtitle: string;
    results: string;
    numbered: string;
    targeted: string;
    /** Results of a kind. */
    ofKind(kind: string): string;
    /** How results of two units are taken to be the same. */
    rule: string;
    choose: string;
    alone: string;
  };
  nothing: Readonly<Record<Nothing, string>>;
  form: {
    label: string;
    title(active: number): string;
    names: {with: string; theme: string; kind: string; only: string; find: string};
    every: {with: string; theme: string; kind: string; only: string};
    only: Readonly<Record<Stated, string>>;
    named(name: string, value: string): string;
  };
}
