import type {SideName} from "../metricSides.js";
import type {Basis} from "../overview/facts.js";
import type {Interval} from "./interval.js";
import type {Ref} from "./ref.js";

/** A piece of a formula: a sign, or the place of an operand among the operands. */
export type Token = string | number;

/** What an operand or a number is: an amount in currency units, a rate as a fraction, or a count. */
export type NumberKind = "amount" | "rate" | "count";

/** A number that a formula works with, and what opens it in turn. */
export interface Term extends Interval {
  kind: NumberKind;
  /** As printed, where a row states it. */
  printed: string | null;
  label: TermLabel;
  ref: Ref | null;
}

/** Something that each language has a name for. */
export interface Named {
  name: string;
  name_en: string;
}

/** An account's line, or the part of it that its children do not cover. */
export interface NamedLine extends Named {
  notItemised: boolean;
}

/**
 * A figure, or lines that are added up: in a year, as a measure, in a fund (none: over all of them), as it is, per head
 * of staff in service, or as a share of a whole.
 */
export interface LineLabel {
  kind: "line";
  year: number;
  lines: readonly NamedLine[];
  measure: string;
  fund: string | null;
  per?: "head" | {shareOf: Named};
  /** The unit, where a formula has several. */
  unit?: Named | undefined;
  /** Nothing states it, and it counts as nil. */
  unstated?: true;
}

/** What names a term; each language puts it into words. */
export type TermLabel =
  | LineLabel
  | {kind: "claim"; claim: string; base: string | null}
  | {kind: "row"; item: string | null}
  | {kind: "side"; side: SideName; year: number}
  | ({kind: "staff"} & Named)
  | {kind: "inService"; year: number; unit?: Named | undefined};

/** What a number is of: what can be a term, a change since another year, an execution rate, or a metric. */
export type Subject =
  | TermLabel
  | {kind: "change"; line: LineLabel; against: number}
  | {kind: "execution"; line: LineLabel}
  | {kind: "metric"; metric: string; year: number};

/** A published row that a number was made of. */
export interface SourceRow {
  document_id: string;
  title: string;
  title_en: string;
  source: string;
  table: string;
  line: number;
  printed: string;
  /** The same in English, where the project gives it. */
  printed_en?: string;
}

/** How a number is worked out: signs and operands in order, and the operands. */
export interface Formula {
  formula: Token[];
  terms: Term[];
}

/** Where a number comes from: what it is, how it was worked out, and every row it was made of. */
export interface Provenance extends Formula, Interval {
  subject: Subject;
  units: readonly Named[];
  /** A difference of shares is in `points`. */
  number: NumberKind | "points";
  /** A change ÷ what it is held against, where that is a base. */
  growth?: Interval | undefined;
  basis: Basis | "stated" | "computed";
  synthetic: boolean;
  rows: SourceRow[];
}
