import MiniSearch from "minisearch";
import type {EntryPlace, SearchEntry, SearchKind} from "./entry.js";
import {folded} from "./folded.js";
import {indexTerms, mayBeMisspelt, mayGoOn, queryTerms} from "./terms.js";

/** What a search gives: what was found, best first, and whether each has all that was asked for or only part of it. */
export interface Found {
  entries: SearchEntry[];
  whole: boolean;
}

/** Finds entries by a query; of two that fit alike, the one of the unit and year that the reader looks at is first. */
export type Search = (query: string, looking: {unit: string; year: number}) => Found;

/** What names more than one thing stands before its parts, and what was made up by the generator after what was published. */
const weights: Readonly<Record<SearchKind, number>> = {
  ...{page: 3, unit: 2, metric: 1.9, account: 1.9, section: 1.3, activity: 1.5, document: 1.2, indicator: 1.1},
  ...{problem: 1.2, improvement: 1.1, objective: 1, award: 1, check: 0.9, finding: 0.6}
};
const syntheticWeight = 0.6;
const lookedAtWeight = 1.8;

/** Of what is searched, the name counts most, and the unit and year least. */
const boosts = {title: 4, code: 6, other: 3, within: 0.8, text: 1, place: 0.4} as const;
type Field = keyof typeof boosts;

/** An index over entries. `placeText` names the units and years of places, `kindText` a kind, and `isSynthetic` tells units apart. */
export function searchIndex(
  entries: readonly SearchEntry[],
  {
    placeText,
    kindText,
    isSynthetic
  }: {
    placeText: (places: readonly EntryPlace[]) => string;
    kindText: (kind: SearchKind) => string;
    isSynthetic: (unit: string) => boolean;
  }
): Search {
  const index = new MiniSearch<{id: number; entry: SearchEntry}>({
    fields: Object.keys(boosts),
    extractField: (row, field) => {
      const {id, entry} = row;
      if (field === "id") return String(id);
      if (field === "place") return `${kindText(entry.kind)} ${placeText(entry.places ?? [])}`;
      return entry[field as Exclude<Field, "place">] ?? "";
    },
    tokenize: indexTerms,
    processTerm: (term) => term
  });
  index.addAll(entries.map((entry, id) => ({id, entry})));

  return (query, {unit, year}) => {
    const terms = queryTerms(query);
    if (terms.length === 0) return {entries: [], whole: true};
    const weightOf = ({kind, places}: SearchEntry) => {
      const own = places?.some((place) => place[0] === unit);
      const now = places?.some((place) => place[0] === unit && place[1] === year);
      const real = !places || own || places.some((place) => !isSynthetic(place[0]));
      return weights[kind] * (own ? lookedAtWeight : 1) * (now ? 1.2 : 1) * (real ? 1 : syntheticWeight);
    };
    const asked = (combineWith: "AND" | "OR") =>
      index.search(query, {
        tokenize: queryTerms,
        processTerm: (term) => term,
        boost: boosts,
        combineWith,
        prefix: mayGoOn,
        fuzzy: (term) => mayBeMisspelt(term) && 0.2,
        boostDocument: (id) => weightOf(entries[Number(id)]!)
      });
    const whole = asked("AND");
    const most = new Set(terms).size;
    const part = whole.length > 0 ? [] : asked("OR").filter((row) => row.queryTerms.length * 2 >= most);
    const phrase = folded(query).text.trim().replace(/\s+/g, " ");
    return {
      entries: [...whole, ...part]
        .map(({id, score}) => ({entry: entries[Number(id)]!, id: Number(id), score}))
        .map((row) => ({...row, score: row.score * likeness(row.entry, phrase)}))
        .sort((a, b) => b.score - a.score || a.id - b.id)
        .map(({entry}) => entry),
      whole: whole.length > 0
    };
  };
}

/** How much more a name counts that is what was asked for, begins with it or has it in one piece. */
function likeness({title, other, code}: SearchEntry, phrase: string): number {
  const names = [title, other, code].filter((name) => name !== undefined).map((name) => folded(name).text);
  if (names.includes(phrase)) return 4;
  if (names.some((name) => name.startsWith(phrase))) return 1.6;
  return names.some((name) => name.includes(phrase)) ? 1.3 : 1;
}
