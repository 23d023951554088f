import {expect, it} from "vitest";
import {fromSpreadsheetText, spreadsheetText} from "../src/spreadsheetText.js";

it.each([
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "\t=1",
  "\r1",
  "\n1",
  " =1",
  "\u200B=1",
  "\u202E-1",
  "＝1",
  "＋1",
  "－1",
  "＠a",
  "'=1",
  "''\u0001@a"
])("%j is led by an apostrophe, and comes back without", (text) => {
  expect(spreadsheetText(text)).toBe(`'${text}`);
  expect(fromSpreadsheetText(spreadsheetText(text))).toBe(text);
});

it.each(["", "1", "a=1", "'", "’=1", "预算", "1-2", "'a"])("%j stays as it is", (text) => {
  expect(spreadsheetText(text)).toBe(text);
  expect(fromSpreadsheetText(text)).toBe(text);
});
