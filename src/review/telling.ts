import {caseFormat} from "../checks/caseFormat.js";
import type {CheckWords} from "../checks/text.js";
import type {Named, Words} from "../text.js";
import type {CaseTelling} from "./caseList.js";
import type {ReviewWords} from "./text.js";

/** The name of an account or a fund that a case may be in want of. */
export interface CaseName extends Named {
  id: string;
}

/** How cases are told in a page's language: the words of the checks and of the review, names, and number formats. */
export function telling(
  {names}: {names: readonly CaseName[]},
  {words, checkWords, reviewWords}: {words: Words; checkWords: CheckWords; reviewWords: ReviewWords}
): CaseTelling {
  const named = Object.fromEntries(names.map((row) => [row.id, words.name(row)]));
  return {checkWords, words: reviewWords, format: caseFormat({words: checkWords, names: named})};
}
