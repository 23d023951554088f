import {describe, expect, it} from "vitest";
import type {Context, DataFact, Entry, ScoreFacts, TargetResult} from "../../src/scoring/facts.js";
import {exactly, ratioOf} from "../../src/scoring/ratio.js";
import {readTemplate} from "../../src/scoring/readTemplate.js";
import {scoreSheet} from "../../src/scoring/scoreSheet.js";
import {sensitivity} from "../../src/scoring/sensitivity.js";
import {meanShareValue} from "../../src/scoring/targets.js";
import type {ResultKind, Template} from "../../src/scoring/template.js";
import * as expected from "./expectedScores.js";
import {warningsOf} from "../../src/scoring/warnings.js";
import type {IndicatorCase} from "./expectedScores.js";
import {scores, templateOf} from "./scoreFiles.js";

const of = (text: string) => ratioOf(text)!;
const fact = (value: string, more: Partial<DataFact> = {}): DataFact => ({
  ...{...exactly(of(value)), basis: "reported", refs: []},
  ...more
});
const context: Context = {adjustment: null, problems: null, results: []};
const entry = (input: string, value: string, uom = ""): Entry => ({
  ...{input, state: "value", value, uom, evidence: "表", source: "表"}
});

const result = ({kind, value, target}: {kind: ResultKind; value: string; target: string}): TargetResult => ({
  ...{id: `${kind}-${value}`, kind, name: kind, name_en: kind, uom: null, uom_en: null},
  ...{value: exactly(of(value)), target: of(target), ref: {kind: "row", document: "doc", table: "outcomes", line: 2}}
});
const results = expected.currentResults.map(result);
const ofKinds = (...kinds: ResultKind[]): DataFact => {
  const own = results.filter(({kind}) => kinds.includes(kind));
  return {...meanShareValue(own), basis: "computed", refs: [], results: own};
};
const targets: readonly (readonly [string, DataFact])[] = [
  ["output_targets", ofKinds("quantity", "quality", "timeliness", "cost")],
  ["benefit_targets", ofKinds("benefit")],
  ["satisfaction_targets", ofKinds("satisfaction")]
];

/** A sheet's facts from the inputs of its rows, all as data. */
function factsOf(
  cases: Readonly<Record<string, IndicatorCase>>,
  {without = [], entries = []}: {without?: readonly string[]; entries?: readonly Entry[]} = {}
): ScoreFacts {
  const inputs = Object.values(cases).flatMap((each) => Object.entries(each.inputs));
  const known = inputs.filter(([name]) => !without.includes(name));
  const saidNot = known
    .filter(([, value]) => value === "not applicable")
    .map(([input]): Entry => ({
      ...{input, state: "notApplicable", reason: "没有楼堂馆所项目", evidence: "", source: "说明"}
    }));
  return {
    ...{unit: "unit", year: 2023, synthetic: false, context},
    data: new Map([
      ...known.filter(([, value]) => value !== "not applicable").map(([name, value]) => [name, fact(value)] as const),
      ...targets
    ]),
    entries: new Map([...saidNot, ...entries].map((each) => [each.input, each]))
  };
}

const rowOf = (template: Template, facts: ScoreFacts, id: string) =>
  scoreSheet(template, facts).indicators.find(({indicator}) => indicator.id === id)!;

describe.each([
  ["hunan-2019", expected.hunan2019, expected.hunan2019Total],
  ["hunan-current", expected.hunanCurrent, expected.hunanCurrentTotal]
] as const)("the sheet %s", (id, cases, total) => {
  const template = templateOf(id);
  const sheet = scoreSheet(template, factsOf(cases));
  it.each(Object.entries<IndicatorCase>(cases).map(([row, each]) => [row, each.working, each.points] as const))(
    "%s: %s",
    (row, _, points) => {
      const score = sheet.indicators.find(({indicator}) => indicator.id === row)!;
      expect(score.points).toEqual({least: points, most: points});
      expect(score.reasons).toEqual([]);
    }
  );
  it("has no row but those, and adds up to the total and its grade", () => {
    expect(sheet.indicators.map(({indicator}) => indicator.id)).toEqual(Object.keys(cases));
    expect(sheet.total).toEqual({least: total.points, most: total.points});
    expect(sheet.possible).toBe(100);
    expect(sheet.grades.map((grade) => grade.id)).toEqual([total.grade]);
    expect(sheet.missing).toEqual([]);
  });
});

describe("a sheet", () => {
  const template = templateOf("hunan-2019");
  const {without, ...open} = expected.hunan2019Open;
  it("is a range while inputs are missing, and names them with the rows that need them", () => {
    const sheet = scoreSheet(template, factsOf(expected.hunan2019, {without}));
    expect(sheet.total).toEqual(open);
    expect(sheet.missing.map(({input, indicators}) => [input.id, indicators.map(({id}) => id)])).toEqual([
      ["staff_posts", ["staff_control"]],
      ["satisfaction_rate", ["satisfaction"]]
    ]);
    const staff = rowOf(template, factsOf(expected.hunan2019, {without}), "staff_control");
    expect(staff).toMatchObject({status: "missing", value: null, points: {least: 0, most: 5}, formula: [0, "÷", 1]});
    expect(staff.terms.map(({input, state}) => [input.id, state])).toEqual([
      ["staff_actual", "data"],
      ["staff_posts", "missing"]
    ]);
  });
  it("spans every grade that it may turn out to have", () => {
    const without = ["satisfaction_rate", "staff_posts", "appraisal_score", "three_public_actual"];
    const sheet = scoreSheet(template, factsOf(expected.hunan2019, {without}));
    // 73.5 − 6 − 2.5 − 7.2 − 8 = 49.8; 49.8 + 6 + 5 + 8 + 8 = 76.8
    expect(sheet.total).toEqual({least: 49.8, most: 76.8});
    expect(sheet.grades.map(({id}) => id)).toEqual(["fair", "poor"]);
  });
  it("takes what a person enters, and says so; with nil it is not blank", () => {
    const given = factsOf(expected.hunan2019, {without: ["staff_posts"], entries: [entry("staff_posts", "21")]});
    expect(rowOf(template, given, "staff_control")).toMatchObject({status: "entered", points: {least: 5, most: 5}});
    const nil = factsOf(expected.hunan2019, {without: ["staff_posts"], entries: [entry("staff_posts", "0")]});
    expect(rowOf(template, nil, "staff_control")).toMatchObject({
      status: "missing",
      reasons: [{kind: "noBase"}],
      missing: []
    });
  });
  it("shows both where a person says other than the data, and scores neither alone", () => {
    const given = factsOf(expected.hunan2019, {entries: [entry("staff_posts", "21")]});
    const staff = rowOf(template, given, "staff_control");
    expect(staff).toMatchObject({status: "conflicting", points: {least: 2.5, most: 5}});
    expect(staff.reasons).toEqual([{kind: "conflict", inputs: ["staff_posts"]}]);
    expect(staff.terms[1]).toMatchObject({state: "conflicting", data: {value: 20}, entered: {value: 21}});
    const same = factsOf(expected.hunan2019, {entries: [entry("staff_posts", "20")]});
    expect(rowOf(template, same, "staff_control").status).toBe("computed");
  });
  it("gives full points to what does not apply where it says so, and none it does not say", () => {
    const area = rowOf(template, factsOf(expected.hunan2019), "building_area");
    expect(area).toMatchObject({status: "notApplicable", points: {least: 5, most: 5}});
    const saidNot: Entry = {input: "staff_posts", state: "notApplicable", reason: "无", evidence: "", source: "表"};
    const staff = rowOf(
      template,
      factsOf(expected.hunan2019, {without: ["staff_posts"], entries: [saidNot]}),
      "staff_control"
    );
    expect(staff).toMatchObject({status: "missing", points: {least: 0, most: 5}, missing: ["staff_posts"]});
    expect(staff.reasons).toEqual([{kind: "mustApply", inputs: ["staff_posts"]}]);
  });
  it("leaves nil over nil to a person, since the sheet is silent", () => {
    const cases = {a: {inputs: {three_public_actual: "0", three_public_budget: "0"}, working: "", points: 0}};
    const row = rowOf(template, factsOf(cases), "three_public_control");
    expect(row).toMatchObject({status: "missing", points: {least: 0, most: 8}, reasons: [{kind: "silent"}]});
    expect(row.missing).toEqual(["three_public_nil_points"]);
    const decided = factsOf(cases, {entries: [entry("three_public_nil_points", "8")]});
    expect(rowOf(template, decided, "three_public_control")).toMatchObject({
      ...{status: "notApplicable", points: {least: 8, most: 8}}
    });
  });
  it("is open where rounding leaves it so, and says between what", () => {
    const low = {value: of("0.95"), low: of("0.9499"), high: of("0.9501")};
    const data = new Map([
      ["procurement_actual", fact("0", low)],
      ["procurement_budget", fact("1")]
    ] as const);
    const row = rowOf(template, {...factsOf({}), data}, "procurement_execution");
    expect(row).toMatchObject({status: "computed", points: {least: 4, most: 6}});
    expect(row.reasons).toEqual([{kind: "rounding", low: 0.9499, high: 0.9501}]);
  });
  it("has no points for a value that its rule does not know", () => {
    const cases = {a: {inputs: {budget_added: "-1", budget_original: "10"}, working: "", points: 0}};
    expect(rowOf(template, factsOf(cases), "budget_control")).toMatchObject({
      ...{status: "missing", points: {least: 0, most: 5}, reasons: [{kind: "outside", value: -0.1}]}
    });
    const judged = factsOf({}, {entries: [entry("administrative_effect_points", "4")]});
    expect(rowOf(template, judged, "administrative_effect").reasons).toEqual([{kind: "outside", value: 4}]);
  });
  it("takes money only in a unit of money, with the interval that its decimals leave", () => {
    const enter = (uom: string) => factsOf({}, {entries: [entry("budget_original", "275.50", uom)]});
    const [, original] = rowOf(template, enter("万元"), "budget_control").terms;
    expect(original!.entered).toEqual({value: 2755000, low: 2754950, high: 2755050});
    const row = rowOf(template, enter(""), "budget_control");
    expect(row.reasons).toContainEqual({kind: "unreadable", inputs: ["budget_original"]});
    expect(row.terms[1]!.state).toBe("missing");
  });
  it("works out both readings of a name, and says how they differ", () => {
    const cases = {...expected.hunan2019, more: {inputs: {expenditure_execution: "0.95"}, working: "", points: 0}};
    const {readings, value} = rowOf(template, factsOf(cases), "budget_completion");
    expect(value!.value).toBe(0.9);
    expect(readings[0]).toMatchObject({value: {value: 0.95}, points: {least: 3, most: 3}});
    expect(readings[0]!.reading.difference.zh).toMatch(/上年结转/);
  });
  it("of a framework without points has values, and no total", () => {
    const sheet = scoreSheet(templateOf("national-2013"), factsOf(expected.hunan2019));
    expect(sheet).toMatchObject({total: null, possible: null, grades: []});
    const staff = sheet.indicators.find(({indicator}) => indicator.id === "staff_control")!;
    expect(staff).toMatchObject({status: "computed", points: null, possible: null, value: {value: 1.05}});
  });
  it("holds every result against its target", () => {
    const {results} = rowOf(templateOf("hunan-current"), factsOf(expected.hunanCurrent), "outputs");
    const own = expected.currentResults.filter(({kind}) => kind !== "benefit" && kind !== "satisfaction");
    expect(results.map(({share}) => share.least)).toEqual(own.map(({share}) => share));
    expect(results[2]!.reached).toBe(0.8);
  });
});

describe("a sheet of a person’s own", () => {
  const text = (en: string) => ({zh: en, en});
  const row = (id: string, more: object) => ({
    ...{id, name: text(id), points: 50, wording: text(id), basis: "general", ...more}
  });
  const own = (indicators: readonly object[]) => {
    const part = {name: text("part"), points: indicators.length * 50};
    const {template, problems} = readTemplate(
      JSON.stringify({
        ...{id: "own", name: text("own"), source: text("own"), points: part.points},
        grades: [
          {id: "pass", name: text("pass"), from: part.points * 0.6},
          {id: "fail", name: text("fail"), from: 0}
        ],
        sections: [{id: "one", ...part, groups: [{id: "group", ...part, indicators}]}]
      }),
      scores
    );
    expect(problems).toEqual([]);
    return template!;
  };
  const spending = row("spending", {
    ...{formula: "three_public_actual / three_public_budget", rule: {kind: "proRata", target: 1}},
    notApplicable: {
      ...{condition: text("nil"), points: "excluded", whenNil: "three_public_actual + three_public_budget"}
    }
  });
  const outputs = (beyond: object) => row("outputs", {rule: {kind: "targets", input: "output_targets", ...beyond}});

  it("leaves out what does not apply, and grades by what there is to get", () => {
    const cases = {a: {inputs: {three_public_actual: "0", three_public_budget: "0"}, working: "", points: 0}};
    const sheet = scoreSheet(own([spending, outputs({})]), factsOf(cases));
    // (1 + 0.5 + 0.8 + 1) ÷ 4 × 50 = 41.25 of the 50 that are left, where 30 pass.
    expect(sheet).toMatchObject({total: {least: 41.25, most: 41.25}, possible: 50, grades: [{id: "pass"}]});
    expect(sheet.indicators[0]).toMatchObject({status: "notApplicable", points: null, possible: null});
  });
  it("gives nothing for a quantity far beyond its target, where it says so", () => {
    const far = [
      result({kind: "quantity", value: "131", target: "100"}),
      result({kind: "quantity", value: "130", target: "100"})
    ];
    const facts: ScoreFacts = {
      ...factsOf({}),
      data: new Map([["output_targets", {...meanShareValue(far), basis: "computed", refs: [], results: far}]])
    };
    const points = (beyond: object) => scoreSheet(own([outputs(beyond)]), facts).total;
    expect(points({beyond: 1.3})).toEqual({least: 25, most: 25});
    expect(points({})).toEqual({least: 50, most: 50});
  });
  it("warns of no cost that is far below its limit", () => {
    const far = [
      result({kind: "cost", value: "50", target: "100"}),
      result({kind: "benefit", value: "131", target: "100"})
    ];
    const facts: ScoreFacts = {...factsOf({}), context: {...context, results: far}};
    expect(warningsOf(scoreSheet(own([spending]), facts), facts)).toMatchObject([
      {kind: "beyondTargets", targeted: 2, results: [{result: {kind: "benefit"}}]}
    ]);
  });
  it("lies in the bands of both where the data and a person judge differently", () => {
    const input = "administrative_effect_points";
    const judged = {
      ...factsOf({}, {entries: [entry(input, "0")]}),
      data: new Map([[input, fact("8")] as const])
    };
    const template = templateOf("hunan-2019");
    const [least, most] = [0, 8].map((points) => {
      const data = new Map([[input, fact(String(points))] as const]);
      return rowOf(template, {...factsOf({}), data}, "administrative_effect").bands;
    });
    expect(rowOf(template, judged, "administrative_effect").bands).toEqual([...least!, ...most!]);
  });
  it("warns of full marks everywhere", () => {
    const cases = {a: {inputs: {three_public_actual: "5", three_public_budget: "5"}, working: "", points: 0}};
    const warned = (facts: ScoreFacts) => warningsOf(scoreSheet(own([spending]), facts), facts);
    expect(warned(factsOf(cases))).toEqual([{kind: "fullMarks", points: 50, indicators: 1}]);
    const less = {a: {inputs: {three_public_actual: "4", three_public_budget: "5"}, working: "", points: 0}};
    expect(warned(factsOf(less))).toEqual([]);
  });
  it("says how far the next grades are, and which rows could lead there", () => {
    const cases = {a: {inputs: {three_public_actual: "2", three_public_budget: "5"}, working: "", points: 0}};
    // 50 × 2 ÷ 5 = 20, where 30 pass.
    expect(sensitivity(scoreSheet(own([spending]), factsOf(cases)))).toMatchObject({
      ...{toHigher: {grade: {id: "pass"}, needed: 10}, toLower: null},
      indicators: [{points: 0, lost: 30, wouldRaise: true, wouldLower: false}]
    });
    const passed = {a: {inputs: {three_public_actual: "4", three_public_budget: "5"}, working: "", points: 0}};
    expect(sensitivity(scoreSheet(own([spending]), factsOf(passed)))).toMatchObject({
      ...{toHigher: null, toLower: {grade: {id: "fail"}, spare: 10}},
      indicators: [{lost: 10, wouldRaise: false, wouldLower: true}]
    });
  });
});
