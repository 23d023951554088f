import type {ContractRule} from "../../src/contract/problem.js";
import type {Told} from "../../src/contract/text.js";
import {contractWords as chinese} from "../../src/contractWords.js";
import {contractWords as english} from "../../src/en/contractWords.js";
import {testPageWords} from "../testPageWords.js";

const value = "1";
const columns = ["1", "2"];
const cells = {cells: 1, columns: 2, value};

/** The parts of every rule, in each of the ways in which it is said. */
const told: {[R in ContractRule]: readonly Told<R>[]} = {
  ...{missing_file: [{value}], too_deep: [{value}], not_utf8: [{value}], bare_return: [{value}]},
  no_table: [
    {scope: "data", files: columns, value},
    {scope: "document", files: columns, value}
  ],
  ...{folder_without_document: [{value}], document_without_folder: [{value}]},
  ...{open_quote: [{value}], stray_quote: [{value}], blank_line: [{value}], no_such_day: [{value}]},
  ...{no_header: [{columns, value}], missing_column: [{columns, value}], unknown_column: [{columns, value}]},
  ...{column_twice: [{columns, value}], column_elsewhere: [{columns, expected: "1", value}]},
  ...{too_many_cells: [cells], too_few_cells: [cells]},
  repeated_key: [
    {key: columns, earlier: 2, apart: null, value},
    {key: columns, earlier: 2, apart: "1", value}
  ],
  unfit_cells: [
    {expect: {"1": "set"}, where: {"2": "empty"}, value},
    {expect: {"1": ["2"]}, where: {"1": ["2", "3"], "2": "set"}, value}
  ],
  ...{parts_unsaid: [{part: 2, value}], parts_of_none: [{wholes: "1", value}]},
  empty_cell: [{table: "budget", name: "amount", meaning: "As printed.", value}],
  unlisted_value: [{values: columns, value}],
  wrong_form: [
    {form: "decimal", slip: null, value},
    {form: "decimal", slip: "unit", value}
  ],
  month_of_another_year: [{year: "2023", value}],
  unknown_row: [
    {table: "1", name: "2", of: "data", through: null, value},
    {table: "1", name: "2", of: "own", through: "3", value},
    {table: "1", name: "2", of: {document: "3"}, through: null, value}
  ],
  ...{row_with_another: [{table: "1", columns, value}], row_with_the_same: [{columns, value}]},
  circle: [{round: ["1", "2", "1"], value}]
};

const conditions = [[{"1": "set", "2": "empty"}], [{"1": ["2"]}], [{"1": ["2", "3"]}]];

testPageWords("contract", {
  ...{chinese, english},
  calls: {
    sentence: [[{what: "1", mend: "2"}]],
    ...Object.fromEntries(
      Object.entries(told).flatMap(([rule, ways]) => [
        [`rules.${rule}.what`, ways.map((way) => [way])],
        [`rules.${rule}.mend`, ways.map((way) => [way])]
      ])
    ),
    "condition.is": conditions,
    "condition.mustBe": conditions
  },
  fragments: /./,
  // Files, formats and values have one name everywhere.
  foreign:
    /^(?:broken$|forms\.(?:boolean|currency|tree|source)|rules\.(?:no_table|folder_without_document|document_without_folder|not_utf8|parts_unsaid|unknown_row|row_with_another)\.)/
});
