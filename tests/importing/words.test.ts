import {importWords as english} from "../../src/en/importWords.js";
import type {ImportWords} from "../../src/importing/text.js";
import {importWords as chinese} from "../../src/importWords.js";
import {testPageWords} from "../testPageWords.js";

const each = (...values: readonly unknown[]) => values.map((value) => [value]);

/** The page's own words: those of the contract are tested with it. */
const own = (words: ImportWords) => ({...words, contract: {}});

testPageWords("import", {
  ...{chinese: own(chinese), english: own(english)},
  calls: {
    "steps.names.reading": each("1"),
    "steps.names.understanding": each("1"),
    "steps.names.drafting": each(""),
    "steps.names.checking": each(""),
    "steps.failed": each("1"),
    found: [
      [{files: "1", sheets: "1", rows: "1", amounts: "1"}],
      [{files: "2", sheets: "3", rows: "40", amounts: "90"}]
    ],
    "questions.of": [["1", "2"]],
    "sheet.name": [
      ["1", null],
      ["1", "2"]
    ],
    "sheet.understood": ["", "7"].map((delimiter) => [{encoding: "1", delimiter, header: "3", unit: "4"}]),
    "sheet.contract": each("1"),
    "sheet.roleOf": each("1"),
    "sheet.tally": ["1", "9"].map((rows) => [{rows, used: "1", faulty: "0", without: "0"}]),
    "sheet.more": each("1", "2"),
    "faults.title": each("1", "2"),
    "faults.more": each("1", "2"),
    "lines.title": ["0", "1", "2"].map((proposed) => [{lines: "9", proposed}]),
    "lines.between": [[["1"]], [["1", "2"]]],
    "lines.takeAs": each("1"),
    "lines.newBelow": each("1"),
    "lines.more": each("1", "2"),
    "take.taken": ["1", "2"].map((amounts) => [{title: "1", amounts}]),
    "take.refused": each("1", "2"),
    "kept.title": each("1", "2"),
    "kept.remove": each("1"),
    "kept.removed": each("1"),
    "kept.changed": ["1", "2"].map((added) => [{added, removed: "0", changed: "0"}]),
    "kept.moreChanges": each("1", "2"),
    "kept.opened": each("1", "2"),
    "kept.broken": each("not_json", "not_a_project", "newer", "damaged"),
    "templates.table": [["1", "2"]],
    "templates.made": ["1", "2"].map((tables) => [{file: "1", tables, rows: tables}]),
    "templates.note": [true, false].map((required) => [{meaning: "1", required, form: "2"}]),
    "templates.named": each("1")
  },
  fragments:
    /^(?:sheet|questions\.(?:amountUnits|sides|currencies|choose)|faults\.rules|faults\.columns|lines\.(?:by|columns|renamed|between|takeAs|newBelow)|kept\.changes|drop\.hint|templates\.(?:forms|named|truths|values|chosen))/,
  // Formats and encodings have one name everywhere.
  foreign:
    /^(?:promise|questions\.currencies|sheet\.encodings|faults\.rules|templates\.(?:about|caution|workbook|csv|forms\.source))/
});
