import {describe, expect, it} from "vitest";
import {reach} from "../../src/goals/reach.js";
import type {Operands} from "../../src/goals/reach.js";
import {wayToGo} from "../../src/goals/wanted.js";

const exact = (value: number) => ({value, low: value, high: value});
const about = (value: number, half: number) => ({value, low: value - half, high: value + half});
const of = (numerator: number, denominator?: number): Operands => ({
  numerator: exact(numerator),
  denominator: denominator === undefined ? undefined : exact(denominator)
});
const rounded = (value: unknown) =>
  JSON.parse(JSON.stringify(value), (_, each: unknown) =>
    typeof each === "number" ? Math.round(each * 1e6) / 1e6 : each
  ) as unknown;

describe("what would have to be true", () => {
  it("for an amount is the target itself", () => {
    expect(reach(of(75), {metric: "carry_over", direction: "lower", target: 60})).toEqual({
      ...{kind: "move", from: exact(75), to: exact(60), by: exact(-15)}
    });
  });
  it("for a ratio is t × d of what is divided, at the same base", () => {
    // 20 % of 275.5 is 55.1: 75.28 has to fall by 20.18.
    expect(
      rounded(reach(of(75.28, 275.5), {metric: "carry_over_rate", direction: "lower", target: 0.2}))
    ).toMatchObject({kind: "move", to: {value: 55.1}, by: {value: -20.18}});
    // A tenth of what lies between 99 and 101 lies between 9.9 and 10.1; from between 29 and 31 to there it is −21.1 to −18.9.
    const roughly = {numerator: about(30, 1), denominator: about(100, 1)};
    expect(rounded(reach(roughly, {metric: "carry_over_rate", direction: "lower", target: 0.1}))).toEqual({
      ...{kind: "move", from: about(30, 1), to: {value: 10, low: 9.9, high: 10.1}},
      by: {value: -20, low: -21.1, high: -18.9}
    });
  });
  it("for a share of things counted is a whole number of them, enough for the target", () => {
    const target = (target: number) =>
      reach(of(18, 48), {metric: "target_share", direction: "higher", target})!.by.value;
    // 60 % of 48 is 28.8, so 29 are needed; 62.5 % is 30 exactly.
    expect([target(0.6), target(0.625), target(0.375)]).toEqual([11, 12, 0]);
    expect(reach(of(18, 48), {metric: "target_share", direction: "lower", target: 0.3})!.to.value).toBe(14);
  });
  it("for a change is (1 + t) × d", () => {
    // Ten per cent less than 80 is 72: 90 has to fall by 18.
    expect(rounded(reach(of(90, 80), {metric: "carry_over_change", direction: "lower", target: -0.1}))).toMatchObject({
      kind: "move",
      to: {value: 72},
      by: {value: -18}
    });
  });
  it("for a deviation is how much closer the two have to come, on either side", () => {
    for (const spent of [95, 105])
      expect(
        rounded(reach(of(spent, 100), {metric: "expenditure_deviation", direction: "lower", target: 0.02}))
      ).toMatchObject({kind: "gap", from: {value: 5}, to: {value: 2}, by: {value: 3}});
  });
  it("for a rate that should come closer to 100 % is the same from either side of it", () => {
    for (const [spent, target] of [
      [90, 0.95],
      [110, 0.95],
      [90, 1.05]
    ] as const)
      expect(
        rounded(reach(of(spent, 100), {metric: "expenditure_execution", direction: "closer", target}))
      ).toMatchObject({kind: "gap", from: {value: 10}, to: {value: 5}, by: {value: 5}});
  });
  it("for an adjustment is by its size, whichever way the budget was adjusted", () => {
    for (const adjusted of [92, 108])
      expect(
        rounded(reach(of(adjusted, 100), {metric: "adjustment_rate", direction: "lower", target: 0.05}))
      ).toMatchObject({kind: "gap", by: {value: 3}});
  });
  it("is not known without what the metric divides by", () => {
    expect(reach(of(1), {metric: "carry_over_rate", direction: "lower", target: 0.1})).toBeUndefined();
  });
});

describe("how far a value is from the best", () => {
  const value = (value: number, direction: "higher" | "lower" | "closer", metric = "carry_over_rate" as const) =>
    wayToGo(exact(value), {metric, direction}).value;
  it("is less the better, whichever way is wanted", () => {
    expect(value(0.1, "lower")).toBeLessThan(value(0.2, "lower"));
    expect(value(0.2, "higher")).toBeLessThan(value(0.1, "higher"));
    expect(value(1.02, "closer")).toBeLessThan(value(0.95, "closer"));
  });
  it("takes an adjustment by its size, and keeps the bounds around nothing", () => {
    expect(wayToGo(exact(-0.3), {metric: "adjustment_rate", direction: "lower"}).value).toBe(0.3);
    expect(wayToGo(about(0.001, 0.002), {metric: "adjustment_rate", direction: "lower"})).toEqual({
      ...{value: 0.001, low: 0, high: 0.003}
    });
    expect(wayToGo(exact(-0.3), {metric: "carry_over_change", direction: "lower"}).value).toBe(-0.3);
  });
});
