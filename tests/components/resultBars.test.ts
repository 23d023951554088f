// @vitest-environment jsdom
import {describe, expect, it} from "vitest";
import {figureWidths} from "../../src/components/figure.js";
import {numberPieces, numberText, plainText} from "../../src/components/numberText.js";
import {resultBars} from "../../src/components/resultBars.js";
import type {ResultBar} from "../../src/components/resultBars.js";
import {textWidth} from "../../src/components/textWidth.js";
import {wrapNumbers} from "../../src/components/wrapNumbers.js";
import {drawingFaults} from "./drawingFaults.js";

const linked = (text: string) => numberText(text, "#row/d/outcomes/2");
const long =
  "Excellent organiser of the city’s skills contest for housekeeping and of everything else that there is to win";
const chinese = "衡阳市家政服务行业职工职业技能竞赛优秀组织单位和其他一切可以获得的荣誉称号以及宣传推介";
const bar = (more: Partial<ResultBar> = {}): ResultBar => ({
  ...{label: "慰问资金", value: linked("15.5 万元"), amount: 155000, tone: "paid", beside: []},
  ...more
});
const drawn: Record<string, ResultBar[]> = {
  nothing: [],
  "one row": [bar()],
  "a nil": [bar({amount: 0})],
  "only told": [bar({amount: null, beside: [linked(long)]})],
  "long texts": [long, chinese].flatMap((text) => [
    bar({label: text, heading: text, beside: [text, `${linked(text)}, ${linked("2 recipients")}`]}),
    bar({label: text, value: linked(text)})
  ]),
  "groups of every kind": (["paid", "kind", "others", "count"] as const).map((tone, i) =>
    bar({tone, heading: `其中 ${tone}`, amount: i * 7})
  ),
  "units one by one": [bar({tone: "count", amount: 2, of: 12}), bar({tone: "count", amount: 60, of: 60})],
  "more than its whole": [bar({tone: "count", amount: 13, of: 12}), bar({tone: "count", amount: 138, of: 3800})]
};

describe.each([false, true])("bars of results, each on its own scale: %s", (own) => {
  it.each(Object.keys(drawn))("are drawn without faults: %s", (name) => {
    for (const width of figureWidths) {
      const svg = resultBars(drawn[name]!, {width, id: "r", own});
      document.body.replaceChildren(svg);
      expect(drawingFaults(svg, {width})).toEqual([]);
    }
  });
});

describe("a part of a few units", () => {
  const rects = (of: number) =>
    [
      ...resultBars([bar({tone: "count", amount: 2, of})], {width: 320, id: "r", own: true}).querySelectorAll("rect")
    ].map((node) => node.getAttribute("class"));
  it("is drawn unit by unit, the rest as outlines", () => {
    expect(rects(5)).toEqual([...Array(2).fill("bar counted"), ...Array(3).fill("bar outlined")]);
  });
  it("is a bar in an outline where there are many", () => {
    expect(rects(500)).toEqual(["bar outlined", "bar counted"]);
  });
});

describe("a text with numbers that open, wrapped", () => {
  const text = `a longer text, ${linked("15 households")} and ${linked("2 people")}, ${chinese}`;
  it("says the same in lines that fit, and every number still opens", () => {
    const lines = wrapNumbers(text, {width: 90});
    expect(lines.length).toBeGreaterThan(4);
    expect(lines.map(plainText).join("").replaceAll(" ", "")).toBe(plainText(text).replaceAll(" ", ""));
    for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(90);
    const links = lines.flatMap((line) => numberPieces(line).filter((piece) => piece.href));
    expect(links.map((piece) => piece.text.trim()).join(" ")).toBe("15 households 2 people");
  });
  it("leaves a text without numbers as it is", () => {
    expect(wrapNumbers("a b", {width: 320})).toEqual(["a b"]);
  });
});
