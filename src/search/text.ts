import type {SearchKind} from "./entry.js";

/** The words of the search. Numbers come in formatted. */
export interface SearchWords {
  title: string;
  label: string;
  close: string;
  results: string;
  kinds: Readonly<Record<SearchKind, string>>;
  /** A unit's year, or all the years of a unit that something stands in, the one that opens first. */
  place(parts: {unit: string; year: number; others: number}): string;
  /** What can be searched. */
  what: string;
  examples: string;
  /** How it is used by the keyboard. */
  keys: string;
  shortcut: string;
  state: {
    loading: string;
    found(parts: {count: string; one: boolean}): string;
    /** Only the first are listed. */
    first(parts: {count: string; shown: string}): string;
    /** Nothing has all that was asked for; these have part of it. */
    part(parts: {count: string; one: boolean}): string;
    none(query: string): string;
    tryInstead: string;
    failed: string;
    retry: string;
    readingOwn: string;
    ownFailed: string;
  };
}
