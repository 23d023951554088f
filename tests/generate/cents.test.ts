import {expect, test} from "vitest";
import {percent, printed, quotient, scaled, split, tidy} from "../../src/generate/cents.js";

test("quotients go to the nearest whole number, halves away from zero", () => {
  expect([quotient(5, 2), quotient(-5, 2), quotient(5, -2), quotient(1, 3), quotient(-1, 3), quotient(0, 7)]).toEqual([
    3, -3, -3, 0, 0, 0
  ]);
  expect(Object.is(quotient(-1, 3), 0)).toBe(true);
  expect([scaled(1005, 1180), tidy(130, 50), tidy(3, 50)]).toEqual([1186, 150, 50]);
});

test("the parts of a total add up to it", () => {
  expect(split(100, [1, 1, 1])).toEqual([33, 34, 33]);
  expect(split(-7, [2, 3])).toEqual([-3, -4]);
  expect(split(0, [5, 0])).toEqual([0, 0]);
});

test("hundredths are printed with two decimals, or without their trailing zeros", () => {
  expect([printed(2750), printed(5), printed(-36), printed(0), printed(1000)]).toEqual([
    "27.50",
    "0.05",
    "-0.36",
    "0",
    "10.00"
  ]);
  expect([2750, 1000, 1001, -40].map((amount) => printed(amount, {short: true}))).toEqual([
    "27.5",
    "10",
    "10.01",
    "-0.4"
  ]);
});

test("a per cent is counted in hundredths", () => {
  expect([percent(26120, 27550), percent(-1, 8), percent(3, 3)]).toEqual([9481, -1250, 10000]);
});
