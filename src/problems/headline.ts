import {count, share} from "../format.js";
import {isProject} from "./alignmentRows.js";
import type {Problems} from "./facts.js";
import {moneyText, rateOf} from "./numbers.js";
import type {ProblemsTelling} from "./telling.js";

/** The page in a sentence: how many problems are stated, and how much project money leads to no reported result. */
export function headline(facts: Problems, {words, text}: ProblemsTelling): string {
  const {subject, problems, activities, lines} = facts;
  const linked = rateOf(facts, {metric: "linked_share"});
  const named = rateOf(facts, {metric: "linked_share_named"});
  const idle = lines.filter((line) => isProject(line) && line.linked === null && !line.within);
  const differs = linked && named && linked.top !== named.top;
  return text.headline({
    year: subject.fiscal_year,
    unit: words.name(subject),
    stated: count(problems.length),
    reported: activities.length > 0,
    unlinked: linked
      ? {
          amount: moneyText(idle, facts),
          share: share(1 - linked.value),
          named: differs ? share(1 - named.value) : ""
        }
      : null
  });
}
