// @vitest-environment jsdom
import {describe, expect, it} from "vitest";
import {answerBars} from "../../src/ask/answerBars.js";
import type {AnswerMark} from "../../src/ask/answerBars.js";
import {answerColumns} from "../../src/ask/answerColumns.js";
import {figureWidths} from "../../src/components/figure.js";
import {drawingFaults} from "../components/drawingFaults.js";

const mark = (label: string, value: number): AnswerMark => ({
  ...{label, value},
  text: String(value).replace("-", "−")
});
const long = "示例单位工人文化宫（合成数据） · 对机关事业单位基本养老保险缴费和职业年金缴费的财政补助支出";
const english = "Contributions to basic pensions, occupational annuities and other social insurance · 2024";

const answers: Record<string, AnswerMark[]> = {
  "one mark": [mark("甲", 5)],
  "all nil": [mark("甲", 0), mark("乙", 0)],
  "less than nothing": [mark("2021", -1_234_567.89), mark("2022", -1)],
  "on both sides": [mark("2021", -400), mark("2022", 1_000_000), mark("2023", -900_000)],
  "long names": [mark(long, 1), mark(english, -0.000_12), mark("Arbeiterunfallversicherungsgesetzanpassung", 3)],
  "six years": [2019, 2020, 2021, 2022, 2023, 2024].map((year, i) => mark(String(year), i * 12.34)),
  "twenty years": Array.from({length: 20}, (_, i) => mark(String(2005 + i), (i - 4) * 1234.56)),
  "forty names": Array.from({length: 40}, (_, i) => mark(`项目 ${i}`, i - 20))
};

describe.each(Object.entries(answers))("an answer with %s", (_, marks) => {
  for (const width of figureWidths) {
    it(`is drawn as bars ${width} px wide`, () => {
      const svg = answerBars(marks, {width, id: "a"});
      expect(drawingFaults(svg, {width})).toEqual([]);
      expect(svg.querySelectorAll("rect").length).toBe(marks.length);
    });
    it(`is drawn as columns ${width} px wide`, () => {
      const svg = answerColumns(marks, {width, id: "a"});
      expect(drawingFaults(svg, {width})).toEqual([]);
      expect(svg.querySelectorAll("rect").length).toBe(marks.length);
    });
  }
});

describe("the length of a mark", () => {
  const lengths = (svg: SVGSVGElement, name: string) =>
    [...svg.querySelectorAll("rect")].map((rect) => Number(rect.getAttribute(name)));
  const marks = [mark("2021", 100), mark("2022", 50), mark("2023", -100)];
  it("is in proportion to its value, from one zero", () => {
    const [all, half, less] = lengths(answerBars(marks, {width: 640, id: "a"}), "width");
    expect(half! / all!).toBeCloseTo(0.5, 2);
    expect(less! / all!).toBeCloseTo(1, 2);
    const [tall, lower, below] = lengths(answerColumns(marks, {width: 640, id: "a"}), "height");
    expect(lower! / tall!).toBeCloseTo(0.5, 2);
    expect(below! / tall!).toBeCloseTo(1, 2);
  });
});
