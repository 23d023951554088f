import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {inertText, linesOf, oneLine} from "../../../src/publish/word/inertText.js";

describe("inertText", () => {
  it.each([
    ["预算 1,234.50 −0.5% ÷ “引”", "预算 1,234.50 −0.5% ÷ “引”"],
    ["=1+1<b>&amp;", "=1+1<b>&amp;"],
    ["𠮷\u{1F600}", "𠮷\u{1F600}"],
    ["a\tb", "a b"],
    ["a\u0000\u001Bb\u0085", "a\uFFFD\uFFFDb\uFFFD"],
    ["\u202Eabc\u2066\u200F", "\uFFFDabc\uFFFD\uFFFD"],
    ["\uD800x\uDC00\uFFFE\uFFFF", "\uFFFDx\uFFFD\uFFFD\uFFFD"],
    ["\uE000#a\uE0011\uE002", "\uFFFD#a\uFFFD1\uFFFD"]
  ])("%j reads %j", (text, shown) => {
    expect(inertText(text)).toBe(shown);
  });
  it("is what XML can hold, whatever the text, and as long", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(0xffff), fc.nat(0xff), fc.nat(0x10ffff))), (codes) => {
        const text = String.fromCodePoint(...codes);
        expect(inertText(text)).toMatch(/^[ -\uD7FF\uF900-\uFFFD\uE003-\uF8FF\u{10000}-\u{10FFFF}]*$/u);
        expect([...inertText(text)].length).toBe([...text].length);
      })
    );
  });
});

describe("lines", () => {
  it("are as they were written", () => {
    expect(linesOf("一\r\n二\n\n三\u2028四\r五")).toEqual(["一", "二", "", "三", "四", "五"]);
  });
  it("become one, with the spaces that are meant", () => {
    expect(oneLine("一\n二\u3000\u00A0三")).toBe("一 二\u3000\u00A0三");
  });
});
