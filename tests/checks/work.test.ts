import {describe, expect, it} from "vitest";
import {row} from "../models/row.js";
import {openTables} from "../openTables.js";
import {useEngine} from "../useEngine.js";
import {caseTeller} from "./caseTeller.js";
import {unitsOf} from "./unitsOf.js";

type Cells = Readonly<Record<string, string>>;
const place = (unit_id: string) => ({fiscal_year: "2023", unit_id});

/** A head count, by `unit/group`. */
const staff = (path: string, headcount: string, more: Cells = {}) => {
  const [unit_id, group] = path.split("/") as [string, string];
  const staff_id = `${unit_id}-${group}`;
  return {...place(unit_id), staff_id, category: group, category_en: group, headcount, in_service: "false", ...more};
};
const objective = (unit_id: string, objective_id = unit_id) => ({
  ...{...place(unit_id), objective_id, statement: "目标", statement_en: "Goal"}
});
const activity = (unit_id: string, activity_id = unit_id, more: Cells = {}) => ({
  ...{...place(unit_id), activity_id, theme_id: "theme", name: activity_id, name_en: activity_id, ...more}
});
/** A result, by `activity/result`; an activity has its unit's name unless it says otherwise. */
const outcome = (path: string, value: string, more: Cells = {}) => {
  const [activity_id, result] = path.split("/") as [string, string];
  return {
    ...{outcome_id: `${activity_id}-${result}`, activity_id, indicator: result, indicator_en: result},
    ...{kind: "quantity", kind_basis: "inferred", value, uom: "人", uom_en: "people", precision: "exact", ...more}
  };
};
const related =
  (relation: string) =>
  (path: string, value: string, {of, ...more}: Cells & {of: string}) =>
    outcome(path, value, {related_to: `${path.split("/")[0]}-${of}`, relation, ...more});
const [part, stage] = [related("part"), related("stage")];
const paid = (activity_id: string, value: string, more: Cells = {}) =>
  outcome(`${activity_id}/paid`, value, {uom: "万元", uom_en: "10,000 yuan", money: "paid", ...more});
const link = (unit_id: string, account_id: string, more: Cells = {}) => ({
  ...{...place(unit_id), account_id, activity_id: unit_id, basis: "named", ...more}
});
const spent = (unit_id: string, account_id: string, text: string) => row.amount(account_id, text, {unit_id});
const told = {value: "", uom: "", precision: "", result_text: "完成", result_text_en: "Done"};
const slices = (unit_id: string, of: string, values: Cells) =>
  Object.entries(values).map(([slice, value]) => part(`${unit_id}/${of}-${slice}`, value, {of, slice}));

const paying = [
  "money",
  "money-off",
  "money-inferred",
  "money-guessed",
  "money-mixed",
  "money-proposed",
  "money-unlinked",
  "money-unstated",
  "money-two"
];
const measured = ["bare", "goals", "goalless", "kinds", "one-kind", "together", "words", "units-lack"];

const tables = {
  documents: [row.document("doc")],
  staffing: [
    staff("staff/all", "6", {parts: "complete"}),
    staff("staff/serving", "4", {part_of: "staff-all", in_service: "true", quota: "5"}),
    staff("staff/retired", "2", {part_of: "staff-all"}),
    staff("staff-off/all", "6", {parts: "complete"}),
    staff("staff-off/serving", "4", {part_of: "staff-off-all", in_service: "true", quota: "3"}),
    staff("staff-off/retired", "1", {part_of: "staff-off-all"}),
    staff("staff-some/all", "6", {parts: "partial"}),
    staff("staff-some/serving", "4", {part_of: "staff-some-all", in_service: "true"}),
    staff("staff-lacks/all", "6", {parts: "complete"}),
    staff("staff-lacks/serving", "", {part_of: "staff-lacks-all", quota: "5", in_service: "true"})
  ],
  themes: [{theme_id: "theme", name: "工作", name_en: "Work"}],
  objectives: ["goals", "kinds", "one-kind", "together"].map((unit) => objective(unit)),
  activities: [
    ...["parts", "slices", "slices-both-off", "slices-differ", "stages", "targets", ...paying].map((unit) =>
      activity(unit)
    ),
    activity("money-mixed", "money-more"),
    ...measured
      .filter((unit) => unit !== "together")
      .map((unit) => activity(unit, unit, ["kinds", "one-kind"].includes(unit) ? {objective_id: unit} : {})),
    activity("together", "one", {objective_id: "together"}),
    activity("together", "other", {objective_id: "together"})
  ],
  outcomes: [
    outcome("parts/whole", "98", {parts: "complete"}),
    part("parts/a", "54", {of: "whole"}),
    part("parts/b", "44", {of: "whole"}),
    outcome("parts/off", "98", {parts: "complete"}),
    part("parts/c", "97", {of: "off"}),
    outcome("parts/some", "98", {parts: "partial"}),
    part("parts/d", "90", {of: "some"}),
    outcome("parts/untold", "98", {parts: "complete"}),
    part("parts/e", "", {of: "untold", ...told}),
    outcome("parts/rough", "100", {parts: "complete"}),
    part("parts/f", "95", {of: "rough", precision: "about"}),

    outcome("slices/units", "98", {parts: "partial"}),
    ...slices("slices", "units", {机关: "54", 事业: "40", 企业: "3"}),
    outcome("slices/people", "3800", {parts: "partial"}),
    ...slices("slices", "people", {机关: "2526", 事业: "1136", 企业: "138"}),
    outcome("slices-both-off/units", "98", {parts: "partial"}),
    ...slices("slices-both-off", "units", {机关: "54", 事业: "40"}),
    outcome("slices-both-off/people", "3800", {parts: "partial"}),
    ...slices("slices-both-off", "people", {机关: "2526", 事业: "1136"}),
    outcome("slices-differ/units", "98", {parts: "partial"}),
    ...slices("slices-differ", "units", {机关: "54", 事业: "40"}),
    outcome("slices-differ/people", "3800", {parts: "partial"}),
    ...slices("slices-differ", "people", {机关: "2526", 事业: "1136", 企业: "138"}),

    outcome("stages/built", "12"),
    outcome("targets/met", "110", {target: "100"}),
    outcome("targets/missed", "89", {target: "100"}),
    outcome("targets/nearly-missed", "91", {target: "100"}),
    outcome("targets/roughly", "85", {target: "100", precision: "about"}),
    outcome("targets/easy", "131", {target: "100"}),
    outcome("targets/liked", "88.5", {target: "99", uom: "%"}),
    outcome("targets/cost", "50000", {target: "48000", kind: "cost", uom: "元"}),
    outcome("targets/cheap", "30000", {target: "48000", kind: "cost", uom: "元"}),
    outcome("targets/told", "", {...told, target: "5"}),
    outcome("targets/nil", "5", {target: "0"}),

    stage("stages/used", "2", {of: "built"}),
    stage("stages/beyond", "13", {of: "built"}),
    outcome("stages/trained", "50", {precision: "at_least"}),
    stage("stages/certified", "52", {of: "trained"}),
    outcome("stages/told", "", told),
    stage("stages/after", "3", {of: "told"}),

    paid("money", "5.00"),
    outcome("money/gift", "20000", {uom: "元", money: "in_kind"}),
    outcome("money/others", "90", {uom: "万元", money: "third_party"}),
    paid("money-off", "9.00"),
    paid("money-inferred", "9.00"),
    paid("money-guessed", "5.00"),
    paid("money-mixed", "5.00"),
    paid("money-more", "1.00"),
    paid("money-proposed", "9.00"),
    paid("money-unlinked", "9.00"),
    paid("money-unstated", "9.00"),
    paid("money-two", "9.00"),

    outcome("goals/visits", "9", {target: "8"}),
    outcome("goals/liked", "95", {uom: "%", kind: "satisfaction", target: "90"}),
    outcome("goalless/visits", "9", {target: "8"}),
    outcome("goalless/liked", "95", {uom: "%"}),
    part("goalless/part", "5", {of: "visits"}),
    outcome("kinds/visits", "9"),
    outcome("kinds/liked", "", {...told, kind: "benefit"}),
    outcome("one-kind/visits", "9"),
    outcome("one/visits", "9"),
    outcome("other/liked", "95", {uom: "%", kind: "satisfaction"}),
    outcome("words/done", "", told),
    outcome("units-lack/visits", "9", {uom: "", uom_en: ""}),
    outcome("units-lack/worth", "2.2", {uom: "万", money: "in_kind"}),
    outcome("units-lack/people", "20")
  ],
  links: [
    link("money", "project-cool-summer"),
    link("money-off", "project-cool-summer"),
    link("money-inferred", "project-cool-summer", {basis: "inferred"}),
    link("money-guessed", "project-cool-summer", {basis: "inferred"}),
    link("money-mixed", "project-cool-summer"),
    link("money-mixed", "project-cool-summer", {activity_id: "money-more", basis: "inferred"}),
    link("money-proposed", "project-cool-summer", {basis: "proposed"}),
    link("money-unstated", "project-cool-summer"),
    link("money-two", "project-cool-summer"),
    link("money-two", "project-study-grants"),
    link("idle", "project-cool-summer"),
    link("goals", "project-cool-summer")
  ],
  budget: [
    ...["money", "money-off", "money-inferred", "money-guessed", "money-mixed", "money-proposed", "money-two"].map(
      (unit) => spent(unit, "project-cool-summer", "7.00")
    ),
    spent("money-two", "project-study-grants", "2.00"),
    ...["money", "money-off", "money-guessed", "money-mixed", "goals", "goalless", "words"].map((unit) =>
      spent(unit, "expenditure", "20.00")
    ),
    spent("money-off", "project-model-workers", "3.00"),
    spent("goals", "project-cool-summer", "0"),
    spent("goalless", "project-cool-summer", "3.00"),
    spent("quiet", "expenditure", "20.00")
  ]
};
const query = useEngine(() => openTables({...tables, units: unitsOf(tables)}));
const cases = caseTeller(query, tables);

/** The case whose left side rests on a row. */
const caseFor = async (check: Parameters<typeof cases>[0], unit: string, id: string) =>
  (await cases(check, unit)).filter(({from}) => from![0].split(" ").includes(id));

describe("staff_sum_to_whole", () => {
  const check = (unit: string) => cases("staff_sum_to_whole", unit);
  it("passes where the groups sum to the head count", async () => {
    expect(await check("staff")).toEqual([
      {status: "pass", left: 6, right: 6, from: ["staff-all", "staff-serving staff-retired"]}
    ]);
  });
  it("fails where they do not, and points out what a partial breakdown leaves", async () => {
    expect(await check("staff-off")).toMatchObject([{status: "fail", cause: "differs", left: 6, right: 5}]);
    expect(await check("staff-some")).toMatchObject([{status: "attention", cause: "partial", left: 6, right: 4}]);
  });
  it("is incomplete where a group is not counted", async () => {
    expect(await check("staff-lacks")).toMatchObject([{status: "incomplete", missing: "headcount", left: 6}]);
  });
});

describe("staff_stay_within_quota", () => {
  const check = (unit: string) => cases("staff_stay_within_quota", unit);
  it("passes within the posts, and points out who is beyond them", async () => {
    expect(await check("staff")).toEqual([
      {status: "pass", left: 4, right: 5, from: ["staff-serving", "staff-serving"]}
    ]);
    expect(await check("staff-off")).toMatchObject([{status: "attention", cause: "over_quota", left: 4, right: 3}]);
  });
  it("is incomplete without posts, or without a head count", async () => {
    expect(await check("staff-some")).toMatchObject([{status: "incomplete", missing: "quota", left: 4}]);
    expect(await check("staff-lacks")).toMatchObject([{status: "incomplete", missing: "headcount", right: 5}]);
  });
});

describe("outcomes_sum_to_whole", () => {
  const check = (id: string) => caseFor("outcomes_sum_to_whole", "parts", `parts-${id}`);
  it("passes where the parts sum to the whole", async () => {
    expect(await check("whole")).toEqual([
      {status: "pass", left: 98, right: 98, from: ["parts-whole", "parts-a parts-b"]}
    ]);
  });
  it("fails where they do not, and points out what a partial breakdown leaves", async () => {
    expect(await check("off")).toMatchObject([{status: "fail", cause: "differs", left: 98, right: 97}]);
    expect(await check("some")).toMatchObject([{status: "attention", cause: "partial", left: 98, right: 90}]);
  });
  it("takes 约 for what it says", async () => {
    expect(await check("rough")).toMatchObject([{status: "rounding", left: 100, right: 95}]);
  });
  it("is incomplete where a part has no number", async () => {
    expect(await check("untold")).toMatchObject([{status: "incomplete", missing: "parts", left: 98}]);
  });
});

describe("paired_slices_exhaust_both", () => {
  const check = (unit: string) => cases("paired_slices_exhaust_both", unit);
  it("fails where the slices exhaust the one and not the other", async () => {
    expect(await check("slices")).toEqual([
      {
        ...{status: "fail", cause: "differs", left: 98, right: 97},
        from: ["slices-units", "slices-units-机关 slices-units-事业 slices-units-企业"]
      },
      {
        ...{status: "pass", left: 3800, right: 3800},
        from: ["slices-people", "slices-people-机关 slices-people-事业 slices-people-企业"]
      }
    ]);
  });
  it("only points out what they leave uncovered in both", async () => {
    expect(await check("slices-both-off")).toMatchObject([{cause: "partial"}, {cause: "partial"}]);
  });
  it("is incomplete where one of them lacks a slice", async () => {
    expect(await check("slices-differ")).toMatchObject([
      {status: "incomplete", missing: "slices", left: 98, right: 94},
      {status: "pass", left: 3800}
    ]);
  });
});

describe("stages_stay_within", () => {
  const check = (id: string) => caseFor("stages_stay_within", "stages", `stages-${id}`);
  it("passes where no more got further than began", async () => {
    expect(await check("used")).toEqual([{status: "pass", left: 2, right: 12, from: ["stages-used", "stages-built"]}]);
  });
  it("fails where more did, unless the words leave room", async () => {
    expect(await check("beyond")).toMatchObject([{status: "fail", cause: "exceeds", left: 13, right: 12}]);
    expect(await check("certified")).toMatchObject([{status: "rounding", cause: "imprecise", left: 52, right: 50}]);
  });
  it("is incomplete where the stage before is only told", async () => {
    expect(await check("after")).toMatchObject([{status: "incomplete", missing: "value", left: 3}]);
  });
});

describe("money_paid_stays_within_its_line", () => {
  const check = (unit: string) => cases("money_paid_stays_within_its_line", unit);
  it("passes where the line covers what was paid and given in kind, not what others paid", async () => {
    expect(await check("money")).toEqual([
      {status: "pass", left: 7, right: 7, from: ["money-paid money-gift", "project-cool-summer"]}
    ]);
    expect(await check("money-two")).toMatchObject([{status: "pass", left: 9, right: 9}]);
  });
  it("fails where it does not, and points it out where only an analyst tied them", async () => {
    expect(await check("money-off")).toMatchObject([{status: "fail", cause: "exceeds", left: 9, right: 7}]);
    expect(await check("money-inferred")).toMatchObject([{status: "attention", cause: "inferred", left: 9, right: 7}]);
  });
  it("settles nothing where an analyst alone ties them, and passes where a document ties some of it", async () => {
    expect(await check("money-guessed")).toMatchObject([
      {status: "incomplete", cause: "inferred", missing: "links", left: 5, right: 7}
    ]);
    expect(await check("money-mixed")).toMatchObject([{status: "pass", left: 6, right: 7}]);
  });
  it("is incomplete where nothing, or a mere proposal, ties the money to a line, or the line is not stated", async () => {
    expect(await check("money-unlinked")).toMatchObject([{status: "incomplete", missing: "links", left: 9}]);
    expect(await check("money-proposed")).toMatchObject([{status: "incomplete", missing: "links", left: 9}]);
    expect(await check("money-unstated")).toMatchObject([
      {status: "incomplete", missing: "project-cool-summer", left: 9}
    ]);
  });
});

describe("results_rest_on_spending", () => {
  const check = (unit: string) => cases("results_rest_on_spending", unit);
  it("passes where the line spent something, and points out where it spent nothing", async () => {
    expect(await check("money-off")).toEqual([
      {status: "pass", left: 7, from: ["project-cool-summer", "money-off money-off-paid"]}
    ]);
    expect(await check("goals")).toMatchObject([{status: "attention", cause: "nothing_spent", left: 0}]);
  });
  it("settles nothing where an analyst alone ties them", async () => {
    expect(await check("money-guessed")).toMatchObject([
      {status: "incomplete", cause: "inferred", missing: "links", left: 7}
    ]);
  });
  it("is incomplete where the line is not stated, or nothing is tied to one", async () => {
    expect(await check("money-unstated")).toMatchObject([{status: "incomplete", missing: "project-cool-summer"}]);
    expect(await check("words")).toMatchObject([{status: "incomplete", missing: "links"}]);
  });
});

describe("spending_has_results", () => {
  const check = (unit: string) => cases("spending_has_results", unit);
  it("passes where a result is tied to the project, and points out where none is", async () => {
    expect(await check("money-off")).toEqual([
      {status: "attention", cause: "no_result", left: 3, from: ["project-model-workers", ""]},
      {status: "pass", left: 7, from: ["project-cool-summer", "money-off money-off-paid"]}
    ]);
  });
  it("settles nothing where an analyst alone ties a result to it", async () => {
    expect(await check("money-guessed")).toMatchObject([
      {status: "incomplete", cause: "inferred", missing: "links", left: 7}
    ]);
    expect(await check("money-mixed")).toMatchObject([{status: "pass", left: 7}]);
  });
  it("is incomplete where the year ties nothing to anything", async () => {
    expect(await check("goalless")).toMatchObject([{status: "incomplete", missing: "links", left: 3}]);
  });
});

describe("results_meet_their_targets", () => {
  const check = (id: string) => caseFor("results_meet_their_targets", "targets", `targets-${id}`);
  it("passes near the target, and below it where 约 leaves room", async () => {
    expect(await check("met")).toEqual([{status: "pass", left: 110, right: 100, from: ["targets-met", "targets-met"]}]);
    for (const id of ["nearly-missed", "roughly", "cheap"]) expect(await check(id)).toMatchObject([{status: "pass"}]);
  });
  it("points out what is far below, far above, or over a limit", async () => {
    expect(await check("missed")).toMatchObject([{status: "attention", cause: "below_target", left: 89, right: 100}]);
    expect(await check("liked")).toMatchObject([{cause: "below_target", left: 88.5, right: 99}]);
    expect(await check("easy")).toMatchObject([{cause: "far_above_target", left: 131, right: 100}]);
    expect(await check("cost")).toMatchObject([{cause: "over_limit", left: 5, right: 4.8}]);
  });
  it("is incomplete where the result is only told, and does not apply to a target of nil", async () => {
    expect(await check("told")).toMatchObject([{status: "incomplete", missing: "value", right: 5}]);
    expect(await check("nil")).toMatchObject([{status: "not_applicable", cause: "no_base"}]);
  });
});

describe("objectives_are_stated", () => {
  const check = (unit: string) => cases("objectives_are_stated", unit);
  it("passes with objectives, and points out work without any", async () => {
    expect(await check("goals")).toEqual([{status: "pass", left: 1, right: 1, from: ["goals", "goals"]}]);
    expect(await check("goalless")).toMatchObject([{status: "attention", cause: "no_objective", left: 0, right: 1}]);
  });
  it("is incomplete where no work is reported", async () => {
    expect(await check("quiet")).toMatchObject([{status: "incomplete", missing: "activities"}]);
  });
});

describe("indicators_have_targets", () => {
  const check = (unit: string) => cases("indicators_have_targets", unit);
  it("passes where every number has a target, and points out where one has none", async () => {
    expect(await check("goals")).toEqual([
      {status: "pass", left: 2, right: 2, from: ["goals", "goals-visits goals-liked"]}
    ]);
    expect(await check("goalless")).toMatchObject([{status: "attention", cause: "no_target", left: 1, right: 2}]);
  });
  it("does not apply to results in words, and is incomplete without results", async () => {
    expect(await check("words")).toMatchObject([{status: "not_applicable", cause: "no_figures"}]);
    expect(await check("bare")).toMatchObject([{status: "incomplete", missing: "outcomes"}]);
  });
});

describe("indicators_have_units", () => {
  const check = (unit: string) => cases("indicators_have_units", unit);
  it("passes where every number has a unit, and points out where one has none, or money no currency", async () => {
    expect(await check("goals")).toMatchObject([{status: "pass", left: 2, right: 2}]);
    expect(await check("units-lack")).toMatchObject([{status: "attention", cause: "no_unit", left: 1, right: 3}]);
  });
  it("does not apply to results in words, and is incomplete without results", async () => {
    expect(await check("words")).toMatchObject([{status: "not_applicable"}]);
    expect(await check("bare")).toMatchObject([{status: "incomplete", missing: "outcomes"}]);
  });
});

describe("indicators_are_of_several_kinds", () => {
  const check = (unit: string) => cases("indicators_are_of_several_kinds", unit);
  it("passes where an objective is measured in several ways, through all its activities", async () => {
    expect(await check("kinds")).toMatchObject([{status: "pass", left: 2, right: 2}]);
    expect(await check("together")).toEqual([
      {status: "pass", left: 2, right: 2, from: ["one other", "one-visits other-liked"]}
    ]);
  });
  it("points out where an objective, or an activity without one, is measured in one way", async () => {
    expect(await check("one-kind")).toMatchObject([{status: "attention", cause: "one_kind", left: 1, right: 2}]);
    expect(await check("words")).toMatchObject([{status: "attention", cause: "one_kind"}]);
  });
  it("is incomplete without results", async () => {
    expect(await check("bare")).toMatchObject([{status: "incomplete", missing: "outcomes"}]);
  });
});
