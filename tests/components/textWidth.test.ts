import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {numberText} from "../../src/components/numberText.js";
import {textWidth, wrapText} from "../../src/components/textWidth.js";

describe("a text's width", () => {
  it("is an em a Chinese character, and grows with the type", () => {
    expect(textWidth("一般公共预算")).toBe(6 * 13);
    expect(textWidth("一般公共预算", 20)).toBe(6 * 20);
    expect(textWidth("，。（）")).toBe(4 * 13);
  });
  it("is less for Latin letters and figures, and nothing for nothing", () => {
    expect(textWidth("1,234.56")).toBeLessThan(8 * 13);
    expect(textWidth("WWWW")).toBeGreaterThan(textWidth("llll"));
    expect(textWidth("")).toBe(0);
  });
  it("takes no account of where a number leads", () => {
    expect(textWidth(numberText("271.37", "#figure/u/2023/income/actual"))).toBe(textWidth("271.37"));
  });
});

describe("a wrapped text", () => {
  it("breaks between words, and between any two Chinese characters", () => {
    expect(wrapText("Support to individuals", {width: 90})).toEqual(["Support to", "individuals"]);
    expect(wrapText("对个人和家庭的补助", {width: 40})).toEqual(["对个人", "和家庭", "的补助"]);
    expect(wrapText("机关 CSV 文件", {width: 66})).toEqual(["机关 CSV", "文件"]);
  });
  it("breaks within a word only where the word alone is too long", () => {
    const lines = wrapText("an Arbeiterunfallversicherungsgesetz", {width: 100});
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join("")).toBe("an Arbeiterunfallversicherungsgesetz");
    expect(wrapText("an unbroken word", {width: 1000})).toEqual(["an unbroken word"]);
  });
  it("is as it was where it fits, and no line for no text", () => {
    expect(wrapText("收入", {width: 100})).toEqual(["收入"]);
    expect(wrapText("", {width: 100})).toEqual([]);
  });
  it("loses nothing but spaces, and fits, whatever it is", () => {
    const text = fc.string({unit: fc.constantFrom("a", "W", "支", "，", " ", "1", "%", "（")});
    fc.assert(
      fc.property(text, fc.integer({min: 14, max: 200}), (text, width) => {
        const lines = wrapText(text, {width});
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
        expect(lines.every((line) => text.includes(line))).toBe(true);
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
      }),
      {seed: 2023, numRuns: 500}
    );
  });
});
