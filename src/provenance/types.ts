import type {Basis} from "../overview/facts.js";
import type {Ref} from "./ref.js";

/** A piece of a formula: a sign, or the place of an operand among the operands. */
export type Token = string | number;

/** What an operand or a number is: an amount in currency units, a rate as a fraction, or a count. */
export type NumberKind = "amount" | "rate" | "count";

/** A number that a formula works with, and what opens it in turn. */
export interface Term {
  kind: NumberKind;
  value: number;
  low: number | null;
  high: number | null;
  /** As printed, where a row states it. */
  printed: string | null;
  label: TermLabel;
  ref: Ref | null;
}

/** What names a term; each language puts it into words. */
export type TermLabel =
  | {kind: "figure"; year: number; name: string; name_en: string; measure: string; fund: string | null}
  | {kind: "claim"; claim: string; base: string | null}
  | {kind: "row"; item: string | null}
  | {kind: "remainder"; year: number; name: string; name_en: string}
  | {kind: "staff"; name: string; name_en: string};

/** What a number is of: a figure, a share or change of it, a head count, or a metric. */
export type Subject = TermLabel | {kind: "metric"; metric: string; year: number};

/** A published row that a number was made of. */
export interface SourceRow {
  document_id: string;
  title: string;
  title_en: string;
  source: string;
  table: string;
  line: number;
  printed: string;
}

/** How a number is worked out: signs and operands in order, and the operands. */
export interface Formula {
  formula: Token[];
  terms: Term[];
}

/** Where a number comes from: what it is, how it was worked out, and every row it was made of. */
export interface Provenance extends Formula {
  ref: Ref;
  subject: Subject;
  unit: {name: string; name_en: string};
  number: NumberKind;
  value: number;
  low: number | null;
  high: number | null;
  basis: Basis | "stated" | "computed";
  synthetic: boolean;
  rows: SourceRow[];
}
