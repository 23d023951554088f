import type {UnitYear} from "../choice.js";
import type {Query} from "../database/query.js";
import type {Words} from "../text.js";
import {attachedIndex} from "./attachedIndex.js";
import {dataEntries} from "./dataEntries.js";
import {loadedSearch} from "./loadedSearch.js";
import type {LoadedSearch} from "./loadedSearch.js";
import type {SearchWords} from "./text.js";

interface Means {
  words: Words;
  text: SearchWords;
  years: readonly UnitYear[];
}

/** The search of what was shipped. */
export async function loadShipped({words, ...means}: Means): Promise<LoadedSearch> {
  return loadedSearch(await attachedIndex(words.lang), means);
}

/** The search of all that is in the notebook with the reader's own documents, which only the engine knows. */
export async function loadOwn(
  query: Query,
  {words, shipped, ...means}: Means & {shipped: LoadedSearch}
): Promise<LoadedSearch> {
  const standing = shipped.entries.filter(({kind}) => ["page", "section", "metric", "check"].includes(kind));
  return loadedSearch([...standing, ...(await dataEntries(query, {words}))], means);
}
