import type {Ref} from "../provenance/ref.js";
import type {Bounded, Ratio} from "./ratio.js";
import type {ResultKind} from "./template.js";

/** A result with a target, as its document states it; `ref` opens its row. */
export interface TargetResult {
  id: string;
  kind: ResultKind;
  name: string;
  name_en: string;
  uom: string | null;
  uom_en: string | null;
  value: Bounded;
  target: Ratio;
  ref: Ref;
}

/** What the data say of an input: a number in the input's unit, how it is known, and what opens it. */
export interface DataFact extends Bounded {
  /**
   * `reported` as printed, `derived` worked out from what is printed, `stated` a rate that the document itself states,
   * `computed` from reported figures, `synthetic` made by the generator.
   */
  basis: "reported" | "derived" | "stated" | "computed" | "synthetic";
  refs: readonly Ref[];
  /** Which budget stands for the plan, where the input is held against one. */
  plan?: "adjusted" | "budget" | "unstated";
  /** The results counted, where the input is over results. */
  results?: readonly TargetResult[];
}

/**
 * What a person entered for an input: a decimal as typed, in `uom` (a unit of money, %, or the input's own where empty), with
 * what supports it and where it was taken from; or that it does not apply, and why. `published` opens the row of a document
 * that says so in place of a person, `instead` is what such a document says where a person says other.
 */
export type Entry = {input: string; evidence: string; source: string; published?: Ref; instead?: Entry} & (
  {state: "value"; value: string; uom: string} | {state: "notApplicable"; reason: string}
);

/** What the data say around the sheet, for its warnings; amounts in currency units. */
export interface Context {
  /** Original and adjusted budget of spending, where both are stated. */
  adjustment: {original: Ratio; adjusted: Ratio} | null;
  /** Problems stated for the year; null where no self-evaluation report of it is at hand. */
  problems: number | null;
  results: readonly TargetResult[];
}

/** All that is known of a unit's year for its sheet. An input that is in neither map is missing: blank is not nil. */
export interface ScoreFacts {
  unit: string;
  year: number;
  synthetic: boolean;
  data: ReadonlyMap<string, DataFact>;
  entries: ReadonlyMap<string, Entry>;
  context: Context;
}
