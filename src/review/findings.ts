import type {CheckCase} from "../checks/case.js";
import {checkCases, wants} from "../checks/runChecks.js";
import type {Choice} from "../choice.js";
import {element} from "../components/element.js";
import type {Query} from "../database/query.js";
import {count} from "../format.js";
import {caseHref} from "./caseCard.js";
import type {CaseTelling} from "./caseList.js";
import {caseNames} from "./caseNames.js";
import type {CaseName} from "./telling.js";

/** So many findings, and so many wants, stand on the overview; the page 核对 has them all. */
const most = 5;

/** The year's most important findings, in the order of the rules, and what keeps checks from being made. */
export interface Findings {
  first: CheckCase[];
  wants: {missing: string; cases: number}[];
  names: CaseName[];
}

/** Asks for the findings of a unit's year that come first, and for what is wanting. */
export async function findingsOf(query: Query, {unit, year}: Choice): Promise<Findings> {
  const [first, wanting, names] = await Promise.all([
    checkCases(query, {unit, year, statuses: ["fail", "attention"], most}),
    wants(query, {unit, year}),
    caseNames(query)
  ]);
  return {first, wants: wanting, names};
}

/** The findings as a list whose entries open, and in a sentence how many checks could not be made, for want of what. */
export function findings({first, wants}: Findings, telling: CaseTelling & {href: string}): HTMLElement {
  const {checkWords, words, format, href} = telling;
  const wanted = [...new Set(wants.flatMap((want) => format.missing(want).split(checkWords.listMark)))];
  return element(
    "div",
    {class: "findings"},
    element(
      "p",
      {class: "subtitle"},
      first.length > 0 ? words.findings.title(count(first.length)) : words.findings.none
    ),
    element(
      "ol",
      {},
      first.map((row) =>
        element(
          "li",
          {},
          element("strong", {class: `verdict ${row.status}`}, checkWords.statuses[row.status]),
          " ",
          element("a", {href: caseHref(row)}, checkWords.checks[row.check_id].finding(row, format))
        )
      )
    ),
    wants.length > 0 &&
      element(
        "p",
        {},
        words.findings.incomplete(
          count(wants.reduce((sum, want) => sum + want.cases, 0)),
          wanted.slice(0, most).join(checkWords.listMark)
        )
      ),
    element("p", {}, element("a", {href}, words.findings.all))
  );
}
