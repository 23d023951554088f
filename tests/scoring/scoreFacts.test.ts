import {describe, expect, it} from "vitest";
import type {Query} from "../../src/database/query.js";
import {resultFacts, statedValue, targetResults} from "../../src/scoring/dataResults.js";
import {formFacts} from "../../src/scores/forms/formFacts.js";
import {numberOf, ratioOf} from "../../src/scoring/ratio.js";
import type {Bounded} from "../../src/scoring/ratio.js";
import {scoreFacts} from "../../src/scoring/scoreFacts.js";
import {scoreSheet} from "../../src/scoring/scoreSheet.js";
import {sensitivity} from "../../src/scoring/sensitivity.js";
import {warningsOf} from "../../src/scoring/warnings.js";
import {openTables} from "../openTables.js";
import {useEngine} from "../useEngine.js";
import {usePublished} from "../usePublished.js";
import {scorePageWords} from "../../src/scorePageWords.js";
import {valueText} from "../../src/scores/numbers.js";
import {reachedCount, scoredResults} from "../../src/scoring/targets.js";
import type {ResultKind} from "../../src/scoring/template.js";
import {scores, templateOf} from "./scoreFiles.js";

const document = (document_id: string, kind: string, published_on = "") => ({
  ...{document_id, unit_id: "u", fiscal_year: "2023", kind, title: document_id, title_en: document_id, published_on},
  ...{currency: "CNY", amount_unit: "10000", synthetic: "false"}
});
const amount = (key: string, amount: string, fiscal_year = "2023") => ({
  ...{document_id: "final", fiscal_year, unit_id: "u", account_id: key.split(" ")[0]!, fund: "all"},
  ...{measure: key.split(" ")[1]!, amount, source: "一·1#1"}
});
const input = (document_id: string, input_id: string, more: Record<string, string>) => ({
  ...{document_id, fiscal_year: "2023", unit_id: "u", input_id, evidence: "表", source: "一·1#1", ...more}
});
const outcome = (outcome_id: string, kind: string, more: Record<string, string>) => ({
  ...{document_id: "final", outcome_id, activity_id: "work", indicator: outcome_id, indicator_en: outcome_id, kind},
  ...{kind_basis: "named", precision: "exact", nature: "flow", source: "一·1#1", ...more}
});
const query = useEngine(() =>
  openTables({
    units: [{unit_id: "u", name: "单位", name_en: "Unit", level: "county"}],
    documents: [
      document("final", "self_evaluation", "2024-01-01"),
      document("own", "entered", "2024-04-01"),
      document("later", "entered", "2024-05-01")
    ],
    budget: [
      amount("expenditure budget", "100.00"),
      amount("expenditure adjusted", "130.00"),
      amount("expenditure actual", "130.00"),
      amount("three-public budget", "5.00", "2022"),
      amount("three-public budget", "5.20")
    ],
    staffing: [
      {
        ...{document_id: "final", staff_id: "a", fiscal_year: "2023", unit_id: "u", category: "甲", category_en: "A"},
        in_service: "true",
        headcount: "12",
        quota: "12",
        source: "一·1#1"
      },
      {
        ...{document_id: "final", staff_id: "b", fiscal_year: "2023", unit_id: "u", category: "乙", category_en: "B"},
        in_service: "true",
        headcount: "9",
        quota: "8",
        source: "一·1#2"
      },
      {
        ...{
          document_id: "final",
          staff_id: "c",
          fiscal_year: "2023",
          unit_id: "u",
          category: "退休",
          category_en: "Retired"
        },
        in_service: "false",
        headcount: "3",
        source: "一·1#3"
      }
    ],
    themes: [{document_id: "final", theme_id: "t", name: "题", name_en: "Theme", source: "一"}],
    activities: [
      {
        ...{document_id: "final", activity_id: "work", fiscal_year: "2023", unit_id: "u", theme_id: "t"},
        name: "事",
        name_en: "Work",
        source: "一·1"
      }
    ],
    outcomes: [
      outcome("met", "quantity", {value: "150", target: "100", uom: "人", uom_en: "persons"}),
      outcome("half", "quantity", {value: "50", target: "100", uom: "人", uom_en: "persons"}),
      outcome("untargeted", "quantity", {value: "7", uom: "人", uom_en: "persons"}),
      outcome("dear", "cost", {value: "10000", target: "8000", uom: "元", uom_en: "yuan"}),
      outcome("liked", "satisfaction", {value: "89.97", uom: "%", uom_en: "%"})
    ],
    inputs: [
      input("final", "procurement-budget", {value: "50.00", uom: "万元"}),
      input("own", "procurement-budget", {value: "49.00", uom: "万元"}),
      input("own", "rules-thrift", {value: "0"}),
      input("later", "rules-thrift", {value: "1"}),
      input("own", "rules-lawful", {value: "1", evidence: ""}),
      input("final", "building-cost-actual", {state: "not_applicable", reason: "没有项目"}),
      input("final", "building-cost-approved", {state: "not_applicable", reason: "没有项目"}),
      input("own", "building-cost-approved", {value: "2", uom: "万元"}),
      input("own", "building-area-actual", {state: "not_applicable", reason: "没有项目"})
    ]
  })
);
const factsOf = async () => (await scoreFacts(query, {units: ["u"], years: [2023], inputs: scores.inputs}))[0]!;
const bounds = (of: Bounded | undefined) => of && [of.low, of.value, of.high].map(numberOf);

describe("what the documents say", () => {
  it("comes with its bounds, how it is known and what opens it", async () => {
    const {data} = await factsOf();
    expect(bounds(data.get("budget_original"))).toEqual([999950, 1000000, 1000050]);
    expect(data.get("budget_original")).toMatchObject({
      ...{basis: "reported", refs: [{kind: "figure", unit: "u", year: 2023, account: "expenditure", measure: "budget"}]}
    });
    expect(bounds(data.get("three_public_budget_prior"))).toEqual([49950, 50000, 50050]);
    expect(data.get("three_public_budget_prior")!.refs).toMatchObject([{year: 2022}]);
  });
  it("adds what the adjusted budget is above the original", async () => {
    const {data} = await factsOf();
    expect(bounds(data.get("budget_added"))).toEqual([299900, 300000, 300100]);
    expect(data.get("budget_added")!.refs).toHaveLength(2);
  });
  it("counts staff in service and their posts", async () => {
    const {data} = await factsOf();
    expect([data.get("staff_actual"), data.get("staff_posts")].map((fact) => numberOf(fact!.value))).toEqual([21, 20]);
    expect(data.get("staff_posts")!.refs).toMatchObject([{kind: "row", table: "staffing"}, {kind: "row"}]);
  });
  it("measures results by their targets, and takes the only satisfaction there is", async () => {
    const {data} = await factsOf();
    expect(bounds(data.get("output_targets"))![1]).toBeCloseTo((1 + 0.5 + 0.8) / 3, 12);
    expect(data.get("output_targets")!.results!.map(({id}) => id)).toEqual(["met", "half", "dear"]);
    expect([data.get("quantity_targeted"), data.get("quantity_reached")].map((fact) => numberOf(fact!.value))).toEqual([
      2, 1
    ]);
    expect(bounds(data.get("satisfaction_rate"))).toEqual([0.89965, 0.8997, 0.89975]);
    expect(data.has("benefit_targets")).toBe(false);
  });
  it("keeps what a person entered apart from what was published, the latest of several", async () => {
    const {data, entries} = await factsOf();
    expect(bounds(data.get("procurement_budget"))![1]).toBe(500000);
    expect(entries.get("procurement_budget")).toMatchObject({state: "value", value: "49.00", uom: "万元"});
    expect(entries.get("rules_thrift")).toMatchObject({value: "1"});
    expect(entries.get("building_area_actual")).toEqual({
      ...{input: "building_area_actual", state: "notApplicable", reason: "没有项目", evidence: "表", source: "一·1#1"}
    });
    const published = entries.get("building_cost_actual");
    expect(published).toMatchObject({
      ...{state: "notApplicable", published: {kind: "row", document: "final", table: "inputs"}}
    });
    expect(entries.get("building_cost_approved")).toMatchObject({
      ...{state: "value", value: "2", instead: {state: "notApplicable", published: {document: "final"}}}
    });
  });
  it("is for a form what the page counts, so that nothing taken back is printed", async () => {
    const asked = {unit: "u", year: 2023, inputs: scores.inputs};
    expect((await formFacts(query, asked)).entries.has("procurement_budget")).toBe(true);
    expect((await formFacts(query, {...asked, entries: new Map()})).entries.size).toBe(0);
  });
  it("goes into the sheet as the table of expected scores has it", async () => {
    const sheet = scoreSheet(templateOf("hunan-2019"), await factsOf());
    const row = (id: string) => sheet.indicators.find(({indicator}) => indicator.id === id)!;
    expect(row("staff_control")).toMatchObject({status: "computed", points: {least: 2.5, most: 2.5}});
    expect(row("three_public_change").reasons).toMatchObject([{kind: "rounding"}]);
    expect(row("budget_control")).toMatchObject({value: {value: 0.3}, points: {least: 0, most: 2}});
    expect(row("building_area").status).toBe("notApplicable");
    expect(row("procurement_execution")).toMatchObject({status: "conflicting", missing: ["procurement_actual"]});
    expect(row("satisfaction")).toMatchObject({status: "computed", points: {least: 4, most: 4}});
    expect(row("management_rules")).toMatchObject({points: {least: 4, most: 8}, status: "missing"});
  });
  it("is warned of where it may be an empty exercise", async () => {
    const facts = await factsOf();
    const warnings = warningsOf(scoreSheet(templateOf("hunan-2019"), facts), facts);
    expect(warnings.map(({kind}) => kind)).toEqual(["beyondTargets", "withoutEvidence", "noProblems"]);
    expect(warnings[0]).toMatchObject({targeted: 3, results: [{result: {id: "met"}, reached: 1.5}]});
    expect(warnings[1]).toMatchObject({indicators: [{id: "management_rules"}]});
    const current = warningsOf(scoreSheet(templateOf("hunan-current"), facts), facts);
    expect(current.find(({kind}) => kind === "adjustedBudget")).toMatchObject({
      ...{original: 1000000, adjusted: 1300000, indicators: [{id: "execution"}]}
    });
  });
  it("is asked in the same few questions for however many units and years", async () => {
    const asked: string[] = [];
    const counting = ((sql, params) => (asked.push(sql), query(sql, params))) as Query;
    const none = await scoreFacts(counting, {
      units: ["u", "nobody"],
      years: [2020, 2021, 2022, 2023],
      inputs: scores.inputs
    });
    expect(asked).toHaveLength(6);
    expect(none.map(({unit, year}) => [unit, year])).toEqual([["u", 2023]]);
    expect(await scoreFacts(query, {units: [], years: [], inputs: scores.inputs})).toEqual([]);
  });
});

describe("results between bounds", () => {
  it.each([
    ["150", "exact", [150, 150, 150]],
    ["97.2", "exact", [97.15, 97.2, 97.25]],
    ["150", "at_least", [150, 150, 160]],
    ["6100", "about", [6050, 6100, 6150]],
    ["300", "nearly", [200, 300, 300]],
    ["0", "about", [0, 0, 0]]
  ])("%s %s", (text, precision, expected) => {
    expect(bounds(statedValue(text, precision))).toEqual(expected);
  });
});

describe("results at their targets", () => {
  const held = (value: string, target: string, {kind = "quantity" as ResultKind, precision = "exact"} = {}) => ({
    ...{unit: "u", year: 2023, target: ratioOf(target)!, precise: precision === "exact", synthetic: false},
    result: {
      ...{id: value, kind, name: value, name_en: value, uom: "%", uom_en: "%"},
      ...{value: statedValue(value, precision), ref: {kind: "row", document: "d", table: "outcomes", line: 2} as const}
    }
  });
  const reached = (...results: ReturnType<typeof held>[]) => {
    const facts = resultFacts([scores.inputs.get("quantity_reached")!], results);
    return [bounds(facts[0]!.fact), facts[0]!.fact.refs.length];
  };
  it("are reached where they are printed as their targets are, and have all of their points", () => {
    expect(reached(held("98.5", "98.5"))).toEqual([[1, 1, 1], 1]);
    const [share] = scoredResults(targetResults([held("98.5", "98.5")]), null);
    expect(share!.share).toEqual({least: 1, most: 1});
    const cost = targetResults([held("98.5", "98.5", {kind: "cost"})]);
    expect(bounds(reachedCount(cost))).toEqual([1, 1, 1]);
  });
  it("are counted from those that are reached for certain to those that may be", () => {
    expect(reached(held("98.5", "98.5", {precision: "about"}), held("99", "98.5"))).toEqual([[1, 2, 2], 2]);
    expect(reached(held("98.5", "98.52"))).toEqual([[0, 0, 1], 1]);
    expect(reached(held("98.5", "98.6"))).toEqual([[0, 0, 0], 0]);
    expect(valueText({value: 1, low: 1, high: 2}, {unit: "count", text: scorePageWords})).toBe("1–2 个");
  });
});

describe("units beside one another, and a unit over its years", () => {
  const published = usePublished();
  it("are scored from one call", async () => {
    const years = [2019, 2020, 2021, 2022, 2023, 2024];
    const facts = await scoreFacts(published, {units: ["demo", "demo-palace"], years, inputs: scores.inputs});
    expect(facts).toHaveLength(12);
    const one = await scoreFacts(published, {units: ["demo-palace"], years: [2024], inputs: scores.inputs});
    const own = facts.find(({unit, year}) => unit === "demo-palace" && year === 2024)!;
    expect(scoreSheet(templateOf("hunan-2019"), own)).toEqual(scoreSheet(templateOf("hunan-2019"), one[0]!));
    // demo-palace 2023: 10 in service on 9 posts, 11.1 points beyond, 11 steps: nothing left of 5.
    const palace = facts.find(({unit, year}) => unit === "demo-palace" && year === 2023)!;
    const [staff] = scoreSheet(templateOf("hunan-2019"), palace).indicators;
    expect(staff).toMatchObject({points: {least: 0, most: 0}, value: {value: expect.closeTo(10 / 9, 12) as number}});
    expect(facts.every(({synthetic}) => synthetic)).toBe(true);
  });
  it("hang on what is missing most, first", async () => {
    const [facts] = await scoreFacts(published, {units: ["demo"], years: [2023], inputs: scores.inputs});
    const sheet = scoreSheet(templateOf("hunan-2019"), facts!);
    const {inputs, toHigher, toLower} = sensitivity(sheet);
    const {least, most} = sheet.total!;
    expect(inputs[0]).toMatchObject({points: 10, alone: true, input: {id: "budget_added"}});
    expect(inputs[0]!.worst.total).toEqual({least, most: most - 10});
    expect(inputs[0]!.best.total).toEqual({least: least + 10, most});
    expect(inputs[0]).toMatchObject({movesGrade: true, worst: {grades: [{id: "good"}, {id: "fair"}, {id: "poor"}]}});
    expect(inputs.find(({input}) => input.id === "rules_thrift")!.points).toBe(2);
    expect(inputs.find(({input}) => input.id === "appraisal_score")!.alone).toBe(false);
    expect([toHigher, toLower]).toEqual([null, null]);
    const [current] = [scoreSheet(templateOf("hunan-current"), facts!)];
    expect(sensitivity(current)).toMatchObject({inputs: [], toHigher: null, toLower: {grade: {id: "good"}}});
    expect(sensitivity(scoreSheet(templateOf("national-2013"), facts!))).toMatchObject({inputs: [], indicators: []});
  });
});
