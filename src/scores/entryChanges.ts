import type {Entry} from "../scoring/facts.js";

/** What becomes of an input of a unit's year: its entry, or that none is kept. */
export interface EntryChange {
  unit: string;
  year: number;
  input: string;
  entry: Entry | undefined;
}

/** Entries of a unit's year after changes to them, in the order in which they were first entered. */
export function changedEntries(
  entries: readonly Entry[],
  changes: readonly Pick<EntryChange, "input" | "entry">[]
): Entry[] {
  const now = new Map<string, Entry | undefined>(entries.map((entry) => [entry.input, entry]));
  for (const {input, entry} of changes) now.set(input, entry);
  return [...now.values()].filter((entry) => entry !== undefined);
}

/** What makes one list of entries of a unit's year another, input by input. */
export function changesBetween(
  {unit, year}: {unit: string; year: number},
  {before, after}: {before: readonly Entry[]; after: readonly Entry[]}
): EntryChange[] {
  const entryIn = (entries: readonly Entry[], input: string) => entries.find((entry) => entry.input === input);
  return [...new Set([...before, ...after].map(({input}) => input))]
    .filter((input) => JSON.stringify(entryIn(before, input)) !== JSON.stringify(entryIn(after, input)))
    .map((input) => ({unit, year, input, entry: entryIn(after, input)}));
}
