import {checkStatuses} from "../checks/case.js";
import type {CheckWords} from "../checks/text.js";
import {element} from "../components/element.js";
import {count} from "../format.js";
import {writeCaseChoice} from "../review/caseChoice.js";
import type {Problems} from "./facts.js";
import type {ProblemsTelling} from "./telling.js";
import {searchElsewhere} from "./trace.js";

/** How the year's checks ended, the gravest first; each count leads to its cases on the page 核对. */
export function findingCounts(
  {cases, search}: Problems,
  {words, text, checkWords}: ProblemsTelling & {checkWords: CheckWords}
): HTMLElement {
  const {findings} = text;
  const sum = (of: readonly string[]) =>
    cases.filter((row) => of.includes(row.status)).reduce((all, row) => all + row.cases, 0);
  if (cases.length === 0) return element("p", {class: "absent"}, findings.none);
  return element(
    "section",
    {id: "finding-counts"},
    element("h3", {}, findings.title({cases: count(sum(checkStatuses)), attention: count(sum(["fail", "attention"]))})),
    element(
      "ul",
      {class: "finding-counts"},
      checkStatuses
        .filter((status) => sum([status]) > 0)
        .map((status) =>
          element(
            "li",
            {},
            element(
              "a",
              {
                class: `verdict ${status}`,
                href:
                  words.pageHref("checks") + writeCaseChoice({statuses: [status], check: null}, searchElsewhere(search))
              },
              findings.count(checkWords.statuses[status], count(sum([status])))
            )
          )
        )
    ),
    element("p", {class: "note"}, findings.note)
  );
}
