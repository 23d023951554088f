import {element} from "../components/element.js";
import {count} from "../format.js";
import {caseHref} from "../review/caseCard.js";
import type {Entry} from "./entries.js";
import type {LedgerTelling} from "./telling.js";

/** The cases that a check found, folded, each a sentence that opens its two sides and the rows behind them. */
export function casesRow({key, cases}: Entry, {text, told}: Pick<LedgerTelling, "text" | "told">): HTMLElement {
  const {checkWords, format} = told;
  return element(
    "tr",
    {class: "cases-of"},
    element(
      "td",
      {colspan: 7},
      element(
        "details",
        {},
        element("summary", {"data-key": `${key}:cases`}, text.entry.cases(count(cases.length))),
        element(
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
      )
    )
  );
}
