import {element} from "../components/element.js";
import {count} from "../format.js";
import type {Records} from "../keptRecords.js";
import {entriesOf} from "./entries.js";
import type {Entry} from "./entries.js";
import {entryRow} from "./entryRow.js";
import type {LedgerFacts} from "./facts.js";
import type {Keeping} from "./keeping.js";
import type {LedgerRecord} from "./records.js";
import {shownEntries} from "./shown.js";
import type {LedgerTelling} from "./telling.js";

/** A ledger; `show` brings its fields in line with what is kept, and leaves the one alone that is being written in. */
export type LedgerTable = HTMLElement & {show(kept: Records<LedgerRecord>): void};

/**
 * The entries that the filters let through, those carried from earlier years first. An entry stays in sight while it is
 * worked on, even where its state no longer matches the filter.
 */
export function ledgerTable(
  facts: LedgerFacts,
  {keeping, ...telling}: LedgerTelling & {keeping: Keeping}
): LedgerTable {
  const {words, text} = telling;
  const {subject, filters} = facts;
  const about = {unit: words.name(subject), year: subject.fiscal_year};
  const entries = entriesOf(facts, keeping.value);
  const shown = shownEntries(entries, filters);
  if (shown.length === 0) {
    const why = entries.length === 0 ? text.none(about) : text.noneFound;
    return Object.assign(element("p", {class: "absent"}, why), {show: () => {}});
  }
  const rows = shown.map((entry) => ({
    entry,
    row: entryRow(entry, {...telling, facts, number: count(entries.indexOf(entry) + 1), keep: keeping.keep})
  }));
  const {number, finding, state} = text.table.columns;
  const {measure, office, due, evidence} = text.fields;
  const heads = [number, finding, measure, office, due, state, evidence];
  const group = (label: (count: string) => string, is: (entry: Entry) => boolean) => {
    const own = rows.filter(({entry}) => is(entry));
    return (
      own.length > 0 && [
        element(
          "tbody",
          {class: "group"},
          element("tr", {}, element("th", {colspan: 7, scope: "colgroup"}, label(count(own.length))))
        ),
        own.map(({row}) => row.node)
      ]
    );
  };
  return Object.assign(
    element(
      "table",
      {class: subject.synthetic ? "ledger synthetic" : "ledger"},
      element("caption", {}, text.table.caption(about)),
      element(
        "thead",
        {},
        element(
          "tr",
          {},
          heads.map((head) => element("th", {scope: "col"}, head))
        )
      ),
      group(text.table.carried, ({carriedFrom}) => carriedFrom !== null),
      group(text.table.added, ({carriedFrom}) => carriedFrom === null)
    ),
    {
      show(kept: Records<LedgerRecord>) {
        const now = entriesOf(facts, kept);
        for (const {entry, row} of rows) row.show(now.find(({id}) => id === entry.id) ?? entry);
      }
    }
  );
}
