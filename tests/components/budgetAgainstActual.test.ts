// @vitest-environment jsdom
import {describe, expect, it} from "vitest";
import {budgetAgainstActual} from "../../src/components/budgetAgainstActual.js";
import type {BudgetAndActual} from "../../src/components/budgetAgainstActual.js";
import {figureWidths} from "../../src/components/figure.js";
import {drawingFaults} from "./drawingFaults.js";

const row = (more: Partial<BudgetAndActual> = {}): BudgetAndActual => ({
  ...{key: "k", label: "福利费", href: "?lines=a", whole: false, spent: 80, planned: 100, spentDerived: false},
  ...{plannedDerived: false, rate: "80.00%", difference: "−20.00", far: "", mark: "", base: ""},
  operands: ["决算 80.00", "预算 100.00"],
  ...more
});
const extents = {whole: [0, 1000], line: [0, 100]} as const;
const draw = (rows: readonly BudgetAndActual[], width = 640) =>
  budgetAgainstActual(rows, {width, id: "d", side: "expenditure", extents});
const ends = (node: Element) => ["x1", "x2"].map((name) => Number(node.getAttribute(name)));
const barEnd = (svg: Element) => {
  const bar = svg.querySelector(".bar")!;
  return Number(bar.getAttribute("x")) + Number(bar.getAttribute("width"));
};

describe("budget against actual", () => {
  it("spans what the two differ by, from the bar's end to the budget's tick", () => {
    const svg = draw([row()]);
    const [from, to] = ends(svg.querySelector(".distance")!) as [number, number];
    expect(from).toBeCloseTo(barEnd(svg), 0);
    expect(to).toBe(ends(svg.querySelector(".budget-tick")!)[0]);
    expect(to).toBeGreaterThan(from);
  });
  it("draws a whole on a scale of its own", () => {
    const [whole, line] = [row({whole: true, spent: 500}), row({spent: 50})].map((each) => barEnd(draw([each])));
    expect(whole).toBe(line);
  });
  it("draws what is negative to the other side of nil, and nil as no bar", () => {
    const svg = budgetAgainstActual([row({spent: -50})], {
      ...{width: 640, id: "d", side: "expenditure"},
      extents: {whole: [0, 0], line: [-50, 100]}
    });
    const [zero] = ends(svg.querySelector(".axis")!) as [number];
    expect(barEnd(svg)).toBeCloseTo(zero, 0);
    expect(
      draw([row({spent: 0})])
        .querySelector(".bar")!
        .getAttribute("width")
    ).toBe("0");
  });
  it("outlines what is worked out, on its own side", () => {
    const derived = (more: Partial<BudgetAndActual>) =>
      [...draw([row(more)]).querySelectorAll(".derived")].map((node) => node.getAttribute("class"));
    expect(derived({})).toEqual([]);
    expect(derived({plannedDerived: true})).toEqual(["budget-tick derived"]);
    expect(derived({spentDerived: true})).toEqual(["bar expenditure derived"]);
  });
  it("leads from the label by keyboard, from the bar by pointer, and nowhere where it is all there is", () => {
    const links = [...draw([row()]).querySelectorAll("a")];
    expect(links.map((link) => [link.getAttribute("data-key"), link.getAttribute("tabindex")])).toEqual([
      ["k", null],
      [null, "-1"]
    ]);
    expect(draw([row({href: null})]).querySelector("a")).toBeNull();
  });
  it.each(figureWidths)("keeps long names, numbers and words apart at %d", (width) => {
    const long = row({
      ...{label: "Commissioned services of the district’s outdoor worker stations and rest points", whole: true},
      ...{spent: 1_027_500, planned: 1_032_700, rate: "129.16%", difference: "−1,027,500.00"},
      ...{far: "超过 100%", mark: "推算", base: "预算（口径未注明）、调整预算"},
      operands: ["决算 12,345,678,901.00", "预算 12,345,678,901.00"]
    });
    const drawing = budgetAgainstActual([long, long, row()], {
      ...{width, id: "d", side: "expenditure"},
      extents: {whole: [0, 1_032_700], line: [0, 100]}
    });
    expect(drawingFaults(drawing, {width})).toEqual([]);
  });
  it.each(figureWidths)("draws nils and nothing at %d", (width) => {
    const none = {whole: [0, 0], line: [0, 0]} as const;
    for (const rows of [[], [row({spent: 0, planned: 0, rate: "不计算执行率", difference: "0.00"})]]) {
      const svg = budgetAgainstActual(rows, {width, id: "d", side: "income", extents: none});
      expect(drawingFaults(svg, {width})).toEqual([]);
    }
  });
});
