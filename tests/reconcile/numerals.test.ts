import {expect, it} from "vitest";
import {numerals} from "../../src/reconcile/numerals.js";

const read = (text: string) => numerals(text).map(({text, value, unit}) => [text, value, unit]);

it.each<[string, ...(readonly [string, string, string | undefined])[]]>([
  ["收入271.37 万元，增长38.15 %。", ["271.37", "271.37", "万元"], ["38.15", "38.15", "%"]],
  ["年初预算数0元，另一项0，", ["0", "0", "元"], ["一", "1", ""], ["0", "0", ""]],
  ["５．５０万元，占９４％", ["５．５０", "5.50", "万元"], ["９４", "94", "%"]],
  ["发放1,234.50元，共12,345人", ["1,234.50", "1234.50", "元"], ["12,345", "12345", ""]],
  ["价值2.2万的物资，5万余元", ["2.2", "2.2", "万"], ["5", "5", "万元"]],
  ["下降-3.2%，1-12月", ["-3.2", "-3.2", "%"], ["1", "1", ""], ["12", "12", ""]],
  ["近千名，两个，第十二名", ["千", "1000", ""], ["两", "2", ""], ["十二", "12", ""]],
  ["三千元，一万五千人", ["三千", "3000", "元"], ["一万五千", "15000", ""]],
  ["百分之三十，百分之五点二五", ["百分之三十", "30", "%"], ["百分之五点二五", "5.25", "%"]],
  [" 无。", ["无", "0", undefined]],
  ["无会议费"]
])("finds what %s holds", (text, ...found) => {
  expect(read(text)).toEqual(found);
});

it("says where each one stands in the text as printed", () => {
  const text = "共９个，两场";
  expect(numerals(text).map(({at, text: {length}}) => text.slice(at, at + length))).toEqual(["９", "两"]);
});
