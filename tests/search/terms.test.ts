import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {folded} from "../../src/search/folded.js";
import {excerpt, marked} from "../../src/search/marked.js";
import {indexTerms, mayBeMisspelt, mayGoOn, queryTerms} from "../../src/search/terms.js";

describe("a text is folded", () => {
  it.each([
    ["full width and case", "ＡＢｃ１２３（培训）", "abc123(培训)"],
    ["compatibility forms", "ﬁne ① ㎡ Ⅲ", "fine 1 m2 iii"],
    ["what is put together from parts", "cafe\u0301", "café"],
    ["what cannot be seen", "培\u200B训\u202E费\u0000\tx", "培训费 x"],
    ["quotation marks", "“三公”经费《条例》workers’", "三公经费条例workers"]
  ])("by %s", (_, written, text) => expect(folded(written).text).toBe(text));

  it("and takes no other character for another: traditional and simplified stay apart", () => {
    expect(folded("財務")).not.toEqual(folded("财务"));
  });
  it("with the place of each of its characters in what was written", () => {
    fc.assert(
      fc.property(fc.string({unit: "binary"}), (written) => {
        const {text, at} = folded(written);
        expect(at).toHaveLength(text.length + 1);
        expect([...at].sort((a, b) => a - b)).toEqual(at);
        expect(at.at(-1)).toBe(written.length);
      }),
      {seed: 20230316, numRuns: 500}
    );
  });
});

describe("the terms of a text", () => {
  it("are its words, and of Chinese its pairs and the last character", () => {
    expect(indexTerms("2023年培训费, Travel abroad")).toEqual([
      "2023",
      "年培",
      "培训",
      "训费",
      "费",
      "travel",
      "abroad"
    ]);
    expect(indexTerms("费")).toEqual(["费"]);
    expect(indexTerms("  ，。")).toEqual([]);
  });
  it("hold characters outside the basic plane whole", () => {
    expect(indexTerms("𠮷野家")).toEqual(["𠮷野", "野家", "家"]);
  });
  it("of a query are found in any text that the query stands in", () => {
    const han = fc.string({unit: fc.constantFrom(..."工会经费培训监督委员"), minLength: 1, maxLength: 6});
    fc.assert(
      fc.property(han, han, han, (before, query, after) => {
        const terms = indexTerms(before + query + after);
        for (const term of queryTerms(query))
          expect(terms.some((each) => (mayGoOn(term) ? each.startsWith(term) : each === term))).toBe(true);
      }),
      {seed: 20230316, numRuns: 300}
    );
  });
  it("may go on or be misspelt only where that makes sense", () => {
    expect(["费", "培训", "302", "trav"].map(mayGoOn)).toEqual([true, false, true, true]);
    expect(["费", "培训", "30216", "fund", "travel"].map(mayBeMisspelt)).toEqual([false, false, false, false, true]);
  });
});

const matched = (written: string, query: string) =>
  marked(written, query)
    .map(({text, match}) => (match ? `[${text}]` : text))
    .join("");

describe("what matches is marked", () => {
  it.each([
    ["inside a Chinese sentence", "当年没有安排业务培训预算", "培训", "当年没有安排业务[培训]预算"],
    ["in pairs where it does not stand in one piece", "培训费用和费用", "培训用", "[培训]费用和费用"],
    ["at the beginning of words", "Retraining and Training abroad", "train", "Retraining and [Train]ing abroad"],
    ["whatever its width and case", "科目３０２１６（Ｔravel）", "30216 TRAVEL", "科目[３０２１６]（[Ｔravel]）"],
    ["across quotation marks", "“三公”经费", "三公经费", "“[三公”经费]"],
    ["never in part of a character", "ﬁne", "f", "[ﬁ]ne"],
    ["after Chinese as at a beginning", "共43个committees", "committees", "共43个[committees]"],
    ["nowhere where it is not", "会议费", "培训", "会议费"]
  ])("%s", (...[, written, query, expected]) => expect(matched(written, query)).toBe(expected));

  it("and nothing of the text is lost, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string({unit: "binary"}), fc.string({unit: "grapheme"}), (written, query) => {
        expect(
          marked(written, query)
            .map(({text}) => text)
            .join("")
        ).toBe(written);
      }),
      {seed: 20230316, numRuns: 500}
    );
  });
  it("and an excerpt is cut around the first match, never within a character", () => {
    const long = `${"𠮷".repeat(60)}培训费${"𠮷".repeat(60)}`;
    const cut = excerpt(long, {query: "培训"})!;
    expect(cut).toMatch(/^…𠮷+培训费𠮷+…$/u);
    expect(cut.length).toBeLessThan(80);
    expect(excerpt("短的培训", {query: "培训"})).toBe("短的培训");
    expect(excerpt("别的", {query: "培训"})).toBeUndefined();
  });
});
