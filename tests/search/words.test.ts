import {searchWords as english} from "../../src/en/searchWords.js";
import {searchWords as chinese} from "../../src/searchWords.js";
import {testPageWords} from "../testPageWords.js";

const counts = [[{count: "1", one: true}], [{count: "12", one: false}]];

testPageWords("search", {
  ...{chinese, english},
  calls: {
    place: [0, 1, 4].map((others) => [{unit: "1", year: 2023, others}]),
    "state.found": counts,
    "state.first": [[{count: "214", shown: "40"}]],
    "state.part": counts,
    "state.none": [["1"]]
  },
  foreign: /^keys$/
});
