import {describe, expect, it} from "vitest";
import {evaluate} from "../../src/scoring/evaluate.js";
import {readFormula} from "../../src/scoring/expression.js";
import type {Expression} from "../../src/scoring/expression.js";
import type {Value} from "../../src/scoring/readJson.js";
import {ruleOf} from "../../src/scoring/readRule.js";
import {scoreValue} from "../../src/scoring/rules.js";
import type {ValueRule} from "../../src/scoring/rules.js";
import {exactly, numberOf, ratioOf} from "../../src/scoring/ratio.js";
import type {Bounded} from "../../src/scoring/ratio.js";
import {ruleCases} from "./expectedScores.js";

const of = (text: string) => ratioOf(text)!;
const known = (values: Record<string, string | readonly [string, string, string]>) =>
  new Map(
    Object.entries(values).map(([name, value]): [string, Bounded] => [
      name,
      typeof value === "string" ? exactly(of(value)) : {low: of(value[0]), value: of(value[1]), high: of(value[2])}
    ])
  );

describe("formulas", () => {
  const worked = (text: string, values: Parameters<typeof known>[0]) => {
    const outcome = evaluate(readFormula(text) as Expression, known(values));
    if (outcome.kind !== "value") return outcome;
    return [outcome.low, outcome.value, outcome.high].map(numberOf);
  };
  const exact = (value: number) => [value, value, value];
  it("take × and ÷ before + and −, from left to right, brackets first", () => {
    expect(worked("2 + 3 × 4", {})).toEqual(exact(14));
    expect(worked("(2+3)*4", {})).toEqual(exact(20));
    expect(worked("20 − 3 − 2", {})).toEqual(exact(15));
    expect(worked("24 / 4 ÷ 2", {})).toEqual(exact(3));
    expect(worked("（1.5 + a_b2）* 2", {a_b2: "0.25"})).toEqual(exact(3.5));
  });
  it("are exact where doubles are not", () => {
    expect(worked("a + b - c", {a: "0.1", b: "0.2", c: "0.3"})).toEqual(exact(0));
    expect(worked("a ÷ b × 3", {a: "1", b: "3"})).toEqual(exact(1));
  });
  it("name every name that is missing, and do not count it as nil", () => {
    expect(worked("(a + b) ÷ c", {b: "1"})).toEqual({kind: "missing", names: ["a", "c"]});
  });
  it("have no base where one is nil, less, or may be nil", () => {
    for (const b of ["0", "-1", ["-1", "1", "3"], ["0", "1", "2"]] as const)
      expect(worked("a ÷ b", {a: "0", b})).toEqual({kind: "noBase"});
    expect(worked("1 ÷ (a ÷ b)", {a: "0", b: "2"})).toEqual({kind: "noBase"});
    expect(worked("1 ÷ (1 ÷ b)", {b: "0"})).toEqual({kind: "noBase"});
  });
  it("keep bounds, and take a name that stands twice as one number", () => {
    expect(worked("a ÷ b", {a: ["9", "10", "11"], b: ["1", "2", "4"]})).toEqual([9 / 4, 5, 11]);
    expect(worked("(a − b) ÷ a", {a: ["9", "10", "11"], b: "1"})).toEqual(
      [8 / 9, 0.9, 10 / 11].map((n) => expect.closeTo(n, 12))
    );
    expect(worked("a − a", {a: ["9", "10", "11"]})).toEqual(exact(0));
    expect(worked("a × a", {a: ["-1", "0", "2"]})).toEqual([-2, 0, 4]);
  });
  it.each([
    ["", "empty", 0],
    ["a $ b", "character", 2],
    ["A", "character", 0],
    ["a +", "operand", 3],
    ["- a", "operand", 0],
    ["a b", "operator", 2],
    ["(a b)", "operator", 3],
    ["(a", "bracket", 2],
    ["a)", "bracket", 1],
    ["1.", "character", 1],
    [`${"(".repeat(21)}a${")".repeat(21)}`, "deep", 20]
  ] as const)("%j is none", (text, kind, at) => {
    expect(readFormula(text)).toEqual({fault: {kind, at}});
  });
});

describe("rules", () => {
  const ruleFrom = (json: unknown, points: string) => {
    const own: Value = {value: JSON.parse(JSON.stringify(json)), path: "rule", problems: []};
    const rule = ruleOf(own, {points: of(points), inputs: new Map()});
    expect(own.problems).toEqual([]);
    return rule as ValueRule;
  };
  it.each(ruleCases.map((each) => [`${each.rule.kind} ${each.value.toString()}: ${each.working}`, each] as const))(
    "%s",
    (_, {rule, of: points, value, points: expected}) => {
      const [low, high] = typeof value === "string" ? [value, value] : value;
      const scored = scoreValue(ruleFrom(rule, String(points)), {
        value: {value: of(low), low: of(low), high: of(high)},
        points: of(String(points))
      });
      const got = scored && [numberOf(scored.least), numberOf(scored.most)];
      expect(got ?? null).toEqual(typeof expected === "number" ? [expected, expected] : expected);
    }
  );
});
