import type {Stamp} from "./publication.js";

/** The words that every file of a publication shares. Words have no arithmetic: numbers come in formatted. */
export interface PublishWords {
  stamps: Readonly<Record<Stamp, string>>;
  /** The heading of the documents that the figures come from. */
  sources: string;
  /** The list of all numbers with where each comes from. */
  index: {title: string; columns: {number: string; name: string; formula: string; places: string}};
  /** The files that the publication was made from, with their hashes. */
  inputs: {title: string; columns: {file: string; sha256: string}};
  /** The sheet of filters, sources and hashes. */
  about: string;
  /** The version of the tool that made the file. */
  tool(version: string): string;
  /** Marks the author's own words, which no data vouch for. */
  author: string;
  /** Beside a page's number: `第 1 页，共 2 页`, as the texts before, between and after the two. */
  pageOf: {before: string; between: string; after: string};
  close: string;
  /** The button of a panel that leads back to the one before it. */
  back: string;
  /** Names what a picture shows, for those who do not see it. */
  picture(title: string): string;
  table: string;
  /** The button of a column that sorts by it. */
  sort(column: string): string;
  comparison: ComparisonWords;
}

/** The words of a comparison of two publications. Numbers of things come as numbers, written already where they are long. */
export interface ComparisonWords {
  title: string;
  /** How many numbers changed, are gone, are new and are the same. */
  summary(counts: Readonly<Record<"changed" | "gone" | "added" | "same", string>>): string;
  changed: string;
  gone: string;
  added: string;
  columns: {name: string; before: string; after: string; difference: string; rows: string};
  /** A difference of two percentages, which is in percentage points. */
  points(difference: string): string;
  /** Instead of a difference that is smaller than what is printed. */
  unseen: string;
  /** Instead of the rows, where none of them is another one: the way the number is worked out changed. */
  sameRows: string;
  /** A row that joined those behind a number, left them, or has other cells. */
  row: Readonly<Record<"added" | "removed" | "changed", (row: string) => string>>;
  cell(change: {column: string; before: string; after: string}): string;
  /** Instead of a cell with nothing in it. */
  empty: string;
}
