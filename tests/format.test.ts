import fc from "fast-check";
import {describe, expect, it, test} from "vitest";
import {
  amount,
  amountMargin,
  axisNumbers,
  count,
  exactAmount,
  rate,
  share,
  signedAmount,
  signedRate,
  supportedDecimals,
  tenThousand
} from "../src/format.js";

/** An amount of 万元 with the half-width of its interval, both as they would be written. */
const known = (value: number, half: number) => ({
  value: value * tenThousand,
  low: (value - half) * tenThousand,
  high: (value + half) * tenThousand
});

describe("decimals", () => {
  it.each([
    [0.0001, 2],
    [0.005, 2],
    [0.0107, 2],
    [0.05, 2],
    [0.0999, 2],
    [0.1, 1],
    [0.5, 1],
    [0.999, 1],
    [1, 0],
    [38, 0],
    [1234, 0]
  ])("an interval of ±%d supports %d of two", (half, decimals) => {
    expect(supportedDecimals({value: 0, low: -half, high: half}, 2)).toBe(decimals);
  });
  it("are all there where the value is exact or nothing is known of its interval", () => {
    expect(supportedDecimals({value: 5, low: 5, high: 5}, 2)).toBe(2);
    expect(supportedDecimals({value: 5}, 2)).toBe(2);
    expect(supportedDecimals({value: 5, low: null, high: null}, 3)).toBe(3);
  });
  test("the last one shown stands where the half-width has its first digit", () => {
    const half = fc.tuple(fc.integer({min: 1, max: 999}), fc.integer({min: -8, max: 2}));
    fc.assert(
      fc.property(half, ([digits, power]) => {
        const width = Number(`${digits}e${power}`);
        const first = -Number(width.toExponential().split("e")[1]);
        expect(supportedDecimals({value: 0, low: -width, high: width}, 6)).toBe(Math.min(6, Math.max(0, first)));
      }),
      {seed: 2023, numRuns: 500}
    );
  });
});

describe("an amount", () => {
  it.each([
    [known(271.37, 0.005), "271.37"],
    [known(27.5, 0.005), "27.50"],
    [known(196.4314, 0.0107), "196.43"],
    [known(196.4314, 0.4), "196.4"],
    [known(196.5314, 12), "197"],
    [known(1234567.891, 0.001), "1,234,567.89"],
    [known(-1234.5, 0.005), "−1,234.50"],
    [known(0, 0), "0.00"],
    [{value: 2713700}, "271.37"]
  ])("%o is shown as %s 万元", (value, text) => {
    expect(amount(value)).toBe(text);
  });
  it("has no minus before a zero", () => {
    expect(amount({value: -0})).toBe("0.00");
    expect(amount({value: -49})).toBe("0.00");
    expect(amount(known(-0.3, 2))).toBe("0");
    expect(amount({value: -51})).toBe("−0.01");
  });
  it("has a sign where one is asked for, and none before a zero", () => {
    expect(signedAmount({value: 101700})).toBe("+10.17");
    expect(signedAmount({value: -101700})).toBe("−10.17");
    expect(signedAmount({value: 0})).toBe("0.00");
    expect(signedAmount({value: 49})).toBe("0.00");
    expect(signedAmount({value: -49})).toBe("0.00");
    expect(signedAmount(known(0.3, 2))).toBe("0");
  });
});

test("an exact amount has every decimal there is, two at the least", () => {
  expect([0, 100, 125.5, 275000, -320500, 0.000001, 12345678.9].map(exactAmount)).toEqual([
    ...["0.00", "0.01", "0.01255", "27.50", "−32.05", "0.0000000001", "1,234.56789"]
  ]);
});

describe("a margin", () => {
  it.each([
    [0.000001, "±0.005"],
    [0.005, "±0.005"],
    [0.0097, "±0.01"],
    [0.01, "±0.01"],
    [0.0107, "±0.01"],
    [0.0198, "±0.02"],
    [0.5, "±0.5"],
    [0.97, "±1"],
    [3, "±3"],
    [1234, "±1,234"]
  ])("of %d reads %s", (half, text) => {
    expect(amountMargin(known(100, half))).toBe(text);
  });
  it("is left out where there is none", () => {
    expect(amountMargin({value: 5, low: 5, high: 5})).toBe("");
    expect(amountMargin({value: 5, low: null, high: null})).toBe("");
    expect(amountMargin({value: 5})).toBe("");
  });
});

describe("a rate", () => {
  it.each([
    [{value: 1.2916}, "129.16%"],
    [{value: 0.38146, low: 0.3813, high: 0.3816}, "38.15%"],
    [{value: 0.5, low: 0.4, high: 0.6}, "50%"],
    [{value: 0.5, low: 0.49, high: 0.51}, "50%"],
    [{value: 0.5, low: 0.495, high: 0.505}, "50.0%"],
    [{value: 12.345}, "1,234.50%"],
    [{value: -0.25}, "−25.00%"],
    [{value: -0.00001}, "0.00%"]
  ])("%o is shown as %s", (value, text) => {
    expect(rate(value)).toBe(text);
  });
  it("has a sign where one is asked for, and none before a zero", () => {
    expect(signedRate({value: 0.3815})).toBe("+38.15%");
    expect(signedRate({value: -0.3815})).toBe("−38.15%");
    expect(signedRate({value: 0.00001})).toBe("0.00%");
    expect(signedRate({value: -0.00001})).toBe("0.00%");
  });
});

test("a share has one decimal", () => {
  expect([1, 0.5307, 0, -0.00001, -0.2].map(share)).toEqual(["100.0%", "53.1%", "0.0%", "0.0%", "−20.0%"]);
});

test("a count is whole, with its thousands apart", () => {
  expect([0, -0, 7, 1234, -1234567].map(count)).toEqual(["0", "0", "7", "1,234", "−1,234,567"]);
});

test("whatever is shown is within half a unit of its last place, with a true minus and no minus zero", () => {
  fc.assert(
    fc.property(fc.integer({min: -1e13, max: 1e13}), fc.integer({min: 0, max: 1e7}), (value, half) => {
      const text = amount({value, low: value - half, high: value + half});
      expect(text).toMatch(/^(?:−(?=.*[1-9]))?\d{1,3}(?:,\d{3})*(?:\.\d{1,2})?$/);
      const shown = Number(text.replace("−", "-").replaceAll(",", ""));
      const place = 10 ** -(text.split(".")[1]?.length ?? 0);
      expect(Math.abs(shown - value / tenThousand)).toBeLessThanOrEqual(place / 2 + 1e-6);
    }),
    {seed: 2023, numRuns: 500}
  );
});

describe("the numbers beside an axis", () => {
  it.each([
    [[0, 2_500_000, 5_000_000], "wan", ["0", "250", "500"]],
    [[-50_000, 0, 25_000], "wan", ["−5.0", "0.0", "2.5"]],
    [[0, 2_500_000, 5_000_000], "yi", ["0.000", "0.025", "0.050"]],
    [[0, 1_000_000], "yuan", ["0", "1,000,000"]],
    [[0, 0.1, 0.2, 0.30000000000000004], "rate", ["0%", "10%", "20%", "30%"]],
    [[], "wan", []]
  ] as const)("%j in %s have the decimals that they need", (values, unit, texts) => {
    expect(axisNumbers(values, unit)).toEqual(texts);
  });
});
