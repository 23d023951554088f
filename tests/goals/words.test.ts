import {goalsWords as english} from "../../src/en/goalsWords.js";
import {goalsWords as chinese} from "../../src/goalsWords.js";
import {testPageWords} from "../testPageWords.js";

const year = 2023;
const moves = ["towards", "away", "unchanged", "incomparable", "undirected", "single", "none"] as const;
const phases = ["tested", "before", "watched"] as const;
const ends = [
  {from: null, to: null},
  {from: null, to: {year, value: "27.33%"}},
  {from: {year: 2022, value: "31%"}, to: {year, value: "27.33%"}}
];
const kinds = ["document", "trial"];
const ties = ["named", "inferred"];
const yearly = [[year]];

testPageWords("改进", {
  ...{chinese, english},
  calls: {
    headline: ["0", "1", "5"].flatMap((targeted) =>
      ["0", "1", "6"].flatMap((metrics) =>
        [null, {to: 2024, towards: "3", away: "2", others: "1"}, {to: 2024, towards: "0", away: "0", others: "6"}].map(
          (tested) => [{year, announced: metrics === "1" ? "1" : "10", metrics, targeted, tested}]
        )
      )
    ),
    noneAnnounced: [[{unit: "7", year}]],
    year: yearly,
    improvements: [["1"], ["10"]],
    money: [["20.18"]],
    derived: [["27.33%"]],
    operand: ["income", "expenditure", "closing-balance", "basic", "project"].flatMap((account) =>
      ["actual", "plan", "budget", "adjusted"].flatMap((measure) => [0, 1].map((back) => [{account, measure, back}]))
    ),
    usually: [["7"]],
    "overview.of": [["27.33%", year]],
    "overview.unit": [["7"]],
    "overview.moved": moves.flatMap((move) => phases.map((phase) => [{move, phase}])),
    "card.title": ends.flatMap((end) =>
      moves.flatMap((move) => phases.map((phase) => [{...end, move, phase, name: "7", year}]))
    ),
    "card.subtitle": [[{meaning: "7 ÷ 8", wanted: "9"}]],
    "card.statement": ["", "9"].map((problem) => [{statement: "7", place: "8", problem}]),
    "card.problem": ["named", "inferred"].map((basis) => ["7", basis]),
    "card.aim": kinds.flatMap((kind) =>
      ["met", "missed", "unclear"].map((reached) => [{kind, value: "20%", year, reached, distance: "7.33"}])
    ),
    "card.aimAlone": kinds.map((kind) => [kind, "20%"]),
    "card.aimShort": kinds.map((kind) => [kind, "20%"]),
    "card.announcedIn": yearly,
    "card.move": [true, false].flatMap((more) =>
      [null, {name: "8", value: "275.50"}].map((base) => [
        {year, top: "7", from: "75.28", to: "55.10", by: "20.18", more, base}
      ])
    ),
    "card.gap": [[{year, top: "7", base: "8", from: "14.30", to: "5.51", by: "8.79"}]],
    "card.notes.incomparable": [[{from: 2022, to: year, fromPlan: "unstated", toPlan: "adjusted"}]],
    "card.notes.unstatedPlan": [[[2022]], [[2022, year]]],
    "card.notes.derived": [[[2022]], [[2022, year]]],
    "trial.label": [["%"]],
    "trial.clear": [["7"]],
    "behind.caption": [["7", "8"]],
    "behind.compared.plan.title": yearly,
    "behind.compared.plan.none": yearly,
    "behind.compared.prior.title": yearly,
    "behind.compared.prior.none": yearly,
    "behind.compared.adjustment.title": yearly,
    "behind.compared.adjustment.none": yearly,
    "behind.left.title": yearly,
    "behind.left.none": yearly,
    "behind.loose.title": yearly,
    "behind.loose.none": yearly,
    "behind.unlinked.title": ties.map((each) => [year, each]),
    "behind.unlinked.none": ties.map((each) => [year, each]),
    "behind.activities.title": ties.flatMap((each) =>
      [
        {shown: "1", all: "1"},
        {shown: "5", all: "26"}
      ].map((counts) => [year, {...counts, ties: each}])
    ),
    "behind.activities.none": ties.map((each) => [year, each]),
    "behind.outcomes.untargeted": yearly,
    "behind.outcomes.quantity": yearly
  }
});
