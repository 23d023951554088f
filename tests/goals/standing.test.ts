import {describe, expect, it} from "vitest";
import type {GoalUnit, Improvement} from "../../src/goals/facts.js";
import {goalsOf} from "../../src/goals/goalsOf.js";
import {reachedBy, standingOf} from "../../src/goals/standing.js";
import type {MetricYear} from "../../src/metricYears.js";
import type {MetricId} from "../../src/metrics.js";

type Value = readonly [year: number, value: number, half?: number];

const row = (metric: MetricId, [fiscal_year, value, half = 0]: Value): MetricYear => ({
  ...{metric, fiscal_year, value, low: value - half, high: value + half, basis: "computed"}
});
const unitOf = (metric: MetricId, values: readonly Value[], plans: GoalUnit["plans"] = []): GoalUnit => ({
  ...{unit_id: "u", name: "单位", name_en: "Unit", plans},
  metrics: values.map((value) => row(metric, value))
});
const improvement = (metric: MetricId, more: Partial<Improvement> = {}): Improvement => ({
  ...{document_id: "doc", line: 2, improvement_id: "i", statement: "改", statement_en: "Improve", metric},
  ...{direction: "lower", target: null, amount_unit: 10000, source: "八·1", problem: null, problem_en: null},
  ...{problem_basis: null, ...more}
});
const goalOf = (metric: MetricId, more: Partial<Improvement> = {}) =>
  goalsOf({improvements: [improvement(metric, more)], trials: {}})[0]!;
const stands = (
  values: readonly Value[],
  {more = {}, plans}: {more?: Partial<Improvement>; plans?: GoalUnit["plans"]} = {}
) => {
  const {from, to, move, phase} = standingOf(unitOf("carry_over_rate", values, plans), {
    goal: goalOf("carry_over_rate", more),
    year: 2022
  });
  return [from?.fiscal_year, to?.fiscal_year, move, phase];
};

describe("where a goal stands", () => {
  it("is tested by the years after its announcement alone", () => {
    expect(
      stands([
        [2021, 0.5],
        [2022, 0.3],
        [2023, 0.2],
        [2024, 0.1]
      ])
    ).toEqual([2022, 2024, "towards", "tested"]);
    expect(
      stands([
        [2021, 0.1],
        [2022, 0.3],
        [2023, 0.4]
      ])
    ).toEqual([2022, 2023, "away", "tested"]);
    expect(
      stands([
        [2021, 0.5],
        [2022, 0.3]
      ])
    ).toEqual([2021, 2022, "towards", "before"]);
  });
  it("begins at the last value before that, else at the first after it", () => {
    expect(
      stands([
        [2020, 0.5],
        [2024, 0.1]
      ])
    ).toEqual([2020, 2024, "towards", "tested"]);
    expect(
      stands([
        [2023, 0.5],
        [2024, 0.6]
      ])
    ).toEqual([2023, 2024, "away", "tested"]);
    expect(stands([[2024, 0.6]])).toEqual([undefined, 2024, "single", "tested"]);
  });
  it("has no direction in one year, and is not known in none", () => {
    expect(stands([[2022, 0.3]])).toEqual([undefined, 2022, "single", "before"]);
    expect(stands([])).toEqual([undefined, undefined, "none", "before"]);
  });
  it("is unchanged where rounding explains the difference", () => {
    expect(
      stands([
        [2021, 0.3, 0.01],
        [2022, 0.285, 0.01]
      ])[2]
    ).toBe("unchanged");
    expect(
      stands([
        [2021, 0.3, 0.01],
        [2022, 0.27, 0.01]
      ])[2]
    ).toBe("towards");
  });
  it("is not compared between budgets of different kinds, nor without a direction", () => {
    const plan = (fiscal_year: number, base: "adjusted" | "unstated") =>
      ({fiscal_year, account_id: "expenditure", base}) as const;
    const values: Value[] = [
      [2021, 0.5],
      [2022, 0.3]
    ];
    expect(stands(values, {plans: [plan(2021, "unstated"), plan(2022, "adjusted")]})[2]).toBe("incomparable");
    expect(stands(values, {plans: [plan(2021, "unstated"), plan(2022, "unstated")]})[2]).toBe("towards");
    expect(stands(values, {more: {direction: null}})[2]).toBe("undirected");
  });
  it("of what is only watched is the year looked at against the one before", () => {
    const watched = goalsOf({improvements: [], trials: {}}).find(({metric}) => metric === "itemised_share")!;
    const unit = unitOf("itemised_share", [
      [2020, 0.5],
      [2022, 0.7],
      [2024, 0.1]
    ]);
    const {from, to, move, phase} = standingOf(unit, {goal: watched, year: 2022});
    expect([from!.fiscal_year, to!.fiscal_year, move, phase]).toEqual([2020, 2022, "towards", "watched"]);
    expect(standingOf(unit, {goal: watched, year: 2023}).move).toBe("none");
  });
});

describe("a target", () => {
  const state = (value: Value, aim: number, more: Partial<Improvement>) => {
    const goal = goalOf("carry_over_rate", more);
    const {state, distance} = reachedBy(row("carry_over_rate", value), {aim: {kind: "trial", value: aim}, goal})!;
    return [state, Math.round(distance.value * 1e6) / 1e6];
  };
  it("is met, missed, or within what rounding leaves open", () => {
    expect(state([2022, 0.1], 0.1, {})).toEqual(["met", 0]);
    expect(state([2022, 0.27], 0.2, {})).toEqual(["missed", 0.07]);
    expect(state([2022, 0.205, 0.01], 0.2, {})).toEqual(["unclear", 0.005]);
  });
  it("towards 100 % is as near to it on either side", () => {
    expect(state([2022, 1.04], 0.95, {direction: "closer"})).toEqual(["met", -0.01]);
    expect(state([2022, 0.9], 0.95, {direction: "closer"})).toEqual(["missed", 0.05]);
  });
  it("of a document is in the unit of its amounts, a rate is a fraction", () => {
    expect(goalOf("carry_over", {target: 58}).aims.map(({value}) => value)).toEqual([580_000]);
    expect(goalOf("carry_over_rate", {target: 0.1}).aims.map(({value}) => value)).toEqual([0.1]);
  });
  it("that the reader tries out stands beside the document’s", () => {
    const [goal] = goalsOf({
      improvements: [improvement("carry_over_rate", {target: 0.1})],
      trials: {carry_over_rate: 0.05, itemised_share: 1}
    });
    expect(goal!.aims.map(({kind, value}) => [kind, value])).toEqual([
      ["document", 0.1],
      ["trial", 0.05]
    ]);
  });
});

it("watches what nothing announces, and nothing twice", () => {
  const metrics = goalsOf({improvements: [improvement("adjustment_rate")], trials: {}}).map(({metric}) => metric);
  expect(metrics[0]).toBe("adjustment_rate");
  expect(new Set(metrics).size).toBe(metrics.length);
  expect(metrics).toEqual(
    expect.arrayContaining([
      ...["income_deviation", "expenditure_deviation", "carry_over_rate", "carry_over_change", "itemised_share"],
      ...["linked_share", "linked_share_named", "funded_share", "funded_share_named", "target_share"]
    ])
  );
});
