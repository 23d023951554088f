import {expect, it, test} from "vitest";
import {ledgerWords as english} from "../../src/en/ledgerWords.js";
import {ledgerWords as chinese} from "../../src/ledgerWords.js";
import {wordFaults, wordShape} from "../wordFaults.js";

const about = {unit: "7", year: 2023};
const day = "2024-06-01";
const faults = ["encoding", "quotes", "header", "cells", "unit", "year", "entry", "twice", "state", "day"] as const;
const counts = ["1", "28"];

/** Arguments for every word that is a function, in each of the ways it is called. */
const calls = {
  headline: counts.flatMap((entries) =>
    [null, "1", "12"].flatMap((carried) =>
      [null, {day, count: null}, {day, count: "2"}].flatMap((overdue) =>
        [null, "1"].map((shown) => [
          {...about, entries, problems: "4", findings: "24", carried, states: ["1", "2"], overdue, shown}
        ])
      )
    )
  ),
  inState: [["7", "1"]],
  none: [[about]],
  "table.caption": [[about]],
  "table.carried": [["1"], ["2"]],
  "table.added": [["1"], ["2"]],
  "table.field": [["7", "1"]],
  "entry.check": [[{title: "7", ended: ["1"]}], [{title: "7", ended: ["1", "2"]}]],
  "entry.cases": [["2"]],
  "entry.carriedFrom": [[2021]],
  "entry.closedIn": [[2021]],
  "entry.overdue": [[day]],
  "entry.checkGone": [[{agreed: "1", year: 2021}], [{agreed: "18", year: 2021}]],
  "entry.checkUnproven": [[2021]],
  "entry.problemGone": [[2021]],
  "entry.problemUnproven": [[2021]],
  measure: [[["1"]], [["1", "2"]], [Array(11).fill("1")]],
  "announced.one": ["named", "inferred"].map((basis) => [{number: "1", source: "7", basis}]),
  "unanswered.lead": [["1"], ["7"]],
  "unanswered.one": [["1", "2"]],
  "sheet.file": [[about]],
  "sheet.fault": faults.map((kind) => [{kind, line: 2, column: "", value: "7"}]),
  "sheet.faultPlace": [[{line: "2", column: ""}], [{line: "2", column: "7"}]],
  "sheet.faults": [["1"], ["2"]],
  "sheet.changes": counts.flatMap((count) => counts.map((entries) => [{file: "7", count, entries}])),
  "sheet.noChange": [["7"]],
  "sheet.taken": [["1"], ["2"]]
};
/** They name columns, file types and codes as they stand in a file. */
const mixed = /^sheet\.(?:file|fault|columns\.state)$/;

test("both dictionaries have the same words", () => {
  expect(wordShape(english)).toEqual(wordShape(chinese));
});
it.each([
  ["zh", chinese],
  ["en", english]
] as const)("the words of the page 台账 are whole sentences of their own language (%s)", (language, words) => {
  expect(wordFaults(words, {calls, language, mixed})).toEqual([]);
});
