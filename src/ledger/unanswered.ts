import {element} from "../components/element.js";
import {count} from "../format.js";
import type {LedgerFacts} from "./facts.js";
import {place} from "./telling.js";
import type {LedgerTelling} from "./telling.js";

/** The year's improvements that no problem is named for: they stand in no entry, and are listed for whoever writes one. */
export function unanswered(
  {subject, improvements}: LedgerFacts,
  {words, text}: Pick<LedgerTelling, "words" | "text">
): HTMLElement {
  const own = improvements.filter((row) => row.fiscal_year === subject.fiscal_year && row.problem_id === null);
  if (own.length === 0) return element("p", {class: "absent"}, text.unanswered.none);
  return element(
    "div",
    {},
    element("p", {}, text.unanswered.lead(count(own.length))),
    element(
      "ul",
      {},
      own.map((row) =>
        element(
          "li",
          {},
          text.unanswered.one(words.name({name: row.statement, name_en: row.statement_en}), place(row, "improvements"))
        )
      )
    )
  );
}
