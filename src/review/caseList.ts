import {checkStatuses} from "../checks/case.js";
import type {CheckCase} from "../checks/case.js";
import type {CaseFormat, CheckWords} from "../checks/text.js";
import {element} from "../components/element.js";
import {count} from "../format.js";
import type {CaseChoice} from "./caseChoice.js";
import {caseCard} from "./caseCard.js";
import {chosenCases} from "./chosenCases.js";
import type {ReviewWords} from "./text.js";

/** The words and formats that cases are told with. */
export interface CaseTelling {
  checkWords: CheckWords;
  words: ReviewWords;
  format: CaseFormat;
}

/** Statuses whose cases ask nothing of a reviewer: they stand folded until somebody wants to see them. */
const quiet = new Set<CheckCase["status"]>(["pass", "not_applicable"]);

/** Cases by status, worst first; those that agree are folded unless they were asked for. */
export function caseList(
  cases: readonly CheckCase[],
  {choice, ...telling}: CaseTelling & {choice: CaseChoice}
): HTMLElement {
  const {checkWords, words} = telling;
  const asked = chosenCases(cases, choice);
  if (asked.length === 0) return element("p", {class: "absent"}, words.none);
  return element(
    "div",
    {class: "cases"},
    checkStatuses.map((status) => {
      const group = asked.filter((row) => row.status === status);
      if (group.length === 0) return null;
      const open = !quiet.has(status) || choice.statuses.includes(status) || choice.check !== null;
      return element(
        "details",
        {class: `case-group ${status}`, open},
        element("summary", {}, words.group(checkWords.statuses[status], count(group.length))),
        group.map((row) => caseCard(row, telling))
      );
    })
  );
}
