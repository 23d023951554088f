import {localDay} from "../localTime.js";
import type {Entry} from "./entries.js";
import type {LedgerFilters} from "./filters.js";
import {isOpen} from "./records.js";

/** The day at which entries are overdue. */
export const asOf = ({asof}: LedgerFilters) => asof || localDay();

/** Whether an entry is open after the day it was due. */
export function isOverdue({record}: Entry, day: string): boolean {
  return isOpen(record.state) && record.due !== "" && record.due < day;
}

/** The entries that the filters let through. */
export function shownEntries(entries: readonly Entry[], filters: LedgerFilters): Entry[] {
  const {state, item} = filters;
  return entries.filter(
    (entry) =>
      (item === "" || entry.kind === item) &&
      (state === "" || (state === "overdue" ? isOverdue(entry, asOf(filters)) : entry.record.state === state))
  );
}
