import type {CheckCase} from "../checks/case.js";
import {element} from "../components/element.js";
import type {Child} from "../components/element.js";
import {refHash} from "../provenance/ref.js";
import type {CaseTelling} from "./caseList.js";
import {dispositionForm} from "./dispositionForm.js";
import {rowLinks} from "./rowLinks.js";

/** What identifies a case among all. */
export const caseId = (row: CheckCase) => `${row.check_id}/${row.case_key}`;

/** The address that opens a case. */
export const caseHref = ({check_id: check, case_key: key}: CheckCase) => refHash({kind: "case", check, key});

/** Whether a case says something that a reviewer may want explained. */
const isFinding = ({status}: CheckCase) => status === "fail" || status === "attention" || status === "incomplete";

/** A case: its verdict and sentence, both sides with their rows, what lies between them, and the reviewer's word on it. */
export function caseCard(row: CheckCase, telling: CaseTelling): HTMLElement {
  const {words, checkWords} = telling;
  const {title} = checkWords.checks[row.check_id];
  const open = element(
    "a",
    {class: "case-link", href: caseHref(row), "aria-label": `${words.open}: ${title}`},
    words.open
  );
  return element(
    "article",
    {class: `case ${row.status}`},
    caseFacts(row, {...telling, beside: open}),
    isFinding(row) && dispositionForm(caseId(row), {words})
  );
}

/** What is known of a case, without the reviewer's word on it; `beside` stands after its sentence. */
export function caseFacts(row: CheckCase, {beside, ...telling}: CaseTelling & {beside?: Child}): Child {
  const {checkWords, words, format} = telling;
  const check = checkWords.checks[row.check_id];
  const side = (label: string, value: string, rows: string | null) => [
    element("dt", {}, label),
    element("dd", {}, value, element("span", {class: "case-rows"}, rowLinks(rows)))
  ];
  return [
    element(
      "p",
      {},
      element("strong", {class: `verdict ${row.status}`}, checkWords.statuses[row.status]),
      " ",
      check.finding(row, format),
      beside && [" ", beside]
    ),
    element("p", {class: "faint"}, check.title, row.cause && ` · ${checkWords.causes[row.cause]}`),
    element(
      "dl",
      {class: "case-sides"},
      side(check.left, format.left(row), row.left_rows),
      side(check.right, format.right(row), row.right_rows),
      row.difference !== null && side(words.sides.difference, format.difference(row), null),
      row.tolerance !== null && row.tolerance > 0 && side(words.sides.tolerance, format.tolerance(row), null)
    )
  ];
}
