import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {projectRoot} from "../../scripts/projectRoot.js";
import {shippedScores} from "../../scripts/shippedScores.js";
import {scoreWords as english} from "../../src/en/scoreWords.js";
import {scoreWords as chinese} from "../../src/scoreWords.js";
import {describeTemplateProblem} from "../../src/scoring/describeProblem.js";
import {numberOf} from "../../src/scoring/ratio.js";
import {readInputs} from "../../src/scoring/readInputs.js";
import {readTemplate} from "../../src/scoring/readTemplate.js";
import {readScores} from "../../src/scoring/shippedScores.js";
import {indicatorsOf} from "../../src/scoring/template.js";
import {published} from "../openTables.js";
import {scores, templateOf} from "./scoreFiles.js";

const both = (text: string) => ({zh: `${text}（中）`, en: text});
const row = (id: string, more: object = {}) => ({
  ...{id, name: both(id), points: 5, formula: "staff_actual / own_posts", wording: both("rule"), basis: "confirmed"},
  rule: {kind: "deductions", beyond: "above", limit: 1, step: 0.01, each: 0.5, count: "full"},
  ...more
});
const own = {
  ...{id: "own", name: both("own"), source: both("source"), points: 10},
  grades: [
    {id: "good", name: both("good"), from: 6},
    {id: "poor", name: both("poor"), from: 0}
  ],
  inputs: [{id: "own_posts", name: both("posts"), unit: "persons"}],
  sections: [
    {
      ...{id: "first", name: both("first"), points: 10},
      groups: [{id: "group", name: both("group"), points: 10, indicators: [row("one"), row("two")]}]
    }
  ]
};
type Own = typeof own;

/** The problems of the template when a part of it is replaced, with their places. */
function problemsOf(change: (template: Record<string, never> & Own) => unknown) {
  const changed = JSON.parse(JSON.stringify(own)) as Record<string, never> & Own;
  change(changed);
  const {template, problems} = readTemplate(JSON.stringify(changed), scores);
  expect(template === null).toBe(problems.length > 0);
  for (const problem of problems)
    for (const words of [english, chinese])
      expect(describeTemplateProblem(problem, words)).not.toMatch(/undefined|object Object|NaN/);
  return problems.map(({kind, path}) => `${path}: ${kind}`);
}
const first = (template: Own) =>
  template.sections[0]!.groups[0]!.indicators[0]! as ReturnType<typeof row> & Record<string, unknown>;
const at = "sections[0].groups[0].indicators[0]";

describe("the templates that are shipped", () => {
  it("are whole", () => {
    expect(scores.problems).toEqual([]);
    expect(scores.templates.map(({id}) => id)).toEqual(["hunan-2019", "hunan-current", "national-2013"]);
  });
  it("weigh what their standards say", () => {
    const weights = (id: string) => templateOf(id).sections.map(({points}) => points && numberOf(points));
    expect(weights("hunan-2019")).toEqual([13, 61, 26]);
    expect(weights("hunan-current")).toEqual([10, 50, 30, 10]);
    expect(weights("national-2013")).toEqual([undefined, undefined, undefined, undefined]);
    const groups = templateOf("hunan-2019").sections.flatMap(({groups}) => groups.map(({points}) => numberOf(points!)));
    expect(groups).toEqual([13, 20, 41, 8, 18]);
  });
  it("say which rows are confirmed", () => {
    const rows = indicatorsOf(templateOf("hunan-2019")).map(({indicator}) => indicator.basis);
    expect(rows).toEqual([...Array<string>(6).fill("confirmed"), ...Array<string>(10).fill("general")]);
  });
  it("name only accounts that there are", () => {
    const accounts = new Set(published("accounts").map((account) => account["account_id"]));
    for (const {from} of scores.inputs.values())
      if (from && "account" in from) expect([from.account, accounts.has(from.account)]).toEqual([from.account, true]);
  });
  it("use every shared input, and a name for nothing else", () => {
    const texts = ["hunan-2019", "hunan-current", "national-2013"].map((id) =>
      readFileSync(join(projectRoot, "data", "scores", `${id}.json`), "utf8")
    );
    const used = new Set(texts.join().match(/[a-z][a-z0-9_]*/g));
    expect([...scores.inputs.keys()].filter((name) => !used.has(name))).toEqual([]);
  });
});

describe("a template of a person's own", () => {
  it("is read with inputs of its own beside the shared ones", () => {
    const {template, problems} = readTemplate(JSON.stringify(own), scores);
    expect(problems).toEqual([]);
    expect(template!.inputs.has("own_posts") && template!.inputs.has("staff_actual")).toBe(true);
    expect(numberOf(template!.points!)).toBe(10);
  });
  it.each<[string, (template: Record<string, never> & Own) => unknown, string[]]>([
    ["weights that do not add up", (t) => (t.points = 11), ["sections: weights"]],
    ["rows that do not add up", (t) => (first(t).points = 4), ["sections[0].groups[0]: weights"]],
    [
      "points in some rows only",
      (t) => delete (first(t) as Partial<ReturnType<typeof row>>).points,
      [`${at}.rule: unscored`, "sections[0].groups[0]: partlyPointed"]
    ],
    ["a formula that is none", (t) => (first(t).formula = "staff_actual / / own_posts"), [`${at}.formula: formula`]],
    ["a name that means nothing", (t) => (first(t).formula = "staff_actual / posts"), [`${at}.formula: unknownName`]],
    ["an id used twice", (t) => (first(t).id = "two"), ["sections: twice"]],
    [
      "a shared input defined otherwise",
      (t) => (t.inputs[0]!.id = "staff_posts"),
      ["inputs: redefined", `${at}.formula: unknownName`, "sections[0].groups[0].indicators[1].formula: unknownName"]
    ],
    ["a key that nothing reads", (t) => (first(t)["weight"] = 5), [`${at}: unknownKey`]],
    ["a rule that there is none of", (t) => (first(t).rule.kind = "magic"), [`${at}.rule.kind: notAmong`]],
    ["a step of nil", (t) => (first(t).rule.step = 0), [`${at}.rule.step: notAboveNil`]],
    ["a row without a rule", (t) => delete (first(t) as Partial<ReturnType<typeof row>>).rule, [`${at}: unscored`]],
    ["grades out of order", (t) => t.grades.reverse(), ["grades: grades"]],
    ["grades that begin above nil", (t) => (t.grades[1]!.from = 1), ["grades: grades"]],
    ["grades above the points", (t) => (t.grades[0]!.from = 11), ["grades: grades"]],
    ["a text where a number stands", (t) => (t.points = "10" as never), ["points: notA", "sections: partlyPointed"]],
    ["a name in one language", (t) => delete (t.name as Partial<Own["name"]>).en, ["name: lacks"]]
  ])("with %s is not taken", (_, change, expected) => {
    expect(problemsOf(change)).toEqual(expected);
  });
  it.each([
    ["overlap", ["[0, 0.5]", "[0.5, 1]"]],
    ["leave a gap", ["[0, 0.5)", "(0.5, 1]"]],
    ["leave more", ["[0, 0.4]", "[0.5, 1]"]],
    ["have no second end", ["(0, )", "[2, 3]"]]
  ])("with bands that %s is not taken, in whatever order", (_, ranges) => {
    for (const order of [ranges, [...ranges].reverse()]) {
      const bands = order.map((range) => ({range, points: 1}));
      expect(problemsOf((t) => (first(t).rule = {kind: "bands", bands} as never))).toEqual([`${at}.rule: bands`]);
    }
  });
  it("with bands of more points than its row, or of nothing, is not taken", () => {
    const bandsOf = (range: string, points: number) =>
      problemsOf((t) => (first(t).rule = {kind: "bands", bands: [{range, points}]} as never));
    expect(bandsOf("[0, 1]", 6)).toContain(`${at}.rule.bands[0].points: beyondPoints`);
    expect(bandsOf("(1, 1]", 5)).toContain(`${at}.rule.bands[0].range: notA`);
    expect(bandsOf("[2, 1]", 5)).toContain(`${at}.rule.bands[0].range: notA`);
  });
  it("whose checklist does not add up is not taken", () => {
    const items = [
      {input: "rules_financial", points: 2},
      {input: "rules_thrift", points: 2}
    ];
    expect(problemsOf((t) => (first(t).rule = {kind: "checklist", items} as never))).toEqual([`${at}.rule: weights`]);
  });
  it.each([
    ["nothing", ""],
    ["no JSON", "{"],
    ["a list", "[]"],
    ["null", "null"],
    ["a number", "1"],
    ["what is too deep", "[".repeat(100_000) + "]".repeat(100_000)],
    ["what is too long", JSON.stringify("x".repeat(500_000))],
    ["half a text", `"${'\\"'.repeat(100_000)}`],
    ["what would change every object", '{"__proto__": {"polluted": true}, "constructor": 1}'],
    ["parts of the wrong kind", '{"id": [], "name": 1, "source": null, "sections": [1, null, [], {"groups": {}}]}']
  ])("that is %s is told what is wrong, and nothing is thrown", (_, text) => {
    const {template, problems} = readTemplate(text, scores);
    expect(template).toBeNull();
    expect(problems.length).toBeGreaterThan(0);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    expect(readInputs(text).inputs).toBeNull();
  });
});

describe("the build", () => {
  const withFile = (text: string, use: (root: string) => void) => {
    const root = mkdtempSync(join(tmpdir(), "scores-"));
    try {
      cpSync(join(projectRoot, "data", "scores"), join(root, "data", "scores"), {recursive: true});
      writeFileSync(join(root, "data", "scores", "own.json"), text);
      use(root);
    } finally {
      rmSync(root, {recursive: true});
    }
  };
  it("ships a template that is put into the folder, and nothing else is needed", () => {
    withFile(JSON.stringify(own), (root) => {
      const {templates} = readScores(shippedScores({root}));
      expect(templates.map(({id}) => id)).toContain("own");
    });
  });
  it("stops at one that is wrong, and says where", () => {
    withFile(JSON.stringify({...own, points: 11}), (root) => {
      expect(() => shippedScores({root})).toThrow(
        "data/scores/own.json sections: it says 11 points, its parts add up to 10."
      );
    });
    withFile(JSON.stringify({...own, id: "hunan-2019"}), (root) => {
      expect(() => shippedScores({root})).toThrow("data/scores/own.json id: “hunan-2019” is used more than once.");
    });
  });
});
