import type {Words} from "../text.js";
import type {Spending} from "./facts.js";
import {fullLabel} from "./fullLabel.js";

/**
 * A line's name among the others of its side; for what is not itemised, of which account below the side; for everything
 * in focus, the names of the lines chosen.
 */
export function lineLabel(line: string, {scope, filters}: Pick<Spending, "scope" | "filters">, words: Words): string {
  if (line === "whole")
    return (filters.lines.length > 0 ? filters.lines : [filters.side])
      .map((each) => fullLabel(each, {scope, words}))
      .join(words.listMark);
  return line === `${filters.side}/not-itemised` ? words.notItemised : fullLabel(line, {scope, words});
}
