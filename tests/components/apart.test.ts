import fc from "fast-check";
import {expect, it} from "vitest";
import {apart} from "../../src/components/apart.js";

const bounds = {from: 0, to: 100};

it("leaves labels where they would stand when they have room", () => {
  expect(
    apart(
      [
        {at: 50, height: 10},
        {at: 20, height: 10}
      ],
      bounds
    )
  ).toEqual([45, 15]);
});
it("moves labels that would overlap by the same amount each", () => {
  expect(
    apart(
      [
        {at: 50, height: 10},
        {at: 50, height: 10}
      ],
      bounds
    )
  ).toEqual([40, 50]);
});
it("keeps them between the bounds", () => {
  expect(
    apart(
      [
        {at: 0, height: 10},
        {at: 100, height: 20}
      ],
      bounds
    )
  ).toEqual([0, 80]);
});
it("never lets two overlap, and keeps their order", () => {
  const label = fc.record({at: fc.integer({min: -50, max: 300}), height: fc.integer({min: 1, max: 40})});
  fc.assert(
    fc.property(fc.array(label, {maxLength: 12}), (labels) => {
      const total = labels.reduce((sum, {height}) => sum + height, 0);
      const tops = apart(labels, {from: 0, to: Math.max(200, total)});
      const placed = labels.map((each, i) => ({...each, top: tops[i]!})).sort((a, b) => a.at - b.at || a.top - b.top);
      return placed.every(
        (each, i) =>
          each.top >= -1e-6 &&
          each.top + each.height <= Math.max(200, total) + 1e-6 &&
          (i === 0 || each.top >= placed[i - 1]!.top + placed[i - 1]!.height - 1e-6)
      );
    }),
    {seed: 2023, numRuns: 300}
  );
});
it("has nothing to place", () => {
  expect(apart([], bounds)).toEqual([]);
});
