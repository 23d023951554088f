import {expect, test} from "vitest";
import {evaluate} from "./evaluate.js";

test.each([
  ["27.50", 27.5],
  ["1,234.50 − 34.5", 1200],
  ["10 − 2 + 3", 11],
  ["10 − (−2) × 3", 16],
  ["90 ÷ (1 + 50%)", 60],
  ["90 ÷ 50% ÷ 2", 90],
  ["−5.00 + 5", 0]
])("%s is %d", (text, value) => {
  expect(evaluate(text)).toBeCloseTo(value, 9);
});

test.each(["", "1 +", "1 − −", "(1", "1)", "1 - 2", "12,34", "1.2.3", "undefined", "NaN ÷ 2", "2022 年末的数"])(
  "“%s” is no arithmetic",
  (text) => {
    expect(() => evaluate(text)).toThrow();
  }
);
