import type {UnitYear} from "../choice.js";
import type {SearchEntry} from "./entry.js";
import {searchIndex} from "./searchIndex.js";
import type {Search} from "./searchIndex.js";
import type {SearchWords} from "./text.js";

/** A search with all that it can find. */
export interface LoadedSearch {
  entries: readonly SearchEntry[];
  search: Search;
}

/** The search of entries, with the units and years that there are and the words of its language. */
export function loadedSearch(
  entries: readonly SearchEntry[],
  {text, years}: {text: SearchWords; years: readonly UnitYear[]}
): LoadedSearch {
  const units = new Map(years.map((row) => [row.unit_id, row]));
  const search = searchIndex(entries, {
    kindText: (kind) => text.kinds[kind],
    isSynthetic: (unit) => units.get(unit)?.synthetic ?? false,
    placeText(places) {
      const named = [...new Set(places.map(([unit]) => unit))].map((unit) => units.get(unit));
      const names = named.flatMap((row) => (row ? [row.name, row.name_en] : []));
      return [...names, ...places.map(([, year]) => year)].join(" ");
    }
  });
  return {entries, search};
}
