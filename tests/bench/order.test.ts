import {describe, expect, it} from "vitest";
import {orderOf, parts} from "../../bench/order.js";

describe("what the bench is asked for", () => {
  it("is everything, where nothing is said", () => {
    const all = {parts, rows: [1000, 100_000, 1_000_000, 10_000_000], repeat: 2, built: false, write: false};
    expect(orderOf([])).toEqual({...all, file: undefined});
  });
  it("is the parts that are named, in the order in which they are measured", () => {
    expect(orderOf(["memory", "first-view"]).parts).toEqual(["first-view", "memory"]);
  });
  it("says rows, times, a file of one's own, a site that is there, and that the README is written", () => {
    const asked = ["filters", "--rows", "1000,100000", "--repeat", "5", "--file", "own.csv", "--built", "--write"];
    expect(orderOf(asked)).toEqual({
      ...{parts: ["filters"], rows: [1000, 100_000], repeat: 5, file: "own.csv", built: true, write: true}
    });
  });
  it.each([
    [["speed"], "There is no part “speed”."],
    [["--rows", "12"], "Filters are measured at 1000, 100000, 1000000, 10000000 rows."],
    [["--rows", ""], "Filters are measured at"],
    [["--repeat", "0"], "“0” is no number of times."],
    [["--repeat", "1.5"], "“1.5” is no number of times."]
  ])("cannot be %j", (args, message) => {
    expect(() => orderOf(args)).toThrow(message);
  });
});
