import type {BriefWords} from "../brief/text.js";

const stop = (text: string) => text.replace(/[.;]$/, "");

/** The English words of the page Brief. */
export const briefWords: BriefWords = {
  title: ({unit, year}) => `${unit}: budget and performance brief, ${year}`,
  scope: {
    unit: "Unit",
    year: "Year",
    money: "Amounts in",
    basis: "Basis",
    actual: "final accounts, all funds",
    dataDate: "Date of the data",
    undated: "not dated by the documents",
    checks: "Checks",
    status: (status, count) => `${count} ${status.toLowerCase()}`,
    noChecks: "none could be made"
  },
  sections: {
    numbers: "Key figures",
    figures: "Figures",
    changes: "What changed, and why",
    done: "What was achieved",
    problems: "Problems",
    steps: "Next steps",
    doubts: "What could not be verified"
  },
  empty: {
    changes: "No line is stated for both years.",
    done: "The documents report no results for the year.",
    problems: "The documents state no problem and the checks found none, which does not mean that there is none.",
    steps: "The documents announce no improvements.",
    doubts: "Nothing was found that could not be verified."
  },
  columns: {line: "Line", change: "Change", planned: "Budget", execution: "Executed"},
  year: (year) => String(year),
  derived: (value) => `${value} derived`,
  noBase: "no base",
  change: ({name, direction, change, current, reason}) =>
    `${name} ${direction === "up" ? "rose" : "fell"} by ${change} to ${current} wan yuan. ${reason === "" ? "The report gives no reason." : `Reason: ${stop(reason)}.`}`,
  result: ({activity, stated}) => `${activity}: ${stated}.`,
  award: ({level, name, recipients}) => `${level} honour: ${name}, ${recipients}.`,
  problem: ({statement, place, figure}) =>
    `${stop(statement)} (${place}). ${figure === "" ? "No figure measures it." : `${stop(figure)}.`}`,
  finding: ({status, finding}) => `${status}: ${finding}`,
  step: ({statement, place, measures}) =>
    `${stop(statement)} (${place}). ${measures.length > 0 ? `Measured by ${measures.join("; ")}.` : "Nothing measures it."}`,
  measure: ({name, value, target}) =>
    `${name}${value === "" ? ", no data yet" : ` ${value}`}, ${target === "" ? "no target set" : `target ${target}`}`,
  doubts: {
    notItemised: ({amount, share}) => `${amount} wan yuan (${share}) of the spending is not itemised.`,
    current: (names) => `this year’s ${names.toLowerCase()}`,
    prior: (names) => `last year’s ${names.toLowerCase()}`,
    planned: (names) => `the budgets of ${names.toLowerCase()}`,
    derived: (figures) =>
      `Not stated outright, but derived from changes and rates in the report: ${figures.join("; ")}.`,
    incomplete: ({cases, wants}) =>
      `${cases} checks could not be made for want of data, above all: ${wants.join(", ")}.`,
    inferred: (count) => `${count} links of money and activities are an analyst’s inference, not the report’s.`,
    undated: "The documents do not say when they were published."
  },
  rewritten: (text) => `${text} [reworded by the author]`,
  form: {
    title: "Choose and reword",
    hint: "What is ticked stands in the brief. Your own words are marked as such, and kept in the address and the project file.",
    stamp: "Stage",
    said: "Your own words",
    conclusion: "Conclusion",
    edit: "Reword",
    rewrite: (sentence) => `Reword: ${sentence}`,
    restore: "Back to the computed sentence",
    unsupported: (numbers) => `The data do not have these numbers: ${numbers.join(", ")}.`,
    reset: "Everything as computed"
  },
  leave: {
    print: "Print or save as PDF",
    formats: {html: "One web file", docx: "Word", xlsx: "Excel"},
    opening: (opened, known) => `Gathering where numbers come from: ${opened} of ${known}`,
    stop: "Stop",
    stopped: "Stopped; no file was made.",
    failed: "No file was made: something went wrong with the data or the file. Try again.",
    saved: (file) => `Saved: ${file}`,
    found: (count) => `Look before you publish: ${count} places may be a name, a telephone or an identity number.`,
    nothingFound:
      "No name, telephone or identity number was found. The search goes by rules and may miss some: look again before you publish.",
    foundCaption: "What may tell who a person is",
    columns: {match: "Text", kind: "May be", around: "Around it", place: "Where"},
    kinds: {identity: "identity number", mobile: "mobile number", landline: "telephone number", name: "name"},
    goOn: "It is fine: mark as public and go on",
    cancel: "Do not publish yet"
  },
  record: {
    none: "No file has been saved yet. Each one is noted here with its time, stage, size and hash, so that a copy can be checked later.",
    order: "Newest first",
    columns: {published: "When", file: "File", stamp: "Stage", bytes: "Bytes", sha256: "SHA-256"},
    copy: "Copy",
    copied: "Copied",
    notCopied: "The browser would not copy it",
    save: "Download the record (CSV)",
    carried: {
      before: "The record is kept in this browser alone. The project file that you save on the page “",
      after: "” carries it too."
    },
    unstored:
      "The browser would not keep it (no room, or not allowed): new entries and words are gone with this page, so download the record and keep the address.",
    written: "What you last wrote for this brief:",
    restore: "bring it back",
    forget: "Discard it"
  },
  compare: {
    title: "Compare a published file",
    hint: "Give one web file saved here to hold each of its numbers against today’s data, or two to compare them, the older first. They are read on this machine only.",
    choose: "Choose files",
    tooMany: "Give one file or two.",
    faults: {
      not_a_publication: (file) => `“${file}” is not a web file saved here.`,
      newer: (file) => `“${file}” was made by a later version of the notebook, which this one cannot read.`,
      damaged: (file) => `“${file}” is not whole or was changed; nothing was compared.`,
      unreadable: (file) => `“${file}” cannot be read. Choose it again.`
    },
    opening: (opened, all) => `Looking numbers up: ${opened} of ${all}`,
    stop: "Stop",
    stopped: "Stopped before the end; nothing was compared.",
    failed: "Nothing was compared: something went wrong with the data. Try again.",
    today: (file) => `“${file}” against today’s data`,
    two: (older, newer) => `“${older}” against “${newer}”`,
    allHold: (all) => `All ${all} numbers are unchanged.`,
    someHold: ({hold, all}) => `${hold} of ${all} numbers are unchanged.`
  }
};
