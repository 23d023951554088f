import {element} from "../components/element.js";
import type {Words} from "../text.js";
import type {SearchEntry} from "./entry.js";
import {excerpt, marked} from "./marked.js";
import {nearestPlace, resultHref} from "./resultHref.js";
import type {Looking} from "./resultHref.js";
import type {SearchWords} from "./text.js";

/**
 * What was found, as a link that is also an option of the list: its kind, its name, what of it matches and where it
 * leads. All of it is inserted as text, each part in a direction of its own.
 */
export function resultOption(
  entry: SearchEntry,
  {id, query, words, text, looking}: {id: string; query: string; words: Words; text: SearchWords; looking: Looking}
): HTMLAnchorElement {
  const part = (className: string, shown: string) => element("bdi", {class: className}, markedNodes(shown, query));
  const {title, other, code, within, text: says, page} = entry;
  const said = [other, says].flatMap((each) => (each === undefined ? [] : (excerpt(each, {query}) ?? [])));
  const place = nearestPlace(entry, looking);
  const where = [words.pages[page], place && placeOf(entry, {place, text, words, looking})];
  return element(
    "a",
    {
      ...{id, class: `search-option ${entry.kind}`, role: "option", "aria-selected": "false", tabindex: -1},
      href: resultHref(entry, {words, ...looking})
    },
    element("span", {class: "search-kind"}, text.kinds[entry.kind]),
    " ",
    code !== undefined && [part("search-code", code), " "],
    part("search-name", title),
    within !== undefined && within !== words.pages[page] && [" ", part("search-within", within)],
    said.map((each) => [" ", part("search-said", each)]),
    " ",
    element("bdi", {class: "search-where"}, document.createTextNode(where.filter(Boolean).join(" · ")))
  );
}

/** What matches in `mark`s. Text nodes, so that no mark of ours in somebody's data makes a link. */
function markedNodes(shown: string, query: string): Node[] {
  return marked(shown, query).map(({text, match}) => {
    const node = document.createTextNode(text);
    return match ? element("mark", {}, node) : node;
  });
}

function placeOf(
  {places = []}: SearchEntry,
  {
    place: [unit, year],
    text,
    words,
    looking
  }: {place: readonly [string, number, ...unknown[]]; text: SearchWords; words: Words; looking: Looking}
): string {
  const named = looking.years.find((row) => row.unit_id === unit);
  const others = places.filter((place) => place[0] === unit && place[1] !== year).length;
  return text.place({unit: named ? words.name(named) : unit, year, others});
}
