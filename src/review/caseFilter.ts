import {announce} from "../announce.js";
import {checkStatuses} from "../checks/case.js";
import type {CheckCase, CheckStatus} from "../checks/case.js";
import type {CheckName} from "../checks/index.js";
import type {CheckWords} from "../checks/text.js";
import {element} from "../components/element.js";
import {count} from "../format.js";
import {readCaseChoice, writeCaseChoice} from "./caseChoice.js";
import type {CaseChoice} from "./caseChoice.js";
import {chosenCases} from "./chosenCases.js";
import type {ReviewWords} from "./text.js";

/** Which statuses and which check to see, as an input; its value stands in the address, so that a link keeps it. */
export function caseFilter(
  cases: readonly CheckCase[],
  {checkWords, words}: {checkWords: CheckWords; words: ReviewWords}
): HTMLElement & {value: CaseChoice} {
  const choice = readCaseChoice(location.search);
  const boxes = checkStatuses
    .map((status) => ({status, number: cases.filter((row) => row.status === status).length}))
    .filter(({number}) => number > 0)
    .map(({status, number}) => {
      const box = element("input", {
        type: "checkbox",
        value: status,
        checked: choice.statuses.includes(status),
        change: () => choose()
      });
      return {
        box,
        label: element("label", {class: `chip ${status}`}, box, ` ${checkWords.statuses[status]} ${count(number)}`)
      };
    });
  const names = [...new Set(cases.map((row) => row.check_id))];
  const select = element(
    "select",
    {change: () => choose()},
    element("option", {value: ""}, words.filter.everyCheck),
    names.map((name) =>
      element("option", {value: name, selected: name === choice.check}, checkWords.checks[name].title)
    )
  );
  const root = Object.assign(
    element(
      "form",
      {class: "case-filter", submit: (event) => event.preventDefault()},
      element(
        "fieldset",
        {},
        element("legend", {}, words.filter.status),
        boxes.map(({label}) => label)
      ),
      element("label", {}, `${words.filter.check} `, select)
    ),
    {value: choice}
  );
  function choose() {
    root.value = {
      statuses: boxes.filter(({box}) => box.checked).map(({box}) => box.value as CheckStatus),
      check: (select.value || null) as CheckName | null
    };
    history.replaceState(null, "", location.pathname + writeCaseChoice(root.value, location.search) + location.hash);
    const shown = chosenCases(cases, root.value).length;
    announce(words.filter.shown({shown: count(shown), all: count(cases.length)}));
    root.dispatchEvent(new CustomEvent("input", {bubbles: true}));
  }
  return root;
}
