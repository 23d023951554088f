import {describe, expect, it} from "vitest";
import {scoreFacts} from "../../src/scoring/scoreFacts.js";
import {scoreSheet} from "../../src/scoring/scoreSheet.js";
import type {ScoreSheet} from "../../src/scoring/sheet.js";
import {warningsOf} from "../../src/scoring/warnings.js";
import {usePublished} from "../usePublished.js";
import {realReport} from "./expectedScores.js";
import {scores, templateOf} from "./scoreFiles.js";

const query = usePublished();
const facts = async () => (await scoreFacts(query, {units: ["yanfeng-ftu"], years: [2023], inputs: scores.inputs}))[0]!;
const sheetOf = async (id: string) => scoreSheet(templateOf(id), await facts());
const row = (sheet: ScoreSheet, id: string) => sheet.indicators.find(({indicator}) => indicator.id === id)!;
const byStatus = (sheet: ScoreSheet, status: string) =>
  sheet.indicators.filter((each) => each.status === status).map(({indicator}) => indicator.id);

describe("the real report of 2023 on the Hunan sheet of 13 + 61 + 26", () => {
  it("gives no row all that it needs: the total is open, and so is the grade", async () => {
    const sheet = await sheetOf("hunan-2019");
    expect(byStatus(sheet, "missing")).toHaveLength(16);
    expect(sheet.total).toEqual(realReport.hunan2019);
    expect(sheet.grades.map(({id}) => id)).toEqual(["excellent", "good", "fair", "poor"]);
  });
  it("lacks these inputs", async () => {
    const {missing} = await sheetOf("hunan-2019");
    expect(missing.map(({input}) => input.id)).toEqual([
      ...["staff_posts", "three_public_budget_prior", "budget_original", "budget_added"],
      ...["building_area_actual", "building_area_approved", "building_cost_actual", "building_cost_approved"],
      ...["running_cost_budget", "three_public_nil_points", "procurement_actual", "procurement_budget"],
      ...["rules_financial", "rules_thrift", "rules_lawful", "rules_enforced", "unlawful_use_cases"],
      ...["disclosed_content", "disclosed_in_time", "disclosed_true", "disclosed_complete", "disclosed_accurate"],
      ...[
        "appraisal_score",
        "appraisal_possible",
        "benefit_points",
        "administrative_effect_points",
        "satisfaction_rate"
      ]
    ]);
  });
  it("completes its budget by one reading and not by the other", async () => {
    const completion = row(await sheetOf("hunan-2019"), "budget_completion");
    expect(completion.missing).toEqual(["budget_original", "budget_added"]);
    // 年初结转 65.11 = 75.28 + 261.20 − 271.37, three rounded figures; 年末 75.28 as printed.
    const [carried, , , closing] = completion.terms.map(({data}) => data);
    expect(carried).toEqual({value: 651100, low: 650950, high: 651250});
    expect(closing).toEqual({value: 752800, low: 752750, high: 752850});
    const {points, ...known} = realReport.otherReading;
    expect(completion.readings[0]).toMatchObject({value: known, points: {least: points, most: points}});
    expect(completion.readings[0]!.terms[0]).toMatchObject({
      ...{plan: "unstated", basis: "stated"},
      refs: [{kind: "metric", unit: "yanfeng-ftu", year: 2023, metric: "expenditure_execution"}]
    });
  });
  it("has staff and no posts, three public expenses of nil over nil, and running costs without a budget", async () => {
    const sheet = await sheetOf("hunan-2019");
    const data = (id: string) => row(sheet, id).terms.map((term) => term.data?.value ?? null);
    expect(data("staff_control")).toEqual([4, null]);
    expect(data("three_public_control")).toEqual([0, 0, null]);
    expect(row(sheet, "three_public_control").reasons).toEqual([{kind: "silent"}]);
    expect(data("running_cost_control")).toEqual([130300, null]);
  });
});

describe("the real report of 2023 on the current Hunan form", () => {
  it("scores execution alone, from the rate that it states", async () => {
    const sheet = await sheetOf("hunan-current");
    expect(byStatus(sheet, "computed")).toEqual(["execution"]);
    const {least, most} = realReport.hunanCurrent;
    expect(row(sheet, "execution").points).toEqual({least, most: 9.4815});
    expect(sheet.total).toEqual({least, most});
    expect(sheet.missing.map(({input}) => input.id)).toEqual([
      "output_targets",
      "benefit_targets",
      "satisfaction_targets"
    ]);
    expect(row(sheet, "execution").readings[0]!.reasons).toEqual([
      {kind: "missing", inputs: ["budget_original", "budget_added"]}
    ]);
  });
  it("warns that the budget’s kind is not stated, and of nothing else", async () => {
    const warnings = warningsOf(await sheetOf("hunan-current"), await facts());
    expect(warnings.map(({kind}) => kind)).toEqual(["unstatedBudget"]);
  });
});

describe("the real report of 2023 in the national framework", () => {
  it("has the values of three indicators, and no total", async () => {
    const sheet = await sheetOf("national-2013");
    expect(sheet.total).toBeNull();
    expect(byStatus(sheet, "computed")).toEqual(["budget_completion", "carry_over_rate", "carry_over_change"]);
    expect(byStatus(sheet, "notApplicable")).toEqual(["three_public_control"]);
    expect(row(sheet, "budget_completion").value!.value).toBe(0.9481);
    // 75.28 ÷ (261.20 ÷ 94.81%) and 75.28 ÷ 65.11 − 1
    expect(row(sheet, "carry_over_rate").value!.value).toBeCloseTo((75.28 * 0.9481) / 261.2, 6);
    expect(row(sheet, "carry_over_change").value!.value).toBeCloseTo(75.28 / 65.11 - 1, 9);
  });
});
