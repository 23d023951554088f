import {expect, it} from "vitest";
import {inertText} from "../../src/components/inertText.js";

it.each([
  ["2023 年支出 1,234.50 万元\n第二行\t…", "2023 年支出 1,234.50 万元\n第二行\t…"],
  ["\u202E05.21\u202C", "\uFFFD05.21\uFFFD"],
  ["a\u0000b\u001B[31mc\u009Bd", "a\uFFFDb\uFFFD[31mc\uFFFDd"],
  ["\u2067x\u200F\u061C\uFFFE", "\uFFFDx\uFFFD\uFFFD\uFFFD"],
  ["一\r\n\u0007二\r", "一\r\n\uFFFD二\r"],
  ["𠮷\uD800", "𠮷\uFFFD"],
  ["👩\u200D👧 می\u200Cخواهم", "👩\u200D👧 می\u200Cخواهم"]
])("%j only says %j", (text, said) => {
  expect(inertText(text)).toBe(said);
});
