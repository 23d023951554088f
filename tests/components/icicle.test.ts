// @vitest-environment jsdom
import {describe, expect, it} from "vitest";
import {figureWidths} from "../../src/components/figure.js";
import {icicle} from "../../src/components/icicle.js";
import type {IciclePart} from "../../src/components/icicle.js";
import {numberText} from "../../src/components/numberText.js";
import {drawingFaults} from "./drawingFaults.js";

const part = (label: string, amount: number, more: Partial<IciclePart> = {}): IciclePart => ({
  ...{label, amount, value: numberText("1,234.56", "#f"), share: numberText("53.1%", "#s"), itemised: true, mark: ""},
  ...{href: `?lines=${encodeURIComponent(label)}`, key: label, parts: []},
  ...more
});
const missing = (amount: number) => part("未列明", amount, {itemised: false});
const long = "机关事业单位基本养老保险缴费和职业年金缴费以及其他社会保障缴费";
const longEnglish = "Contributions to basic pensions, occupational annuities and other social insurance";
const many = (count: number, of: (i: number) => number) =>
  Array.from({length: count}, (_, i) => part(`${i % 2 ? long : longEnglish} ${i}`, of(i), {mark: "推算"}));
const deep = (levels: number): IciclePart =>
  part(`第 ${levels} 层`, 100, {parts: levels === 0 ? [] : [deep(levels - 1), missing(100)]});

const wholes: Record<string, IciclePart> = {
  "a whole without parts": part("支出", 5),
  "a whole that is all not itemised": part("支出", 5, {parts: [missing(5)]}),
  "one part": part("支出", 5, {parts: [part("基本支出", 5)]}),
  "long names": part(longEnglish, 100, {parts: many(3, () => 33)}),
  "40 parts": part("支出", 780, {parts: many(40, (i) => i + 1)}),
  "tiny parts beside a great one": part("支出", 1e9, {parts: [part("大", 1e9), ...many(9, () => 0.01)]}),
  "parts beyond the whole": part("支出", 100, {parts: [part("a", 80), part("b", 70)]}),
  "six levels": deep(6)
};
const drawn = (whole: IciclePart, {width, extent = 0}: {width: number; extent?: number}) =>
  icicle(whole, {width, id: "f", side: "expenditure", planned: false, extent, listed: (count) => `${count} 项`});
const boxes = (svg: SVGSVGElement) =>
  [...svg.querySelectorAll("rect.bar")].map((rect) => {
    const [x, y, width, height] = ["x", "y", "width", "height"].map((name) => Number(rect.getAttribute(name)));
    return {x: x!, y: y!, width: width!, height: height!, kind: rect.getAttribute("class")!};
  });
const texts = (svg: SVGSVGElement) => [...svg.querySelectorAll("text")].map((text) => text.textContent);

describe("an icicle", () => {
  it.each(Object.entries(wholes))("holds %s at every width", (_, whole) => {
    for (const width of figureWidths)
      for (const extent of [0, 3 * whole.amount, 100 * whole.amount]) {
        const faults = drawingFaults(drawn(whole, {width, extent}), {width});
        expect({width, extent, faults}).toEqual({width, extent, faults: []});
      }
  });
  it("makes areas as high as their amounts, the larger above, what is not itemised last and hatched", () => {
    const svg = drawn(part("支出", 100, {parts: [missing(50), part("a", 20), part("b", 30)]}), {width: 1000});
    const [whole, ...parts] = boxes(svg);
    expect(whole!.height).toBeCloseTo(520, -1);
    const [b, a, rest] = parts;
    expect([b, a, rest].map((box) => Math.round((box!.height / whole!.height) * 10) / 10)).toEqual([0.3, 0.2, 0.5]);
    expect(b!.y < a!.y && a!.y < rest!.y).toBe(true);
    expect(rest!.kind).toContain("not-itemised");
    expect(svg.querySelector(".not-itemised")!.getAttribute("fill")).toBe("url(#f-hatch)");
  });
  it("draws two, three and four levels by width, says where there is more within, and fills the width", () => {
    const columns = figureWidths.map((width) => {
      const svg = drawn(deep(6), {width});
      expect(texts(svg).some((text) => text.endsWith(" ›"))).toBe(true);
      expect(Math.max(...boxes(svg).map((box) => box.x + box.width))).toBeCloseTo(width, -1);
      return new Set(boxes(svg).map((box) => box.x)).size;
    });
    expect(columns).toEqual([2, 3, 4]);
    expect(texts(drawn(wholes["one part"]!, {width: 320})).join()).not.toContain("›");
  });
  it("lists what is too low for its name, and everything it draws is a link once", () => {
    const whole = wholes["tiny parts beside a great one"]!;
    for (const width of figureWidths) {
      const svg = drawn(whole, {width});
      expect(texts(svg)).toContain("9 项");
      const keys = [...svg.querySelectorAll("[data-key]")].map((link) => link.getAttribute("data-key"));
      expect(keys.sort()).toEqual([whole, ...whole.parts].map(({key}) => key).sort());
      expect(svg.querySelectorAll("a.number-link[href='#f']")).toHaveLength(11);
      for (const shape of svg.querySelectorAll("a:has(> rect)")) expect(shape.getAttribute("tabindex")).toBe("-1");
    }
  });
  it("puts ground behind names on hatching, and only there", () => {
    const svg = drawn(part("支出", 100, {parts: [part("a", 94), missing(6)]}), {width: 1000});
    const plates = [...svg.querySelectorAll(".plate")];
    expect(plates).toHaveLength(1);
    const [plate, name] = [
      plates[0]!,
      [...svg.querySelectorAll("text")].find((text) => text.textContent === "未列明")!
    ];
    expect(Number(plate.getAttribute("y"))).toBeCloseTo(Number(name.getAttribute("y")) - 13, 0);
  });
  it("is as high as its whole's part of the extent", () => {
    const height = (extent: number) => boxes(drawn(part("支出", 100), {width: 1000, extent}))[0]!.height;
    expect(height(200) / height(100)).toBeCloseTo(0.5, 2);
  });
  it("draws a budget as outlines, and a derived part with dashes", () => {
    const options = {width: 640, id: "f", side: "income", extent: 0, listed: String} as const;
    const whole = part("收入", 2, {parts: [part("a", 1, {mark: "推算"}), missing(1)]});
    const kinds = (planned: boolean) => boxes(icicle(whole, {...options, planned})).map((box) => box.kind);
    expect(kinds(true)).toEqual(["bar planned", "bar planned derived", "bar not-itemised"]);
    expect(kinds(false)).toEqual(["bar income level-0", "bar income level-1 derived", "bar not-itemised"]);
  });
});
