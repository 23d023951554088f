// @vitest-environment jsdom
import {describe, expect, it} from "vitest";
import {differenceBridge} from "../../src/components/differenceBridge.js";
import type {DifferenceStep} from "../../src/components/differenceBridge.js";
import {differenceRange} from "../../src/components/differenceRange.js";
import {figureWidths} from "../../src/components/figure.js";
import {numberText} from "../../src/components/numberText.js";
import {drawingFaults} from "./drawingFaults.js";

const long = "机关事业单位基本养老保险缴费和职业年金缴费以及其他社会保障缴费";
const longEnglish = "Contributions to basic pensions, occupational annuities and other social insurance";
const step = (label: string, [from, to]: [number, number], more: Partial<DifferenceStep> = {}): DifferenceStep => ({
  ...{kind: "step", label, from, to, value: numberText("−1,234.56", "#f"), mark: "", note: "", reasons: []},
  ...{href: "?lines=a", key: label},
  ...more
});
const level = (label: string, at: number, more: Partial<DifferenceStep> = {}) =>
  step(label, [at, at], {kind: "level", href: null, ...more});
const wordy = {mark: "derived", note: "not stated in 2023", reasons: [long, longEnglish]};

const bridges: Record<string, DifferenceStep[]> = {
  "two levels that are the same": [level("2022", 5), level("2023", 5)],
  "nothing but nil": [level("2022", 0), step("其余 3 项没有变化", [0, 0], {href: null}), level("2023", 0)],
  "more and less": [level("2022", 100), step("a", [100, 150]), step("b", [150, 90]), level("2023", 90)],
  "from debt to wealth": [level("2022", -50), step("a", [-50, -80]), step("b", [-80, 900]), level("2023", 900)],
  "a debt": [level("2022", -50), step("a", [-50, -80]), level("2023", -80)],
  "many words": [
    level("2022 年", 100, wordy),
    ...[long, longEnglish].map((label, i) => step(label, [100 + i, 101 + i], wordy)),
    level("2023 年", 102, wordy)
  ],
  "40 steps": [
    level("2022", 0),
    ...Array.from({length: 40}, (_, i) => step(`项目 ${i}`, [i, i + 1])),
    level("2023", 40)
  ]
};
const drawn = (steps: readonly DifferenceStep[], {width, factor = 1}: {width: number; factor?: number}) => {
  const [low, high] = differenceRange(steps);
  return differenceBridge(steps, {width, id: "f", span: (high - low) * factor});
};
const marks = (svg: SVGSVGElement) =>
  [...svg.querySelectorAll("rect")].map((rect) => {
    const [x, width] = ["x", "width"].map((name) => Number(rect.getAttribute(name)));
    return {start: x!, end: x! + width!, middle: x! + width! / 2, kind: rect.getAttribute("class")!};
  });

describe("a bridge of differences", () => {
  it.each(Object.entries(bridges))("holds %s at every width", (_, steps) => {
    for (const width of figureWidths)
      for (const factor of [1, 7]) {
        const faults = drawingFaults(drawn(steps, {width, factor}), {width});
        expect({width, factor, faults}).toEqual({width, factor, faults: []});
      }
  });
  it.each([...figureWidths])("begins each step where the one before ended, at %d px", (width) => {
    const [from, more, less, to] = marks(drawn(bridges["more and less"]!, {width}));
    expect(more!.start).toBeCloseTo(from!.middle, 0);
    expect(less!.end).toBeCloseTo(more!.end, 0);
    expect(to!.middle).toBeCloseTo(less!.start, 0);
    expect((less!.end - less!.start) / (more!.end - more!.start)).toBeCloseTo(60 / 50, 1);
    expect([from, more, less, to].map((mark) => mark!.kind)).toEqual(["level", "bar more", "bar less", "level"]);
  });
  it("is on the scale of its span", () => {
    const [, once] = marks(drawn(bridges["more and less"]!, {width: 1000}));
    const [, half] = marks(drawn(bridges["more and less"]!, {width: 1000, factor: 2}));
    expect((once!.end - once!.start) / (half!.end - half!.start)).toBeCloseTo(2, 1);
  });
  it("has an axis where it crosses nil, and only there", () => {
    const axes = (name: string) => drawn(bridges[name]!, {width: 640}).querySelectorAll(".axis").length;
    expect(["from debt to wealth", "a debt", "more and less"].map(axes)).toEqual([1, 0, 0]);
  });
  it("says at the step what is stated of it, and outlines what is derived", () => {
    for (const width of figureWidths) {
      const svg = drawn(bridges["many words"]!, {width});
      const text = [...svg.querySelectorAll("text")].map((node) => node.textContent).join("");
      for (const word of ["derived", "not stated in 2023", "Contributions to basic"]) expect(text).toContain(word);
      expect(marks(svg).map(({kind}) => kind)).toEqual(["level", "bar more derived", "bar more derived", "level"]);
    }
  });
  it("leads from names by keyboard and from bars by pointer alone", () => {
    const svg = drawn(bridges["more and less"]!, {width: 640});
    const links = [...svg.querySelectorAll("a.choosing")];
    expect(links.map((link) => link.getAttribute("data-key"))).toEqual([null, "a", null, "b"]);
    expect(links.filter((link) => link.getAttribute("tabindex") === "-1")).toHaveLength(2);
  });
});
