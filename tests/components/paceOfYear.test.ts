// @vitest-environment jsdom
import {describe, expect, it} from "vitest";
import {figureWidths} from "../../src/components/figure.js";
import {paceOfYear} from "../../src/components/paceOfYear.js";
import type {PaceDrawing, PaceLine} from "../../src/components/paceOfYear.js";
import {drawingFaults} from "./drawingFaults.js";

const line = (months: readonly number[], more: Partial<PaceLine> = {}): PaceLine => ({
  ...{key: "k", label: "支出", href: "?lines=a", whole: false, tone: 0},
  points: months.map((month) => ({month, reached: month / 12, value: `${month}.00%`, href: null})),
  ...more
});
const options = (more: Partial<PaceDrawing> = {}): PaceDrawing => ({
  ...{width: 640, id: "d", side: "expenditure", extent: [0, 1]},
  months: Array.from({length: 12}, (_, i) => `${i + 1} 月`),
  axis: (values) => values.map((value) => `${value * 100}%`),
  elapsed: {label: "序时进度", value: "100%"},
  ...more
});
const texts = (svg: Element) => [...svg.querySelectorAll("text")].map((node) => node.textContent);

describe("the pace of a year", () => {
  it("breaks the line where a month is missing, and draws the month that stands alone as a point", () => {
    const svg = paceOfYear([line([1, 2, 5, 7, 8])], options());
    expect(svg.querySelector(".path")!.getAttribute("d")!.match(/[ML]/g)!.join("")).toBe("MLMML");
    expect(svg.querySelectorAll(".point")).toHaveLength(5);
  });
  it("draws the time elapsed from nil to all of the year, through every point that is on time", () => {
    const svg = paceOfYear([line([6])], options());
    const elapsed = svg.querySelector(".elapsed")!;
    const [x1, x2, y1, y2] = ["x1", "x2", "y1", "y2"].map((name) => Number(elapsed.getAttribute(name))) as [
      ...[number, number, number, number]
    ];
    const point = svg.querySelector(".point")!;
    expect(Number(point.getAttribute("cx"))).toBeCloseTo((x1 + x2) / 2, 0);
    expect(Number(point.getAttribute("cy"))).toBeCloseTo((y1 + y2) / 2, 0);
    expect(texts(svg)).toContain("序时进度");
  });
  it("has no time elapsed where amounts are held against nothing", () => {
    const svg = paceOfYear([line([1, 2])], options({elapsed: null}));
    expect(svg.querySelector(".elapsed")).toBeNull();
    expect(texts(svg)).not.toContain("序时进度");
  });
  it("leads from the line's label, and from a month to the row that states it", () => {
    const points = [{month: 3, reached: 0.2, value: "20.00%", href: "#row/d/budget/7"}];
    const svg = paceOfYear([line([], {points})], options());
    expect(svg.querySelector("a[data-key=k]")!.getAttribute("href")).toBe("?lines=a");
    expect(svg.querySelector("a[href='#row/d/budget/7']")!.getAttribute("tabindex")).toBe("-1");
    expect(svg.querySelector("title")!.textContent).toBe("支出 · 3 月 · 20.00%");
  });
  it.each(figureWidths)("has room for lines that end together, above the year and below nil, at %d", (width) => {
    const rows = ["Commissioned services of the district’s outdoor worker stations", "支出", "户外劳动者服务站点"].map(
      (label, i) => line([1, 2, 3, 4], {label, whole: i === 1, tone: i})
    );
    for (const more of [{extent: [-0.4, 1.6]}, {extent: [0, 0]}, {extent: [0, 1], elapsed: null}] as const)
      expect(drawingFaults(paceOfYear(rows, options({width, ...more})), {width})).toEqual([]);
  });
});
