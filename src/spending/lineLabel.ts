import type {Words} from "../text.js";
import type {Spending} from "./facts.js";
import {fullLabel} from "./fullLabel.js";

/** So many of the lines chosen are named in a sentence; the chips name them all. */
const mostNamed = 3;

/**
 * A line's name among the others of its side; for what is not itemised, of which account below the side; for everything
 * in focus, the names of the lines chosen, or of the first of many.
 */
export function lineLabel(line: string, {scope, filters}: Pick<Spending, "scope" | "filters">, words: Words): string {
  if (line === "whole") {
    const chosen = filters.lines.length > 0 ? filters.lines : [filters.side];
    const names = chosen.map((each) => fullLabel(each, {scope, words}));
    if (names.length <= mostNamed) return names.join(words.listMark);
    const named = names.slice(0, mostNamed - 1);
    return words.andOthers(named.join(words.listMark), {others: names.length - named.length, all: names.length});
  }
  return line === `${filters.side}/not-itemised` ? words.notItemised : fullLabel(line, {scope, words});
}
