import {element} from "../components/element.js";
import {count} from "../format.js";
import type {Entry} from "./entries.js";
import type {LedgerFacts} from "./facts.js";
import {answersTo, place} from "./telling.js";
import type {LedgerTelling} from "./telling.js";

/** Where a problem's measure comes from: the improvements announced for it, each opening its row, and who holds that it answers the problem. */
export function announcedList(
  entry: Entry,
  {facts, text}: Pick<LedgerTelling, "text"> & {facts: LedgerFacts}
): HTMLElement | false {
  if (entry.check !== null) return false;
  const answers = answersTo(entry, facts);
  const {lead, one, none} = text.announced;
  if (answers.length === 0) return element("p", {class: "faint"}, none);
  return element(
    "p",
    {class: "faint"},
    lead,
    answers.map((row, i) => [
      " ",
      one({number: count(i + 1), source: place(row, "improvements"), basis: row.problem_basis ?? "inferred"})
    ])
  );
}
