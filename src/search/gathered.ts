import type {Named, Words} from "../text.js";
import type {EntryPlace, SearchEntry} from "./entry.js";

/** A name in the page's language, and in the other where that differs. */
export function namesOf(row: Named, words: Words): Pick<SearchEntry, "title" | "other"> {
  const title = words.name(row);
  const other = title === row.name ? row.name_en : row.name;
  return other === title ? {title} : {title, other};
}

/** Entries that are called the same, belong to the same thing and to the same unit are one, with the places of all of them, in their order. */
export function gathered(entries: readonly SearchEntry[]): SearchEntry[] {
  const kept = new Map<string, {entry: SearchEntry; places: EntryPlace[]}>();
  for (const entry of entries) {
    const {kind, title, other, within, places = []} = entry;
    const key = JSON.stringify([kind, title, other, within, places[0]?.[0]]);
    const same = kept.get(key);
    const isNew = ([unit, year]: EntryPlace) => !same?.places.some((place) => place[0] === unit && place[1] === year);
    if (same) same.places.push(...places.filter(isNew));
    else kept.set(key, {entry, places: [...places]});
  }
  return [...kept.values()].map(({entry, places}) => (entry.places ? {...entry, places} : entry));
}
