import type {CellValue} from "../components/dataTable.js";
import type {Drawing} from "../components/figure.js";

/** How far a publication may go, from the narrowest circle to the widest: 草稿, 送审, 公开. */
export const stamps = ["draft", "review", "public"] as const;
export type Stamp = (typeof stamps)[number];

/** A cell of a table: the text that is shown, and the number behind it where it is one, in the unit that is shown. */
export interface Cell {
  text: string;
  value?: CellValue;
}

/** A table. Its first column names the rows; a `number` column is aligned to the right. */
export interface TablePart {
  kind: "table";
  id: string;
  title: string;
  columns: readonly {head: string; number?: boolean}[];
  rows: readonly (readonly Cell[])[];
}

/** A figure: what it shows, its drawing at any width in pixels, what it does not show, and the same as a table. */
export interface FigurePart {
  kind: "figure";
  id: string;
  title: string;
  subtitle: string;
  /** A word for synthetic data. */
  mark?: string | undefined;
  draw: (drawing: Drawing) => SVGSVGElement;
  notes: readonly string[];
  table: TablePart;
  source: string;
}

/** A heading of the first level below the title. */
export interface HeadingPart {
  kind: "heading";
  id: string;
  text: string;
}

/** A paragraph: the conclusion, plain text, a caveat, or the author's own words, which no data vouch for. */
export interface ParagraphPart {
  kind: "paragraph";
  role: "conclusion" | "body" | "note" | "author";
  text: string;
}

/** A list of sentences; those in order are numbered. */
export interface ListPart {
  kind: "list";
  ordered: boolean;
  items: readonly string[];
}

export type Part = HeadingPart | ParagraphPart | ListPart | TablePart | FigurePart;

/**
 * What leaves the page, in one language, before it is a file: every file is made of this alone, so that all of them say
 * the same. Texts hold numbers as `numberText` writes them, which say what opens them.
 */
export interface Publication {
  /** As HTML names it: `zh-CN`, `en`. */
  lang: string;
  title: string;
  /** What the figures are of, each with its label: unit, year, filters, unit of money, date of the data, how the checks ended. */
  scope: readonly {label: string; text: string}[];
  stamp: Stamp;
  /** The stamp in words. */
  stamped: string;
  parts: readonly Part[];
  /** The documents that the figures come from. */
  sources: readonly string[];
}
