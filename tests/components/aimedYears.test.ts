// @vitest-environment jsdom
import {describe, expect, it} from "vitest";
import {aimedYears} from "../../src/components/aimedYears.js";
import type {Level} from "../../src/components/aimedYears.js";
import {figureWidths} from "../../src/components/figure.js";
import {drawingFaults} from "./drawingFaults.js";

const years = [2019, 2020, 2021, 2022, 2023, 2024];
const values = (amounts: readonly (number | null)[]) =>
  amounts.flatMap((amount, i) =>
    amount === null ? [] : [{year: years[i]!, amount, value: `${(amount * 100).toFixed(2)}%`, mark: "", href: null}]
  );
const levels: Level[] = [
  {amount: 0, label: "0%", kind: "base"},
  {amount: 0.1, label: "目标 10%", kind: "target"},
  {amount: 0.11, label: "试设 11%", kind: "trial"}
];
const draw = (amounts: readonly (number | null)[], width = 320, since: number | null = 2022) =>
  aimedYears(values(amounts), {
    ...{width, id: "x", label: "结转结余率", years, levels, extent: [-0.05, 0.3]},
    since: since === null ? null : {year: since, label: `${since} 年提出`}
  });
const paths = (svg: SVGElement) => svg.querySelectorAll("path.path").length;
const texts = (svg: SVGElement) => [...svg.querySelectorAll("text")].map(({textContent}) => textContent);

describe.each(figureWidths)("values beside targets, at %d px", (width) => {
  it.each([
    ["six years", [0.3, 0.28, 0.25, 0.1, 0.11, -0.05]],
    ["gaps", [0.3, null, 0.25, null, null, 0.1]],
    ["one year", [null, null, null, 0.3, null, null]],
    ["none", [null, null, null, null, null, null]]
  ] as const)("are drawn without faults: %s", (_, amounts) => {
    for (const since of [null, 2019, 2022, 2024])
      expect(drawingFaults(draw(amounts, width, since), {width})).toEqual([]);
  });
});

describe("a line", () => {
  it("is drawn from three years on: two are two points", () => {
    expect(paths(draw([null, null, null, null, 0.2, 0.3]))).toBe(0);
    expect(paths(draw([null, null, null, 0.1, 0.2, 0.3]))).toBe(1);
    expect(draw([null, null, null, null, 0.2, 0.3]).querySelectorAll("circle.point")).toHaveLength(2);
  });
  it("has its last value labelled, and that of the announcement", () => {
    expect(texts(draw([0.3, 0.28, 0.25, 0.1, 0.11, 0.12]))).toEqual(expect.arrayContaining(["10.00%", "12.00%"]));
  });
});
