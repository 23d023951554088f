import {dataTable} from "../components/dataTable.js";
import {element} from "../components/element.js";
import {count} from "../format.js";
import {entriesOf} from "./entries.js";
import type {LedgerFacts} from "./facts.js";
import type {Keeping} from "./keeping.js";
import {readSheet, sheetText} from "./readSheet.js";
import type {SheetReading} from "./readSheet.js";
import type {LedgerState} from "./records.js";
import {sheet, sheetColumns} from "./sheet.js";
import type {WrittenColumn} from "./sheet.js";
import {plainFinding} from "./telling.js";
import type {LedgerTelling} from "./telling.js";

/**
 * The ledger as a file: saved, and read again. What a file would change, and what of it cannot be read, is shown before
 * anything is taken.
 */
export function sheetRoom(facts: LedgerFacts, {keeping, ...telling}: LedgerTelling & {keeping: Keeping}): HTMLElement {
  const {words, text} = telling;
  const own = text.sheet;
  const about = {unit: words.name(facts.subject), year: facts.subject.fiscal_year};
  const entries = () => entriesOf(facts, keeping.value);
  const answer = element("div", {class: "reading", role: "status", tabindex: -1});

  async function save() {
    const {download} = await import("../download.js");
    download(own.file(about), sheet(entries(), {...telling, facts}));
  }
  async function read() {
    const file = chosen.files?.[0];
    if (!file) return;
    const reading = readSheet(sheetText(await file.arrayBuffer()), {...telling, facts, entries: entries()});
    answer.replaceChildren(preview(reading, file.name));
    chosen.value = "";
  }
  const chosen = element("input", {
    type: "file",
    id: "ledger-file",
    accept: ".csv,text/csv",
    change: () => void read()
  });

  function preview({changes, records, faults}: SheetReading, file: string): HTMLElement {
    const say = (message: string) => {
      answer.replaceChildren(element("p", {}, message));
      answer.focus({preventScroll: true});
    };
    const take = () => {
      keeping.keep(records);
      say(own.taken(count(changes.length)));
    };
    const changed = count(new Set(changes.map(({entry}) => entry)).size);
    return element(
      "div",
      {},
      element(
        "p",
        {},
        changes.length > 0 ? own.changes({file, count: count(changes.length), entries: changed}) : own.noChange(file)
      ),
      changes.length > 0 && [
        dataTable(changes, {
          caption: own.changes({file, count: count(changes.length), entries: changed}),
          columns: [
            {head: own.changeColumns.entry, cell: ({entry}) => plainFinding(entry, telling)},
            {head: own.changeColumns.column, cell: ({column}) => text.fields[column]},
            {head: own.changeColumns.before, cell: (row) => shownCell(row.column, row.before)},
            {head: own.changeColumns.after, cell: (row) => shownCell(row.column, row.after)}
          ]
        }),
        element(
          "p",
          {},
          element("button", {type: "button", click: take}, own.take),
          " ",
          element("button", {type: "button", click: () => say(own.left)}, own.leave)
        )
      ],
      faults.length > 0 && [
        element("p", {}, own.faults(count(faults.length))),
        element(
          "ul",
          {},
          faults.map((fault) =>
            element(
              "li",
              {},
              element("strong", {}, own.faultPlace({line: count(fault.line), column: fault.column})),
              " ",
              own.fault(fault)
            )
          )
        )
      ]
    );
  }
  const shownCell = (column: WrittenColumn, value: string) =>
    column === "state" ? text.states[value as LedgerState] : value;

  return element(
    "div",
    {class: "sheet-room"},
    element(
      "p",
      {},
      element("button", {type: "button", click: () => void save()}, own.download),
      " ",
      element("label", {for: "ledger-file"}, own.choose),
      " ",
      chosen
    ),
    answer,
    element(
      "details",
      {},
      element("summary", {}, own.columnsLead),
      element(
        "dl",
        {class: "sheet-columns"},
        sheetColumns.map((column) => [
          element("dt", {}, element("code", {}, column)),
          element("dd", {}, own.columns[column])
        ])
      )
    )
  );
}
