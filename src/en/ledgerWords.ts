import type {LedgerWords} from "../ledger/text.js";

const entries = (count: string) => (count === "1" ? "1 entry" : `${count} entries`);

/** The English words of the page on rectification. */
export const ledgerWords: LedgerWords = {
  headline({unit, year, entries: all, problems, findings, carried, states, overdue, shown}) {
    const from = carried === null ? "" : `, ${carried} of them carried from earlier years`;
    const late =
      overdue &&
      (overdue.count === null
        ? ` None was overdue on ${overdue.day}.`
        : ` Overdue on ${overdue.day}: ${overdue.count}.`);
    return (
      `${unit}: the ledger of ${year} has ${entries(all)}${from}. Problems reported: ${problems}; ` +
      `checks with findings: ${findings}. ${capital(states.join(", "))}.${late ?? ""}` +
      (shown === null ? "" : ` The filters leave ${shown}.`)
    );
  },
  inState: (state, count) => `${count} ${state.toLowerCase()}`,
  none: ({unit, year}) =>
    `${unit} has nothing to put right for ${year}: no report states a problem, and no check found anything`,
  noneFound: "The filters leave no entry.",
  form: {
    label: "Filter the ledger",
    names: {state: "State", item: "What it is about", asof: "Overdue on"},
    every: {state: "Every state", item: "Everything"}
  },
  states: {
    not_started: "Not started",
    underway: "Under way",
    done: "Done",
    declined: "Not adopted",
    overdue: "Overdue"
  },
  kinds: {
    fail: "Check fails",
    problem: "Problem reported",
    attention: "Check calls for attention",
    incomplete: "Check lacks data"
  },
  fields: {
    measure: "Measure",
    office: "Responsible office (no person’s name)",
    due: "Due",
    state: "State",
    note: "Remarks",
    evidence: "Evidence"
  },
  keeping: {
    undo: "Undo the last change",
    here: "What you write stays in this browser and is sent nowhere; download it to move it or hand it on.",
    kept: "Kept in this browser",
    notKept:
      "This browser keeps nothing for the site, or has no room left: download the ledger before you close the page.",
    undone: "Undone"
  },
  table: {
    caption: ({unit, year}) => `${unit}: ledger of rectification, ${year}`,
    columns: {number: "No.", finding: "Problem or finding", state: "State, remarks"},
    carried: (count) => `Carried from earlier years: ${count}`,
    added: (count) => `New this year: ${count}`,
    field: (name, number) => `${number}. ${name}`
  },
  entry: {
    check: ({title, ended}) => `“${title}”: ${ended.join(", ")}`,
    cases: (count) => `The ${count} cases one by one`,
    carriedFrom: (year) => `Carried over; entered in ${year}`,
    closedIn: (year) => `Closed in ${year}, and found again`,
    overdue: (day) => `Overdue on ${day}`,
    checkGone: ({agreed, year}) =>
      `Not found this year: ${agreed} ${agreed === "1" ? "case" : "cases"} of the same check agreed. Last found in ${year}. ` +
      "Whether that closes it is for the office to say.",
    checkUnproven: (year) => `Nothing to check this year, so nothing shows that it is settled. Last found in ${year}.`,
    problemGone: (year) =>
      `This year’s report is silent on it. Last stated in ${year}. Whether that closes it is for the office to say.`,
    problemUnproven: (year) => `No report for this year, so nothing shows that it is settled. Last stated in ${year}.`,
    offer: "Use as evidence",
    needsReason: "Say why it was not adopted.",
    needsEvidence: "Say what shows that it is done."
  },
  measure: (improvements) =>
    improvements.length === 1 ? improvements[0]! : improvements.map((each, i) => `(${i + 1}) ${each}`).join("; "),
  announced: {
    lead: "Where it is announced:",
    one: ({number, source, basis}) =>
      `(${number}) ${source}, ${basis === "named" ? "for this problem by name" : "for this problem by inference from its wording"}`,
    none: "The report announces no measure for it."
  },
  unanswered: {
    none: "Every improvement of the year answers a problem.",
    lead: (count) =>
      `The report announces ${count} more ${count === "1" ? "improvement" : "improvements"} without saying, or letting one infer, which problem is meant. They stand in no entry:`,
    one: (statement, source) => `${statement} (${source})`
  },
  sheet: {
    download: "Download the ledger",
    file: ({unit, year}) => `${unit} ${year} ledger.csv`,
    choose: "Read a ledger back",
    columns: {
      unit_id: "Id of the unit; leave as it is",
      fiscal_year: "Year; leave as it is",
      entry_id: "Id of the entry; leave as it is",
      finding: "Problem or finding, to read; not read back",
      carried_from: "The year it was carried from, empty where it is new; not read back",
      measure: "Measure",
      office: "Responsible office; no person’s name",
      due: "Day it is due, like 2024-06-30; empty where none is set",
      state: "not_started, underway, done, or declined (not adopted)",
      note: "Remarks; why, where it is not adopted",
      evidence: "Evidence"
    },
    columnsLead: "What the columns of the file mean",
    fault: ({kind, value}) =>
      ({
        encoding: "the file’s encoding is not known: save it as CSV UTF-8.",
        quotes: "quotes do not pair; nothing was read from here on.",
        header: "the header lacks this column.",
        cells: `the row has ${value} cells, which is not what the header has.`,
        unit: `“${value}” is not the unit in view.`,
        year: `“${value}” is not the year in view: go to that year first.`,
        entry: `the ledger has no entry “${value}”.`,
        twice: `“${value}” has a row above; this one was not read.`,
        state: `“${value}” is no state.`,
        day: `“${value}” is no day: write it like 2024-06-30.`
      })[kind],
    faultPlace: ({line, column}) => (column === "" ? `Line ${line}:` : `Line ${line}, ${column}:`),
    faults: (count) => (count === "1" ? "One place could not be read:" : `${count} places could not be read:`),
    changes: ({file, count, entries: changed}) =>
      `“${file}” would change ${count} ${count === "1" ? "cell" : "cells"} of ${entries(changed)}. Nothing is written yet:`,
    noChange: (file) => `“${file}” changes nothing.`,
    changeColumns: {entry: "Entry", column: "Column", before: "Now", after: "Would be"},
    take: "Write them into the ledger",
    leave: "Leave the ledger as it is",
    taken: (count) => `Written: ${count} ${count === "1" ? "change" : "changes"}, which can be undone.`,
    left: "Nothing was written."
  }
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
