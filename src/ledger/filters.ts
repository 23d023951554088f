import type {Unknown} from "../choice.js";
import {isDay, ledgerStates} from "./records.js";

/** What an entry is about, most serious first: a check that fails, a problem stated, a check for attention, one that data are missing for. */
export const entryKinds = ["fail", "problem", "attention", "incomplete"] as const;
export type EntryKind = (typeof entryKinds)[number];

/** The states that entries can be looked up by. */
export const shownStates = [...ledgerStates, "overdue"] as const;
export type ShownState = (typeof shownStates)[number];

/** Which entries are looked at; what is empty leaves none out. */
export interface LedgerFilters {
  state: ShownState | "";
  item: EntryKind | "";
  /** The day, as `YYYY-MM-DD`, at which entries are overdue; empty for the reader's own today. */
  asof: string;
}

/** Reads a link's filters; what names nothing is listed, and left out. */
export function readLedgerFilters(search: string): {filters: LedgerFilters; unknown: Unknown[]} {
  const params = new URLSearchParams(search);
  const unknown: Unknown[] = [];
  function valid<T extends string>(name: keyof LedgerFilters, is: (value: string) => boolean): T | "" {
    const value = params.get(name);
    if (!value) return "";
    if (is(value)) return value as T;
    unknown.push({name, value});
    return "";
  }
  return {
    filters: {
      state: valid("state", (value) => shownStates.some((each) => each === value)),
      item: valid("item", (value) => entryKinds.some((each) => each === value)),
      asof: valid("asof", isDay)
    },
    unknown
  };
}

/** The query string with a change made to the filters; everything else in it stays. */
export function ledgerSearch(search: string, change: Partial<LedgerFilters>): string {
  const params = new URLSearchParams(search);
  for (const [name, value] of Object.entries(change))
    if (value) params.set(name, value);
    else params.delete(name);
  const text = params.toString();
  return text && `?${text}`;
}
