import {expect, it} from "vitest";
import {chineseNumber, inChinese} from "../../src/reconcile/chineseNumber.js";

it.each([
  ["九", 9],
  ["两", 2],
  ["十", 10],
  ["十一", 11],
  ["二十", 20],
  ["四十三", 43],
  ["一百零五", 105],
  ["两千三百", 2300],
  ["千", 1000],
  ["一万五千", 15000],
  ["三亿二千万", 320000000],
  ["二〇二三", 2023]
])("reads %s as %d", (text, value) => {
  expect(chineseNumber(text)).toBe(value);
});

it("reads back every heading number it writes", () => {
  for (let number = 1; number < 100; number++) expect(chineseNumber(inChinese(number))).toBe(number);
  expect([1, 10, 12, 20, 23].map(inChinese)).toEqual(["一", "十", "十二", "二十", "二十三"]);
});
