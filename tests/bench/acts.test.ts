import {describe, expect, it} from "vitest";
import {mosaicActs, ourActs} from "../../bench/filters/acts.js";
import {questions} from "../../bench/sqlPage.js";

describe.each([1, 67])("what a reader does with %d units", (units) => {
  it("is twenty things, so that 95 % is not the worst, in both views", () => {
    expect([ourActs(units).length, mosaicActs(units).length]).toEqual([20, 20]);
  });
  it("is asked for once each on our page, which remembers its answers", () => {
    expect(new Set(ourActs(units).map((act) => JSON.stringify(act))).size).toBe(20);
  });
  it("changes something each time in the comparison's view", () => {
    const chosen = new Map<string, string>([
      ["fund", "other"],
      ["measure", "actual"],
      ["whole", "expenditure"],
      ["unit_id", "example-01"]
    ]);
    for (const act of mosaicActs(units)) {
      if (!("column" in act)) throw new Error("our act");
      expect(chosen.get(act.column)).not.toBe(act.value);
      chosen.set(act.column, act.value);
    }
  });
});

it("readers' questions differ", () => {
  expect(new Set(questions).size).toBe(questions.length);
});
