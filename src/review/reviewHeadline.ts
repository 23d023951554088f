import {checkStatuses} from "../checks/case.js";
import {count} from "../format.js";
import type {CaseTelling} from "./caseList.js";
import type {Review} from "./review.js";

/** The year's checks in a sentence: how many cases, and how many of them ended how. */
export function reviewHeadline({subject, cases}: Review, {checkWords, words}: CaseTelling): string {
  const ended = checkStatuses
    .map((status) => ({status, number: cases.filter((row) => row.status === status).length}))
    .filter(({number}) => number > 0)
    .map(({status, number}) => words.ended(count(number), checkWords.statuses[status]));
  return words.headline({
    year: subject.fiscal_year,
    cases: count(cases.length),
    ended: ended.join(checkWords.listMark)
  });
}
