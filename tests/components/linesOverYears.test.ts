// @vitest-environment jsdom
import {describe, expect, it} from "vitest";
import {figureWidths} from "../../src/components/figure.js";
import {linesOfFewYears} from "../../src/components/linesOfFewYears.js";
import {linesOverYears} from "../../src/components/linesOverYears.js";
import type {LineOverYears, YearsDrawing} from "../../src/components/linesOverYears.js";
import {numberText} from "../../src/components/numberText.js";
import {stackedYears} from "../../src/components/stackedYears.js";
import {drawingFaults} from "./drawingFaults.js";

const long =
  "Contributions to basic pensions, occupational annuities and other social insurance of public institutions";
const longChinese = "对机关事业单位基本养老保险缴费和职业年金缴费以及其他社会保障缴费的财政补助支出";

/** A line whose amounts stand a year apart from 2010; a year without one has null. */
function line(label: string, amounts: readonly (number | null)[], more: Partial<LineOverYears> = {}): LineOverYears {
  const value = numberText("1,234,567.89", "#figure/u/2023/income/actual");
  const values = amounts.flatMap((amount, i) =>
    amount === null ? [] : [{year: 2010 + i, amount, value, mark: i === 0 ? "derived" : "", href: "?"}]
  );
  return {...{key: label, label, href: "?", kind: "line", tone: 0, values, end: value}, ...more};
}

const cases: Record<string, LineOverYears[]> = {
  nothing: [],
  "a line without a value": [line("a", [null, null, null])],
  "one value": [line("a", [null, 5, null])],
  "all nil": [line("a", [0, 0, 0]), line("b", [0, 0, 0])],
  "only less than nothing": [line("a", [-5, -7, -1])],
  "more and less": [line("a", [5, -7, 3]), line("b", [-5, 7, -3])],
  gaps: [line("a", [5, null, 3, null, 1]), line("b", [null, 7, 7, null, 2])],
  "long labels": [line(long, [3, 2, 1]), line(longChinese, [1, 2, 3]), line("收入", [2, 2, 2])],
  "twenty years of nine lines that end alike": Array.from({length: 9}, (_, n) =>
    line(
      `项目 ${n}`,
      Array.from({length: 20}, (_, i) => 100 + n / 10 + i),
      {tone: n}
    )
  ),
  "every kind": [
    line("支出", [9, 9, 9], {kind: "whole", href: null}),
    line("基本支出", [5, 5, 5]),
    line("其余 5 项", [2, 2, 2], {kind: "rest"}),
    line("未列明", [2, 2, 2], {kind: "not-itemised"})
  ]
};

function options(rows: readonly LineOverYears[], width: number): YearsDrawing {
  const all = rows.flatMap((row) => row.values);
  const count = Math.max(1, ...all.map(({year}) => year - 2009));
  const sum = (sign: 1 | -1) => all.reduce((total, {amount}) => total + (amount * sign > 0 ? amount : 0), 0);
  return {
    ...{width, id: "f", side: "expenditure", extent: [sum(-1), sum(1)], panels: [rows]},
    years: Array.from({length: count}, (_, i) => ({year: 2010 + i, href: "?", key: `y${i}`, current: i === 0})),
    axis: (ticks) => ticks.map(String)
  };
}

const draw: [string, (rows: LineOverYears[], options: YearsDrawing) => SVGSVGElement][] = [
  ["linesOverYears", linesOverYears],
  ["stackedYears", (rows, drawing) => stackedYears(rows, {...drawing, totals: rows[0]?.values ?? []})],
  [
    "linesOfFewYears",
    (rows, drawing) => linesOfFewYears(rows, {...drawing, years: drawing.years.slice(0, 2), notStated: "not stated"})
  ]
];

const breaks = [
  {year: 2011, label: "The chart of accounts changed in 2011"},
  {year: 2012, label: "2012 年起科目有变"}
];

describe.each(draw)("%s", (_, component) => {
  it.each(Object.entries(cases))("holds breaks above %s at every width", (_, rows) => {
    for (const width of figureWidths) {
      const drawing = options(rows, width);
      const within = breaks.filter(({year}) => drawing.years.some((drawn) => drawn.year === year));
      const faults = drawingFaults(component(rows, {...drawing, breaks: within}), {width});
      expect({width, faults}).toEqual({width, faults: []});
    }
  });
  it.each(Object.entries(cases))("holds %s at every width", (_, rows) => {
    for (const width of figureWidths)
      expect({width, faults: drawingFaults(component(rows, options(rows, width)), {width})}).toEqual({
        width,
        faults: []
      });
  });
});

describe("a line", () => {
  const svg = linesOverYears(cases["gaps"]!, options(cases["gaps"]!, 640));
  it("is broken where a year has no value, and has a point where one has", () => {
    expect(svg.querySelectorAll(".point")).toHaveLength(6);
    expect([...svg.querySelectorAll(".path")].map((path) => path.getAttribute("d")!.split("M").length - 1)).toEqual([
      1
    ]);
  });
  it("is not drawn into a year that does not go on from the one before", () => {
    const rows = [line("a", [null, 5, 4, 3, 2], {breaks: [2013]})];
    const broken = linesOverYears(rows, {...options(rows, 640), breaks: [{year: 2013, label: "changed"}]});
    expect(broken.querySelector(".path")!.getAttribute("d")!.split("M")).toHaveLength(3);
    expect([...broken.querySelectorAll(".year-break text")].map((text) => text.textContent)).toEqual(["changed"]);
    const at = Number(broken.querySelector("line.break")!.getAttribute("x1"));
    const [before, after] = [...broken.querySelectorAll(".point")]
      .slice(1)
      .map((point) => Number(point.getAttribute("cx")));
    expect(before! < at && at < after!).toBe(true);
  });
  it("is dashed to and hollow at what is derived", () => {
    const derived = linesOverYears(cases["all nil"]!, options(cases["all nil"]!, 640));
    expect(derived.querySelectorAll(".point.derived")).toHaveLength(2);
    expect(derived.querySelectorAll(".path.derived")).toHaveLength(2);
  });
});

describe("a column", () => {
  const heights = (rows: readonly LineOverYears[]) =>
    [...stackedYears(rows, {...options(rows, 640), totals: []}).querySelectorAll("a > rect")].map((bar) => [
      Number(bar.getAttribute("y")),
      Number(bar.getAttribute("height"))
    ]);
  it("puts each part on the one before it, as high as its amount", () => {
    const [first, second] = heights([line("a", [2]), line("b", [1])]) as [number, number][];
    expect(second![0]! + second![1]!).toBeCloseTo(first![0]!, 0);
    expect(first![1]! / second![1]!).toBeCloseTo(2, 1);
  });
  it("puts what is less than nothing below zero", () => {
    const [more, less] = heights([line("a", [2]), line("b", [-1])]) as [number, number][];
    expect(less![0]!).toBeCloseTo(more![0]! + more![1]!, 0);
  });
});
