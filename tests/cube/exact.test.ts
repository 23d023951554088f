import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {absolute, compare, compareWithTimes, exactOf, minus, numberOf, rounded, sum} from "../../src/cube/exact.js";
import type {Exact} from "../../src/cube/exact.js";

const millionths = ({units, millionths}: Exact) => BigInt(units) * 1_000_000n + BigInt(millionths);
/** A decimal of eighteen digits, six of them after the point, as the tables print it. */
const decimals = fc.bigInt({min: -(10n ** 18n) + 1n, max: 10n ** 18n - 1n}).map((all) => {
  const digits = (all < 0n ? -all : all).toString().padStart(7, "0");
  return {all, text: `${all < 0n ? "-" : ""}${digits.slice(0, -6)}.${digits.slice(-6)}`};
});

describe("an exact amount", () => {
  it("adds, takes off and compares as whole numbers of millionths do, however many digits", () => {
    fc.assert(
      fc.property(fc.array(decimals, {minLength: 2, maxLength: 40}), (given) => {
        const amounts = given.map(({text}) => exactOf(text));
        const all = given.reduce((total, each) => total + each.all, 0n);
        expect(amounts.map(millionths)).toEqual(given.map((each) => each.all));
        expect(millionths(sum(amounts))).toBe(all);
        expect(millionths(minus(amounts[0]!, amounts[1]!))).toBe(given[0]!.all - given[1]!.all);
        expect(millionths(absolute(amounts[0]!))).toBe(given[0]!.all < 0n ? -given[0]!.all : given[0]!.all);
        expect(Math.sign(compare(amounts[0]!, amounts[1]!))).toBe(
          given[0]!.all < given[1]!.all ? -1 : Number(given[0]!.all > given[1]!.all)
        );
      }),
      {seed: 20240201, numRuns: 200}
    );
  });
  it("reads what is printed without zeros at its end, and is the number nearest to it", () => {
    for (const text of ["0", "12", "-0.5", "0.000001", "-7678000.12", "999999999999.999999", "222.21"])
      expect(numberOf(exactOf(text))).toBe(Number(text));
    expect(numberOf(sum(Array.from({length: 1000}, () => exactOf("0.1"))))).toBe(100);
  });
  it("is a number to its nearest millionth", () => {
    expect([2 / 3, -2 / 3, 1e9 + 1 / 3].map((value) => millionths(rounded(value)))).toEqual([
      666_667n,
      -666_667n,
      1_000_000_000_333_333n
    ]);
  });
  it("is held against a multiple of another without rounding", () => {
    const [ten, bound] = [exactOf("10"), exactOf("1.1")];
    expect(["10.999999", "11", "11.000001"].map((text) => compareWithTimes(exactOf(text), ten, bound))).toEqual([
      -1, 0, 1
    ]);
  });
});
