import {unitYears} from "../choice.js";
import type {Query} from "../database/query.js";
import type {Words} from "../text.js";
import type {SearchEntry} from "./entry.js";
import {foundEntries} from "./foundEntries.js";
import {namedEntries} from "./namedEntries.js";
import {workEntries} from "./workEntries.js";

/**
 * Everything in the data that can be found, as one language's index has it: the build asks for it of what is shipped, a
 * browser that holds a reader's own documents of all that is there. What belongs to no unit's year that can be chosen is
 * left out.
 */
export async function dataEntries(query: Query, {words}: {words: Words}): Promise<SearchEntry[]> {
  const [years, review] = await Promise.all([unitYears(query), words.review()]);
  const isChoosable = (unit: string, year: number) =>
    years.some((row) => row.unit_id === unit && row.fiscal_year === year);
  const parts = [
    await namedEntries(query, {words, years}),
    await workEntries(query, {words}),
    await foundEntries(query, {words, ...review})
  ];
  return parts.flat().flatMap((entry) => {
    if (!entry.places) return [entry];
    const places = entry.places.filter(([unit, year]) => isChoosable(unit, year));
    return places.length > 0 ? [{...entry, places}] : [];
  });
}
