// @vitest-environment jsdom
import {describe, expect, it} from "vitest";
import {balancesCompared} from "../../src/components/balancesCompared.js";
import type {ComparedYear} from "../../src/components/balancesCompared.js";
import {balancesOverYears} from "../../src/components/balancesOverYears.js";
import type {BalanceOfYear} from "../../src/components/balancesOverYears.js";
import {figureWidths} from "../../src/components/figure.js";
import {numberText} from "../../src/components/numberText.js";
import {drawingFaults} from "./drawingFaults.js";

const linked = (text: string) => numberText(text, "#figure/u/2023/income/actual");
const mark = (amount: number, derived = false) => ({
  ...{amount, value: linked(amount < 0 ? "−1,234.56" : "1,234.56"), mark: derived ? "推算" : ""}
});
const year = (
  year: number,
  [income, expenditure, closing]: readonly (number | null)[],
  derived = false
): BalanceOfYear => ({
  ...{year, href: `?year=${year}`, key: `b:${year}`, current: year === 2022},
  income: income == null ? null : mark(income, derived),
  expenditure: expenditure == null ? null : mark(expenditure, derived),
  closing: closing == null ? null : mark(closing, derived),
  rate: closing == null ? "" : linked("12.34%")
});
const extentOf = (values: readonly (number | undefined)[]): [number, number] => {
  const known = values.filter((value) => value !== undefined);
  return [Math.min(0, ...known), Math.max(0, ...known)];
};
const draw = (rows: readonly BalanceOfYear[], width: number) =>
  balancesOverYears(rows, {
    ...{width, id: "b", names: {income: "收入", expenditure: "支出", below: "年末结转和结余，及结转结余率"}},
    flows: extentOf(rows.flatMap((row) => [row.income?.amount, row.expenditure?.amount])),
    balances: extentOf(rows.map((row) => row.closing?.amount)),
    axis: (values) => values.map((value) => value.toFixed(0))
  });
const bars = (svg: SVGSVGElement) =>
  [...svg.querySelectorAll("rect.bar.balance")].map((bar) =>
    Object.fromEntries(["x", "y", "width", "height"].map((name) => [name, Number(bar.getAttribute(name))]))
  );
const years = (count: number, of: (i: number) => readonly (number | null)[]) =>
  Array.from({length: count}, (_, i) => year(2020 + i, of(i)));

describe("balances over the years", () => {
  it.each(
    Object.entries({
      "three years": years(3, (i) => [100 + i, 90 + i, 20 - i]),
      "twenty years": years(20, (i) => [600 + i, 590 + 2 * i, 10 + (i % 7)]),
      "all nil": years(4, () => [0, 0, 0]),
      "a debt": years(4, (i) => [100, 120, 10 - 20 * i]),
      gaps: years(5, (i) => [i === 2 ? null : 100, i === 0 ? null : 90, i % 2 ? null : 5]),
      "only balances": years(3, () => [null, null, 5]),
      "only income": years(3, () => [7, null, null]),
      "derived years": [2020, 2021, 2022].map((each) => year(each, [5, 6, 7], true)),
      "great and small": years(6, (i) => [10 ** (i + 4), 10 ** i, 10 ** (2 * i)])
    })
  )("hold %s at every width", (_, rows) => {
    for (const width of figureWidths)
      expect({width, faults: drawingFaults(draw(rows, width), {width})}).toEqual({width, faults: []});
  });
  it("breaks a line where a year is not stated, and keeps its points", () => {
    const svg = draw(
      years(5, (i) => [i === 2 ? null : 100, 90, 5]),
      640
    );
    const [income, spending] = [...svg.querySelectorAll("path.path")].map((path) => path.getAttribute("d")!);
    expect(income!.match(/M/g)).toHaveLength(2);
    expect(spending!.match(/M/g)).toHaveLength(4);
    expect(svg.querySelectorAll(".line.income .point")).toHaveLength(4);
  });
  it("draws a balance below nil below the axis, as long as its amount", () => {
    const [more, none, less] = bars(
      draw(
        years(3, (i) => [1, 1, [20, 0, -10][i]!]),
        640
      )
    );
    expect(more!["y"]! + more!["height"]!).toBeCloseTo(less!["y"]!, 0);
    expect(more!["height"]! / less!["height"]!).toBeCloseTo(2, 1);
    expect(none!["height"]).toBe(0);
  });
  it("labels the year looked at, the first and the last before the others", () => {
    const svg = draw(
      years(20, (i) => [600, 590, i + 1]),
      320
    );
    const labels = [...svg.querySelectorAll<SVGTextElement>("text.number[text-anchor=middle]:not(.faint)")];
    const at = labels.map((label) => Number(label.getAttribute("x")));
    const middles = bars(svg).map((bar) => bar["x"]! + bar["width"]! / 2);
    expect(at.some((x) => Math.abs(x - middles[2]!) < 1)).toBe(true);
    expect(labels.length).toBeLessThan(20);
  });
});

const compared = (year: number, amount: number | null): ComparedYear => ({
  ...{year, href: `?year=${year}`, key: `c:${year}`, amount, value: amount === null ? "—" : linked("1,234,567.89")},
  ...{mark: amount === null ? "未列明" : "推算", derived: amount !== null, beside: linked("12.34%")}
});

describe("balances compared", () => {
  it.each<[string, readonly (number | null)[], readonly [number, number]]>([
    ["two years", [5, 8], [0, 8]],
    ["one year", [5], [0, 5]],
    ["nothing stated", [null, null], [0, 0]],
    ["all nil", [0, 0], [0, 0]],
    ["a debt", [-5, 8], [-5, 8]]
  ])("hold %s at every width", (_, amounts, extent) => {
    const sides = (["balance", "income", "expenditure"] as const).map((kind) => ({
      ...{
        kind,
        label: "Contributions to basic pensions and other social insurance",
        years: amounts.map((each, i) => compared(2022 + i, each))
      }
    }));
    for (const width of figureWidths) {
      const svg = balancesCompared(sides, {width, id: "c", extent});
      expect({width, faults: drawingFaults(svg, {width})}).toEqual({width, faults: []});
      expect(svg.querySelectorAll("rect")).toHaveLength(3 * amounts.filter((each) => each !== null).length);
    }
  });
});
