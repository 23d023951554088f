import {expect, it} from "vitest";
import {scoreWords as english} from "../../src/en/scoreWords.js";
import {scoreWords as chinese} from "../../src/scoreWords.js";
import {wordFaults, wordShape} from "../wordFaults.js";

const kinds = ["object", "list", "text", "number", "answer", "id", "name", "range"];
const faults = ["empty", "character", "operand", "operator", "bracket", "deep"];

const callsIn = ({name, unit}: {name: string; unit: string}) => ({
  "reasons.missing": [[{names: name}]],
  "reasons.noBase": [[{}]],
  "reasons.rounding": [[{low: "94.99%", high: "95.01%"}]],
  "reasons.conflict": [[{names: name}]],
  "reasons.unreadable": [[{names: name}]],
  "reasons.outside": [[{value: "−5.00%"}]],
  "reasons.mustApply": [[{names: name}]],
  "reasons.silent": [[{}]],
  "warnings.fullMarks": [[{indicators: "16", points: "100"}]],
  "warnings.beyondTargets": [[{names: name, count: "1", targeted: "18"}]],
  "warnings.adjustedBudget": [[{original: `100${unit}`, adjusted: `130${unit}`, change: "30.00%", names: name}]],
  "warnings.unstatedBudget": [[{names: name}]],
  "warnings.withoutEvidence": [[{names: name}]],
  "warnings.noProblems": [[{}]],
  at: ["", "1[0].2"].map((path) => [{path, problem: name}]),
  ...Object.fromEntries(["tooLong", "tooDeep", "tooMany"].map((kind) => [`problems.${kind}`, [[{most: 16}]]])),
  "problems.notJson": [[{message: "1"}]],
  "problems.notA": kinds.map((wanted) => [{wanted, found: "1"}]),
  "problems.lacks": [[{key: "1"}]],
  "problems.unknownKey": [[{key: "1"}]],
  "problems.notAmong": [[{found: "1", values: ["2", "3"]}]],
  "problems.empty": [[{}]],
  "problems.twice": [[{id: "1"}]],
  "problems.negative": [[{found: "-1"}]],
  "problems.notAboveNil": [[{found: "0"}]],
  "problems.weights": [[{stated: "100", sum: "99"}]],
  "problems.partlyPointed": [[{}]],
  "problems.formula": faults.flatMap((fault) => ["", "1"].map((text) => [{fault, at: 3, text}])),
  "problems.unknownName": [[{name: "1"}]],
  "problems.redefined": [[{id: "1"}]],
  "problems.bands": ["overlaps", "leaves"].map((seam) => [{seam, first: 1}]),
  "problems.grades": ["notBestFirst", "notFromNil", "abovePoints"].map((order) => [{order}]),
  "problems.beyondPoints": [[{found: "6", points: "5"}]],
  "problems.unscored": ["rule", "formula", "points"].map((lacks) => [{lacks}])
});

it("has the same words in both languages", () => {
  expect(wordShape(english)).toEqual(wordShape(chinese));
});
it.each([
  ["zh", chinese, {name: "编制数", unit: "万元"}],
  ["en", english, {name: "Approved posts", unit: ""}]
] as const)("the words in %s are whole, and in their own language", (language, words, named) => {
  const mixed = /^problems\.(?:notA|notJson)$/;
  expect(wordFaults(words, {calls: callsIn(named), language, mixed})).toEqual([]);
});
