import type {OutcomesTelling} from "../outcomes/telling.js";
import type {OutcomesWords} from "../outcomes/text.js";
import type {Words} from "../text.js";
import type {AlignedLine} from "./facts.js";
import type {ProblemsWords} from "./text.js";

/** The words of the page, of every page, and of results. */
export interface ProblemsTelling {
  words: Words;
  text: ProblemsWords;
  outcomes: OutcomesWords;
}

/** The same for what tells of results. */
export function ofOutcomes({words, outcomes}: ProblemsTelling): OutcomesTelling {
  return {words, text: outcomes};
}

/** What a line is called: an account by its name, or what its parts do not cover. */
export function lineName(line: AlignedLine, {words}: Pick<ProblemsTelling, "words">): string {
  return line.itemised ? words.name(line) : words.notItemisedOf(words.name(line));
}
