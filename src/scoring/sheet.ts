import type {Ref} from "../provenance/ref.js";
import type {Entry, TargetResult} from "./facts.js";
import type {Grade, Group, Indicator, Input, Reading, Section, Template, Text} from "./template.js";

/** A number for a page, between the bounds it is known to lie in. */
export interface KnownNumber {
  value: number;
  low: number;
  high: number;
}

/** Points, or a total of them, as far as they are known. */
export interface Span {
  least: number;
  most: number;
}

/** How a row's points came about. */
export const statuses = ["computed", "entered", "notApplicable", "missing", "conflicting"] as const;
export type Status = (typeof statuses)[number];

/** An input in a row: what the data say, what a person entered, and how the two stand to each other. */
export interface ScoreTerm {
  input: Input;
  state: "data" | "entered" | "notApplicable" | "missing" | "conflicting";
  /** In the input's unit, amounts in currency units. */
  data: KnownNumber | null;
  entered: KnownNumber | null;
  entry: Entry | null;
  basis: string | null;
  plan: "adjusted" | "budget" | "unstated" | null;
  refs: readonly Ref[];
}

/** A piece of a formula filled in: a sign or number as text, or the place of a term among the terms. */
export type FormulaPiece = string | number;

/** Why a row has no single number of points. */
export type Reason =
  /** These inputs are missing. */
  | {kind: "missing"; inputs: readonly string[]}
  /** It divides by nil, or by what may be nil. */
  | {kind: "noBase"}
  /** The value is known only from `low` to `high`, and the points step between them. */
  | {kind: "rounding"; low: number; high: number}
  /** What was entered cannot be read as a number of the input's unit. */
  | {kind: "unreadable"; inputs: readonly string[]}
  /** What a person entered is not what the data say. */
  | {kind: "conflict"; inputs: readonly string[]}
  /** The rule says nothing of this value. */
  | {kind: "outside"; value: number}
  /** It was said not to apply, and the sheet has no such case. */
  | {kind: "mustApply"; inputs: readonly string[]}
  /** It does not apply, and the sheet does not say what that scores. */
  | {kind: "silent"};

/** A formula worked out. */
export interface Worked {
  terms: readonly ScoreTerm[];
  formula: readonly FormulaPiece[];
  value: KnownNumber | null;
  /** None where the row has none to give, or gives none for certain. */
  points: Span | null;
  reasons: readonly Reason[];
}

/** Another reading of a row's name, worked out; it does not count. */
export interface ReadingScore extends Worked {
  reading: Reading;
}

/** A result held against its target: the share of its points that it gets. */
export interface ResultScore {
  result: TargetResult;
  /** Value ÷ target, or target ÷ value of a cost; null without a base. */
  reached: number | null;
  share: Span;
}

/** A row worked out. `points.least` to `points.most` holds whatever turns out to be true. */
export interface IndicatorScore extends Worked {
  section: Section;
  group: Group;
  indicator: Indicator;
  status: Status;
  /** What there is to get; null in a framework without points. */
  possible: number | null;
  /** Ids of the inputs that are missing, each once. */
  missing: readonly string[];
  /** The band that a person's judgement lies in; those of all that is said of it, the least points first. */
  bands: readonly Text[];
  results: readonly ResultScore[];
  readings: readonly ReadingScore[];
}

/** An input that the sheet lacks, and the rows that need it. */
export interface MissingInput {
  input: Input;
  indicators: readonly Indicator[];
}

/** A sheet worked out. */
export interface ScoreSheet {
  template: Template;
  unit: string;
  year: number;
  synthetic: boolean;
  indicators: readonly IndicatorScore[];
  /** Null in a framework without points. */
  total: Span | null;
  /** What there is to get, without the rows that are left out. */
  possible: number | null;
  /** Every grade that the total may turn out to be, best first. */
  grades: readonly Grade[];
  missing: readonly MissingInput[];
}
