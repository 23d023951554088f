import type {Records} from "../keptRecords.js";
import {count} from "../format.js";
import {entriesOf} from "./entries.js";
import type {LedgerFacts} from "./facts.js";
import {ledgerStates} from "./records.js";
import type {LedgerRecord} from "./records.js";
import {asOf, isOverdue, shownEntries} from "./shown.js";
import type {LedgerTelling} from "./telling.js";

/** The year's ledger in a sentence: how many entries of which kind, how many carried, how far they have got, how many are overdue. */
export function ledgerHeadline(
  facts: LedgerFacts,
  {kept, words, text}: Pick<LedgerTelling, "words" | "text"> & {kept: Records<LedgerRecord>}
): string {
  const {subject, filters} = facts;
  const about = {unit: words.name(subject), year: subject.fiscal_year};
  const entries = entriesOf(facts, kept);
  if (entries.length === 0) return text.none(about);
  const of = (is: (entry: (typeof entries)[number]) => boolean) => entries.filter(is).length;
  const carried = of(({carriedFrom}) => carriedFrom !== null);
  const problems = of(({check}) => check === null);
  const overdue = of((entry) => isOverdue(entry, asOf(filters)));
  const filtered = filters.state !== "" || filters.item !== "";
  return text.headline({
    ...about,
    entries: count(entries.length),
    problems: count(problems),
    findings: count(entries.length - problems),
    carried: carried > 0 ? count(carried) : null,
    states: ledgerStates
      .map((state) => ({state, number: of(({record}) => record.state === state)}))
      .filter(({number}) => number > 0)
      .map(({state, number}) => text.inState(text.states[state], count(number))),
    overdue: entries.some(({record}) => record.due !== "")
      ? {day: words.day(asOf(filters)), count: overdue > 0 ? count(overdue) : null}
      : null,
    shown: filtered ? count(shownEntries(entries, filters).length) : null
  });
}
