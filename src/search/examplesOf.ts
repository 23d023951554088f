import type {SearchEntry, SearchKind} from "./entry.js";

/** The kinds that examples are taken from, in this order. */
const kinds: readonly SearchKind[] = ["account", "activity", "indicator", "improvement", "metric"];

/** So long a name is no example of what somebody types. */
const longest = 24;

/** What can be searched for, taken from what is there: a name of each of some kinds, of the unit looked at where it has one, and a code. */
export function examplesOf(entries: readonly SearchEntry[], {unit}: {unit: string}): string[] {
  const short = entries.filter(({title}) => title.length <= longest);
  const names = kinds.flatMap((kind) => {
    const all = short.filter((entry) => entry.kind === kind && (kind !== "account" || entry.code !== undefined));
    const own = all.find((entry) => entry.places?.some((place) => place[0] === unit));
    return (own ?? all[0])?.title ?? [];
  });
  const coded = short.filter(({kind, code}) => kind === "account" && code !== undefined)[1]?.code;
  return [...new Set([...names, ...(coded === undefined ? [] : [coded])])];
}
