import type {Words} from "../text.js";
import type {BriefTelling} from "./telling.js";

/** Loads all that the brief is told in. */
export async function briefTelling(words: Words): Promise<BriefTelling> {
  const [{briefWords: text, publishWords: publish}, {problemsWords, outcomesWords}, {goalsWords}, review] =
    await Promise.all([words.brief(), words.problems(), words.goals(), words.review()]);
  return {words, text, publish, outcomesWords, problemsWords, goalsWords, ...review};
}
