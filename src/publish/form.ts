import type {Ref} from "../provenance/ref.js";

/** How a number is printed: its decimals, as per cent, and a word after it. */
export interface PrintedNumber {
  /** In the unit that is printed: amounts in 万元, rates as fractions. */
  value: number;
  decimals: number;
  percent: boolean;
  suffix: string;
}

/** Where a number of a form comes from: its name, what opens it, and what else there is to say of it. */
export interface Origin {
  name: string;
  refs: readonly Ref[];
  notes: readonly string[];
}

/**
 * A cell: a `head`, a `label` of a row, a `text`, a `number`, a `blank` that a person is to fill in, or one that the form does not ask for
 * (`none`). It may go across columns and rows.
 */
export interface FormCell {
  look: "head" | "label" | "text" | "number" | "blank" | "none";
  /** As it is printed. */
  text: string;
  number?: PrintedNumber;
  origin?: Origin;
  columns?: number;
  rows?: number;
  /** How far a label is led in, in steps. */
  level?: number;
}

/** A table of a form; rows hold no cell where one from above goes through them. Its first `head` rows head every page. */
export interface FormGrid {
  rows: readonly (readonly FormCell[])[];
  head: number;
}

/** A sheet of a form: its tables share their columns, whose widths are parts of a whole. */
export interface FormPage {
  name: string;
  title: string;
  above: readonly string[];
  columns: readonly number[];
  grids: readonly FormGrid[];
  below: readonly string[];
  landscape: boolean;
}

/** An official form, filled in. `mark` stands on every page of it. */
export interface Form {
  title: string;
  mark: string | null;
  pages: readonly FormPage[];
}
