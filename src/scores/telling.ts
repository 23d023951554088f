import type {Text} from "../scoring/template.js";
import type {ScoreWords} from "../scoring/text.js";
import type {Words} from "../text.js";
import type {ScorePageWords} from "./text.js";

/** The words of the page, of every page, and of score sheets. */
export interface ScoreTelling {
  words: Words;
  text: ScorePageWords;
  scoreWords: ScoreWords;
}

/** Names of a template in the language of the page, joined. */
export const namesOf = (all: readonly {name: Text}[], {words}: Pick<ScoreTelling, "words">): string =>
  all.map(({name}) => words.either(name)).join(words.listMark);
