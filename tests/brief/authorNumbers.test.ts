import {describe, expect, it} from "vitest";
import {checkedText, knownNumbers} from "../../src/brief/authorNumbers.js";
import {numberPieces, numberText, plainText} from "../../src/components/numberText.js";

const known = knownNumbers([
  `收入 ${numberText("271.37", "#income")} 万元，增长 ${numberText("38.15%", "#growth")}。`,
  `比上年 ${numberText("−32.05", "#change")}，参加 ${numberText("约 3,800 人", "#people")}。`,
  `列明 ${numberText("271.37", "#second")}，共 49 项。`,
  numberText("2023 年总数 98，分类之和 97", "#case")
]);
const checked = (own: string) => checkedText(own, {known});
/** What opens from a text, as printed, with what opens it. */
const opens = (own: string) =>
  numberPieces(checked(own).text).flatMap(({text, href}) => (href ? [[text, href] as const] : []));

describe("a number of the author's that the data have", () => {
  it("opens what the data's number opens, of two that read alike the first", () => {
    expect(opens("收入271.37万元。")).toEqual([["271.37", "#income"]]);
    expect(checked("收入271.37万元。").unsupported).toEqual([]);
  });
  it.each([
    ["38.15%", "#growth"],
    ["38.15 %", "#growth"],
    ["38.15％", "#growth"],
    ["３８．１５％", "#growth"],
    ["-32.05", "#change"],
    ["−32.05", "#change"],
    ["32.05", "#change"],
    ["3800", "#people"],
    ["3,800", "#people"],
    ["98", "#case"]
  ])("is known however it is written: %s", (written, href) => {
    expect(opens(`写作 ${written} 的数`)).toEqual([[written, href]]);
    expect(checked(`写作 ${written} 的数`).unsupported).toEqual([]);
  });
  it("ends where the sentence goes on", () => {
    expect(opens("Income of 271.37, spending, and 3,800, of 98.")).toEqual([
      ["271.37", "#income"],
      ["3,800", "#people"],
      ["98", "#case"]
    ]);
  });
  it("leaves all words as they are", () => {
    const own = "增长38.15％（271.37 万元），\n另有 3,800 人，2023年8月30日。";
    expect(plainText(checked(own).text)).toBe(own);
  });
});

describe("a number of the author's that the data do not have", () => {
  it.each(["271.4", "271.370", "38.15", "271.37%", "1271.37", "3,801", "0", "-5", "９９", "49"])(
    "is told: %s",
    (written) => {
      expect(checked(`写作 ${written} 的数`).unsupported).toEqual([written]);
      expect(opens(`写作 ${written} 的数`)).toEqual([]);
    }
  );
  it("is told each time, in order, beside those that open", () => {
    const {unsupported} = checked("12，271.37，1,234.5 和 12");
    expect(unsupported).toEqual(["12", "1,234.5", "12"]);
    expect(checked("between 10-20, at most.").unsupported).toEqual(["10", "20"]);
  });
  it("is told where it only looks like a year", () => {
    expect(checked("惠及 2000 人").unsupported).toEqual(["2000"]);
    expect(checked("慰问 2023 余户").unsupported).toEqual(["2023"]);
    expect(checked("2,023 and 2023.5 and 2023%").unsupported).toEqual(["2,023", "2023.5", "2023%"]);
  });
});

describe("a date", () => {
  it.each([
    "2023年度比 2022 年",
    "2022—2023年",
    "in 2022-2023, as before",
    "8月30日",
    "2024年8月30号",
    "2024-08-30",
    "2024/8/30。",
    "2024-08",
    "30 August 2024",
    "on May 3, 2024",
    "2024."
  ])("is no figure: %s", (own) => {
    expect(checked(own)).toEqual({text: own, unsupported: []});
  });
});

describe("hostile text", () => {
  it("stays text", () => {
    const own = '<img src=x onerror="alert(271.37)">';
    expect(plainText(checked(own).text)).toBe(own);
    expect(opens(own)).toEqual([["271.37", "#income"]]);
  });
  it.each([
    numberText("271.37", "#elsewhere"),
    `\uE000#elsewhere 271.37`,
    `\uE000\uE001271.37\uE002`,
    `\uE000#elsewhere\uE001${numberText("271.37", "#elsewhere")}`
  ])("opens nothing but what the data's number opens (%#)", (own) => {
    expect(opens(own)).toEqual([["271.37", "#income"]]);
    expect(plainText(checked(own).text)).not.toMatch(/\p{Co}/u);
  });
  it("of great length is read at once", () => {
    const start = performance.now();
    checked(`${"1".repeat(50_000)} ${"1,".repeat(50_000)} ${"9 ".repeat(5000)}`);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

it("a text without numbers that open gives none to know", () => {
  expect(knownNumbers(["共 49 项，2023 年", ""])).toEqual(new Map());
});
