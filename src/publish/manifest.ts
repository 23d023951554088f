import type {Stamp} from "./publication.js";

/** A file that a publication was made from: its path below `data/` or its own name, and the SHA-256 of its bytes. */
export interface InputFile {
  file: string;
  sha256: string;
}

/** A number of a publication as it was known when it was made: as printed, and its value between its bounds, unrounded. */
export interface PublishedNumber {
  /** What opens it: the reference of `provenance/ref.ts`, as the end of an address. */
  key: string;
  /** What it is, in the publication's language. */
  name: string;
  printed: string;
  /** In currency units, as a fraction, or a count; missing where the reference is a row that is only told, or a case. */
  value: number | null;
  low: number | null;
  high: number | null;
  /** The rows it was made of, as `rows` of the manifest has them. */
  rows: readonly string[];
}

/**
 * What a publication says of itself, for machines: what it is of, what it was made from, and every number in it with the
 * rows behind it. It holds no clock: the same inputs give the same manifest.
 */
export interface Manifest {
  format: "budget-notebook-publication";
  version: 1;
  /** The version of this project that made it. */
  tool: string;
  unit: string;
  year: number;
  lang: string;
  stamp: Stamp;
  /** The query string that makes the same publication on the page. */
  search: string;
  /** The day of the latest of the documents used that states one, as `2024-08-30`; empty where none does. */
  dataDate: string;
  inputs: readonly InputFile[];
  numbers: readonly PublishedNumber[];
  /** The rows behind the numbers, by `document/table/key`: the cells of each by column, as printed. */
  rows: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
