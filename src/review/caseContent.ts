import type {CheckCase} from "../checks/case.js";
import {element} from "../components/element.js";
import type {PanelContent} from "../components/panel.js";
import {caseCard, caseHref} from "./caseCard.js";
import type {CaseTelling} from "./caseList.js";

/** What the panel says of a case. */
export function caseContent(row: CheckCase, telling: CaseTelling): PanelContent {
  return {title: telling.checkWords.checks[row.check_id].title, content: caseCard(row, telling)};
}

/** The checks that use a number's rows, each with how it ended. */
export function touchingCases(cases: readonly CheckCase[], {checkWords, words, format}: CaseTelling): HTMLElement {
  return element(
    "section",
    {class: "touching"},
    element("h3", {}, words.touching),
    cases.length === 0
      ? element("p", {class: "absent"}, words.untouched)
      : element(
          "ul",
          {},
          cases.map((row) =>
            element(
              "li",
              {},
              element("strong", {class: `verdict ${row.status}`}, checkWords.statuses[row.status]),
              " ",
              element("a", {href: caseHref(row)}, checkWords.checks[row.check_id].finding(row, format))
            )
          )
        )
  );
}
