import type {MetricId} from "../metrics.js";
import type {Expression} from "./expression.js";
import type {Ratio} from "./ratio.js";

/** What stands in a template in both languages. */
export interface Text {
  zh: string;
  en: string;
}

/**
 * What an input is counted in: `amount` currency units, `rate` a fraction, `persons`, `count`, `area` square metres, `points` of
 * the sheet, `answer` 1 for yes and 0 for no.
 */
export const inputUnits = ["amount", "rate", "persons", "count", "area", "points", "answer"] as const;
export type InputUnit = (typeof inputUnits)[number];

/** Kinds of result, as `outcomes` has them. */
export const resultKinds = ["quantity", "quality", "timeliness", "cost", "benefit", "satisfaction"] as const;
export type ResultKind = (typeof resultKinds)[number];

/** Which figure of an account: `plan` is the adjusted budget, else the original, else one whose kind is unstated. */
export const accountMeasures = ["proposed", "budget", "adjusted", "actual", "plan"] as const;

/**
 * Where the data have an input. `account`: an annual figure, `back` years before; `added`: what the adjusted budget is above the
 * original, net of cuts, and nothing where it is below; `staffing`: staff in service, or their posts where each group states
 * them; `metric`: a rate or amount of `metrics.ts`; `results`: of the year's results of some kinds, the mean share of its
 * target that each with a target reached (`share`), how many have a target (`targeted`) or reached it (`reached`), or the value of
 * the only one in per cent (`value`).
 */
export type Source =
  | {kind: "account"; account: string; measure: (typeof accountMeasures)[number]; fund: string; back: 0 | 1}
  | {kind: "added"; account: string; fund: string}
  | {kind: "staffing"; of: "inService" | "posts"}
  | {kind: "metric"; metric: MetricId}
  | {kind: "results"; kinds: readonly ResultKind[]; of: "share" | "targeted" | "reached" | "value"};

/**
 * Something that a sheet needs, by the name that formulas use; the same name means the same in every template. In `inputs.csv` it
 * goes by that name with hyphens.
 */
export interface Input {
  id: string;
  name: Text;
  unit: InputUnit;
  /** Absent where the data never have it, but for `inputs.csv`. */
  from?: Source;
  /** What a person who enters it, or reads it, should know. */
  note?: Text;
}

/** One end of a range; a value at it is in the range where it is `included`. */
export interface End {
  at: Ratio;
  included: boolean;
}

/** Values from one end to another; a range without an end goes on. */
export interface Range {
  from?: End;
  to?: End;
}

/**
 * How a value scores.
 *
 * - `deductions`: full at `limit`, less `each` for every `step` beyond it on the side that counts; `full` steps are those
 *   completed, `started` those begun; never below nil.
 * - `bands`: the points of the range that the value is in; outside all of them the sheet says nothing.
 * - `proRata`: points × value ÷ target, or where less is better (`inverse`) × target ÷ value; from nil to full.
 * - `incidents`: full, less `each` for every case; never below nil.
 * - `share`: points × a score got ÷ a score to get, which is from 0 to 1.
 * - `checklist`: the points of every item that is so.
 * - `judged`: the points that a person gives, in one of the ranges.
 * - `targets`: points in equal parts to the results with a target; each part full where it is met, else pro rata; where
 *   `beyond` is set, a quantity beyond that share of its target gets nothing.
 */
export type Rule =
  | {
      kind: "deductions";
      beyond: "above" | "below" | "either";
      limit: Ratio;
      step: Ratio;
      each: Ratio;
      count: "full" | "started";
    }
  | {kind: "bands"; bands: readonly {range: Range; points: Ratio}[]}
  | {kind: "proRata"; target: Ratio; inverse: boolean}
  | {kind: "incidents"; each: Ratio}
  | {kind: "share"}
  | {kind: "checklist"; items: readonly {input: string; points: Ratio | null}[]}
  | {kind: "judged"; input: string; bands: readonly {name: Text; range: Range}[]}
  | {kind: "targets"; input: string; beyond: Ratio | null};

/** A formula as it is written in the template, and read. */
export interface Formula {
  text: string;
  expression: Expression;
}

/** Another reading of an indicator's name. */
export interface Reading {
  id: string;
  name: Text;
  formula: Formula;
  /** How it differs from the indicator's own. */
  difference: Text;
}

/**
 * When a row does not apply: where a person says so of one of its inputs, or `whenNil` works out to exactly nil; and what it then
 * scores: `full`, nothing and nothing to get (`excluded`), or, where the sheet does not say, what a person gives by an input of
 * points (`judged`).
 */
export interface NotApplicable {
  condition: Text;
  whenNil?: Formula;
  points: "full" | "excluded" | {judged: string};
}

/** A row of a sheet, at the third level. */
export interface Indicator {
  id: string;
  name: Text;
  /** Absent in a framework that gives none. */
  points?: Ratio;
  /** What the formula gives: a rate as a fraction, a count, points. */
  unit: InputUnit;
  formula?: Formula;
  rule?: Rule;
  /** The rule in the standard's words, or as near as an indicator of a framework has one. */
  wording: Text;
  notApplicable?: NotApplicable;
  readings: readonly Reading[];
  /** Whether its row was held against published copies, or is from general knowledge of the form. */
  basis: "confirmed" | "general";
  /** The row's own source, where it is not the template's. */
  source?: Text;
}

/** The second level. */
export interface Group {
  id: string;
  name: Text;
  points?: Ratio;
  indicators: readonly Indicator[];
}

/** The first level. */
export interface Section {
  id: string;
  name: Text;
  points?: Ratio;
  groups: readonly Group[];
}

/** A grade, from so many points up to the grade above. */
export interface Grade {
  id: string;
  name: Text;
  from: Ratio;
}

/** A score sheet as a finance bureau gives it out, or a framework of indicators without points. */
export interface Template {
  id: string;
  name: Text;
  source: Text;
  /** What was decided where the source is silent. */
  note?: Text;
  /** What there is to get in all; absent in a framework that gives no points. */
  points?: Ratio;
  /** Best first; the last is from nil. */
  grades: readonly Grade[];
  sections: readonly Section[];
  /** What its formulas and rules name, shared or its own, by id. */
  inputs: ReadonlyMap<string, Input>;
}

/** The rows of a template, each with the group and the section that it stands in. */
export function indicatorsOf({
  sections
}: Pick<Template, "sections">): {section: Section; group: Group; indicator: Indicator}[] {
  return sections.flatMap((section) =>
    section.groups.flatMap((group) => group.indicators.map((indicator) => ({section, group, indicator})))
  );
}
