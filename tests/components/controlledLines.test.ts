// @vitest-environment jsdom
import {describe, expect, it} from "vitest";
import {controlledLines} from "../../src/components/controlledLines.js";
import type {ControlledBar} from "../../src/components/controlledLines.js";
import {figureWidths} from "../../src/components/figure.js";
import {numberText} from "../../src/components/numberText.js";
import {drawingFaults} from "./drawingFaults.js";

const linked = (text: string) => numberText(text, "#figure/u/2023/meetings/actual");
const bar = (label: string, more: Partial<ControlledBar> = {}): ControlledBar => ({
  ...{key: label, label, href: "?lines=basic-30217", depth: 0, spent: 8, spentDerived: false, planned: 10, before: 4},
  ...{beforeDerived: false, value: linked("1,234.56"), mark: "", reasons: []},
  beside: [`预算（口径未注明） ${linked("1,234.56")}`, `2022 年 ${linked("1,234.56")}（推算）`],
  ...more
});
const keys = {spent: "2023 年决算", before: "2022 年决算", planned: "预算（口径未注明）（竖线）"};
const draw = (
  rows: readonly ControlledBar[],
  {width, extent = [0, 10]}: {width: number; extent?: readonly [number, number]}
) => controlledLines(rows, {width, id: "c", extent, keys});
const long = "公务用车购置及运行维护费用（含以前年度结转资金安排的支出以及上级补助安排的支出）";

describe("lines of controlled spending", () => {
  it.each<[string, ControlledBar[], readonly [number, number]]>([
    ["nothing", [], [0, 0]],
    ["one line", [bar("会议费")], [0, 10]],
    ["all nil", [bar("会议费", {spent: 0, planned: 0, before: 0})], [0, 0]],
    [
      "nothing stated",
      [bar("会议费", {spent: null, planned: null, before: null, value: "—", mark: "未列明", beside: []})],
      [0, 0]
    ],
    ["a repayment", [bar("会议费", {spent: -5}), bar("培训费")], [-5, 10]],
    [
      "long names and reasons",
      [bar(long, {depth: 2, reasons: [`原因：${long}`, `原因：${long}${long}`]}), bar(long)],
      [0, 10]
    ]
  ])("hold %s at every width", (_, rows, extent) => {
    for (const width of figureWidths)
      expect({width, faults: drawingFaults(draw(rows, {width, extent}), {width})}).toEqual({width, faults: []});
  });
  it("are as long as their amounts, with the tick at the budget's", () => {
    const svg = draw([bar("会议费", {spent: 5, before: 2.5})], {width: 1000});
    const [before, spent] = [...svg.querySelectorAll("g > a > rect, g > rect")]
      .slice(2)
      .map((rect) => ["x", "width"].map((name) => Number(rect.getAttribute(name))));
    expect(spent![1]! / before![1]!).toBeCloseTo(2, 1);
    const tick = svg.querySelectorAll(".budget-tick")[1]!;
    expect(Number(tick.getAttribute("x1")) - spent![0]!).toBeCloseTo(2 * spent![1]!, 0);
  });
  it("draw nothing where nothing is stated, and a bar of no length for a nil", () => {
    const rects = (rows: ControlledBar[]) =>
      [...draw(rows, {width: 640}).querySelectorAll("rect")].slice(2).map((rect) => rect.getAttribute("width"));
    expect(rects([bar("会议费", {spent: null, before: null, planned: null})])).toEqual([]);
    expect(rects([bar("会议费", {spent: 0, before: null})])).toEqual(["0"]);
  });
  it("have keys only for what is drawn", () => {
    const svg = controlledLines([bar("会议费")], {width: 640, id: "c", extent: [0, 10], keys: {...keys, before: ""}});
    expect([...svg.querySelectorAll("text")].slice(0, 2).map((text) => text.textContent)).toEqual([
      ...["2023 年决算", "预算（口径未注明）（竖线）"]
    ]);
  });
});
