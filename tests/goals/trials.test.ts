import {describe, expect, it} from "vitest";
import {readTrials, trialHref} from "../../src/goals/trials.js";

describe("a trial target", () => {
  it("is read from the address, and what names none is listed", () => {
    expect(readTrials("?target.carry_over_rate=0.2&target.carry_over=580000&unit=demo")).toEqual({
      trials: {carry_over_rate: 0.2, carry_over: 580000},
      unknown: []
    });
    for (const odd of [
      "nothing=1",
      "toString=1",
      "itemised_share=1.5",
      "carry_over_rate=-0.1",
      "carry_over_rate=1e3",
      "itemised_share=half"
    ])
      expect(readTrials(`?target.${odd}`)).toEqual({trials: {}, unknown: [{name: "target", value: odd}]});
    expect(readTrials("?target.carry_over_change=-0.1").trials).toEqual({carry_over_change: -0.1});
  });
  it("is written beside whatever else stands there, and taken away", () => {
    const set = trialHref("?unit=demo", {metric: "carry_over_rate", value: 7 * 0.01});
    expect(set).toBe("?unit=demo&target.carry_over_rate=0.07");
    expect(readTrials(set).trials).toEqual({carry_over_rate: 0.07});
    expect(trialHref(set, {metric: "carry_over_rate", value: null})).toBe("?unit=demo");
  });
});
