import {workbenchWords as english} from "../../src/en/workbenchWords.js";
import {workbenchWords as chinese} from "../../src/workbenchWords.js";
import {testPageWords} from "../testPageWords.js";

const year = 2023;
const moves = (["linked", "funded", "target"] as const).map((rate) => ({rate, before: "18.75%", after: "21.88%"}));
const still = moves.map((move) => ({...move, after: null}));

/** Arguments for every word that is a function, in each of the ways it is called. */
const calls: Record<string, readonly (readonly unknown[])[]> = {
  headline: [moves, still, moves.slice(1, 2)].flatMap((moves) => [
    [{year, moves, links: "0", targets: "0", proposed: false}],
    ...[
      {links: "1", targets: "0"},
      {links: "0", targets: "2"},
      {links: "12", targets: "1"}
    ].map((counts) => [{year, moves, ...counts, proposed: true}])
  ]),
  nothing: [[{unit: "1", year}]],
  year: [[year]],
  "rates.worked": [[{top: "27.50", bottom: "27.50"}]],
  "rates.points": [["+3.13"]],
  "form.lineOption": ["", "10.00"].flatMap((amount) => [true, false].map((project) => [{name: "1", amount, project}])),
  "form.activityOption": ["1", "4"].map((results) => [{name: "1", results}]),
  "activities.reported": [["1"], ["32"]],
  "lines.pick": [["1"]],
  "targets.label": [["1"]],
  "targets.reason": [["1"]],
  "targets.stated": [["80"]],
  "targets.suggested": [["80"]],
  "chips.link": [[{line: "1", activity: "2"}]],
  "chips.target": [[{indicator: "1", target: "100"}]],
  "chips.because": [["1", "2"]],
  "files.button": [["1"]],
  "files.steps": [[{folder: "1"}]]
};

testPageWords("workbench", {chinese, english, calls});
