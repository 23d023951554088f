import {readChoice} from "../choice.js";
import type {UnitYear} from "../choice.js";
import type {Query} from "../database/query.js";
import {holdsProject} from "../project/storedProject.js";
import type {Words} from "../text.js";
import {loadOwn, loadShipped} from "./loadSearch.js";
import {searchRoom} from "./searchRoom.js";
import type {SearchRoom} from "./searchRoom.js";

/** The search of a page, over what was shipped and what the reader has brought in; `search` is the query string the page shows. */
export async function openSearch(
  query: Query,
  {words, years, search}: {words: Words; years: readonly UnitYear[]; search: () => string}
): Promise<SearchRoom> {
  const {searchWords: text} = await words.search();
  const means = {words, text, years};
  const room = searchRoom({
    ...{words, text},
    load: () => loadShipped(means),
    loadOwn: holdsProject() ? (shipped) => loadOwn(query, {...means, shipped}) : null,
    looking: () => ({choice: readChoice(search(), years).choice, search: search(), years})
  });
  document.body.append(room.node);
  return room;
}
