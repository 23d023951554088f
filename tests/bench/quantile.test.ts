import {expect, test} from "vitest";
import {quantile} from "../../bench/quantile.js";

test("is the value that so large a part does not exceed, whatever the order", () => {
  const twenty = Array.from({length: 20}, (_, i) => ((i * 7) % 20) + 1);
  expect([0, 0.05, 0.5, 0.95, 0.951, 1].map((part) => quantile(twenty, part))).toEqual([1, 1, 10, 19, 20, 20]);
  expect(quantile([10, 9, 100], 0.5)).toBe(10);
  expect(quantile([3], 0.95)).toBe(3);
});

test("leaves what it is given as it was, and has none of nothing", () => {
  const values = [3, 1, 2];
  quantile(values, 0.5);
  expect(values).toEqual([3, 1, 2]);
  expect(() => quantile([], 0.5)).toThrow("no quantile of nothing");
});
