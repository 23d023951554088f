import type {ResultKind} from "../../scoring/template.js";
import type {ApplicationColumn, ApplicationRowId, BaseColumn, BaseRowId, ControlId} from "./baseRows.js";

/** The files that a form can be. */
export const formFormats = ["docx", "xlsx"] as const;
export type FormFormat = (typeof formFormats)[number];

/** The words of the official forms. Numbers come in formatted. Forms keep their Chinese names in every language. */
export interface ScoreFormWords {
  /** The buttons, and what is said while a file is made. */
  tools: {
    about: string;
    forms: {base: string; score: string};
    formats: Readonly<Record<FormFormat, string>>;
    /** What a button is called for those who hear it. */
    button(parts: {form: string; format: string}): string;
    asking: string;
    tracing(parts: {done: string; all: string}): string;
    writing: string;
    saved(file: string): string;
    failed: string;
  };
  /** What a form is of, for the edges of its pages and its file. */
  title(parts: {unit: string; year: string; form: string}): string;
  titles: {base: string; evaluation: string; sheet: string};
  /** Names of sheets in a workbook. */
  sheets: {base: string; evaluation: string; sheet: string; sources: string};
  about: {
    unit(name: string): string;
    year(year: string): string;
    template(name: string): string;
    amounts: string;
  };
  marks: {
    synthetic: string;
    /** Beside a number that a person entered. */
    entered: string;
    notApplicable: string;
    /** What is not known, and is left for a person to fill in. */
    blank: string;
    /** What the form does not ask for. */
    none: string;
    conflict(parts: {data: string; other: string; published: boolean}): string;
  };
  legend: {
    blank: string;
    none: string;
    entered: string;
    nil: string;
    running: string;
    meetings: string;
    points: string;
  };
  /** Lines to sign; what is written on them is left blank. */
  signatures: readonly string[];
  base: {
    staff: string;
    staffColumns: {approved: string; actual: string; rate: string};
    money: string;
    columns: Readonly<Record<BaseColumn, (year: string) => string>>;
    rows: Readonly<Record<BaseRowId, string>>;
    buildings: string;
    controls: Readonly<Record<Exclude<ControlId, "staff">, {approved: string; actual: string; rate: string}>>;
    thrift: string;
  };
  application: {
    title: string;
    columns: Readonly<Record<ApplicationColumn, string>>;
    points: string;
    rate: string;
    score: string;
    rows: Readonly<Record<ApplicationRowId, string>>;
    byFund: string;
    byNature: string;
  };
  goals: {title: string; expected: string; reached: string};
  columns: {
    section: string;
    group: string;
    indicator: string;
    target: string;
    value: string;
    points: string;
    score: string;
    cause: string;
    rule: string;
    working: string;
    remark: string;
  };
  kinds: Readonly<Record<ResultKind, string>>;
  subtotal: string;
  total: string;
  /** A total that is not settled yet. */
  range(span: string): string;
  openTotal(parts: {span: string; missing: string}): string;
  noPoints: string;
  /** Beside a result without a target, which scores nothing of its own. */
  noTarget: string;
  /** How far results with a target reached it. */
  reached(parts: {count: string; share: string}): string;
  judged(parts: {points: string; band: string}): string;
  sources: {
    title: string;
    columns: {name: string; number: string; place: string};
    enteredBy(parts: {source: string; evidence: string}): string;
    derived: string;
    unstated: string;
    adjusted: string;
    original: string;
    documents: string;
    untraced: string;
  };
  page: {before: string; between: string; after: string};
}
