import {briefWords as chinese} from "../../src/briefWords.js";
import {briefWords as english} from "../../src/en/briefWords.js";
import {testPageWords} from "../testPageWords.js";

const year = 2023;
const texts = ["", "1"] as const;

/** Arguments for every word that is a function, in each of the ways it is called. */
const calls: Record<string, readonly (readonly unknown[])[]> = {
  title: [[{unit: "1", year}]],
  "scope.status": [["1", "2"]],
  year: [[year]],
  derived: [["196.43"]],
  change: (["up", "down"] as const).flatMap((direction) =>
    texts.map((reason) => [{name: "1", direction, change: "27.50", current: "27.50", reason}])
  ),
  result: [[{activity: "1", stated: "2"}]],
  award: [[{level: "1", name: "2", recipients: "3"}]],
  problem: texts.map((figure) => [{statement: "1", place: "2", figure}]),
  finding: [[{status: "1", finding: "2"}]],
  step: [[], ["1"], ["1", "2"]].map((measures) => [{statement: "1", place: "2", measures}]),
  measure: texts.flatMap((value) => texts.map((target) => [{name: "1", value, target}])),
  "doubts.notItemised": [[{amount: "138.62", share: "53.1%"}]],
  "doubts.current": [["1"]],
  "doubts.prior": [["1"]],
  "doubts.planned": [["1"]],
  "doubts.derived": [[["1"]], [["1", "2"]]],
  "doubts.incomplete": [[{cases: "49", wants: ["1", "2"]}]],
  "doubts.inferred": [["6"]],
  rewritten: [["1"]],
  "form.rewrite": [["1"]],
  "form.unsupported": [[["1"]], [["1", "2"]]],
  "compare.faults.not_a_publication": [["1"]],
  "compare.faults.newer": [["1"]],
  "compare.faults.damaged": [["1"]],
  "compare.faults.unreadable": [["1"]],
  "compare.opening": [["1", "48"]],
  "compare.today": [["1"]],
  "compare.two": [["1", "2"]],
  "compare.allHold": [["48"]],
  "compare.someHold": [[{hold: "43", all: "48"}]],
  "leave.opening": [["1", "111"]],
  "leave.saved": [["1"]],
  "leave.found": [["3"]]
};

testPageWords("brief", {
  ...{chinese, english, calls},
  foreign: /^(?:record\.(?:columns\.sha256|save)|leave\.formats|leave\.print|compare\.)/,
  fragments: /^record\.carried/
});
