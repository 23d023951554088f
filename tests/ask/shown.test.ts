import {describe, expect, it, test} from "vitest";
import {answerSheet, answerTsv, columnText, plainAnswer, sortRows} from "../../src/ask/answerCells.js";
import {chartOf, chartRows} from "../../src/ask/chartOf.js";
import type {ChartForm} from "../../src/ask/chartOf.js";
import {faultText} from "../../src/ask/faultText.js";
import {placeOf, wordEnd} from "../../src/ask/placeOf.js";
import {readQuestion, writeQuestion} from "../../src/ask/question.js";
import {askWords as chinese} from "../../src/askWords.js";
import {seconds} from "../../src/format.js";
import type {Answer, FaultKind} from "../../src/database/ask.js";
import type {Value} from "../../src/database/query.js";
import {askWords as english} from "../../src/en/askWords.js";

const answer = (head: string, ...rows: Value[][]): Answer => ({
  columns: head
    .split(" ")
    .map((name) => ({name: name.replace("#", ""), type: name.startsWith("#") ? "number" : "text"})),
  rows,
  more: false
});

describe("a value", () => {
  const shown = (values: Value[]) => {
    const column = answer("#a", ...values.map((value) => [value]));
    return values.map(columnText(column, 0));
  };
  it("has the decimals of its column, and the digits that a double invented off", () => {
    expect(shown([1, 7.739999999999999, -0.5, null])).toEqual(["1.00", "7.74", "−0.50", null]);
    expect(shown([1234.5, 12345])).toEqual(["1,234.5", "12,345.0"]);
    expect(shown([1 / 3])).toEqual(["0.333333"]);
    expect(shown([0, 0.00000012])).toEqual(["0.000000", "1.2e−7"]);
    expect(shown([Infinity, NaN, -Infinity, 1])).toEqual(["Infinity", "NaN", "−Infinity", "1"]);
  });
  it("is a year where all of them may be", () => {
    expect(shown([2023, null, 2019])).toEqual(["2023", null, "2019"]);
    expect(shown([2023, 2200])).toEqual(["2,023", "2,200"]);
    expect(shown([2023, 2019.5])).toEqual(["2,023.0", "2,019.5"]);
  });
  it("opens nothing", () => {
    expect(plainAnswer(answer("a", ["\uE000#x\uE0011\uE002"])).rows[0]![0]).not.toMatch(/[\uE000-\uE002]/);
  });
});

describe("an answer as a file", () => {
  const told = answer("甲 =b #c", ["=1+1", "a\tb\nc", -7.739999999999999], [null, "-", null], [true, "+x", 1e21]);
  it("keeps every digit, and no text that a spreadsheet would compute", () => {
    expect(answerSheet(told)).toEqual({
      header: ["甲", "'=b", "c"],
      rows: [
        ["'=1+1", "a\tb\nc", "-7.74"],
        ["", "'-", ""],
        ["true", "'+x", "1e+21"]
      ]
    });
  });
  it("has no tab and no line within a cell on the clipboard", () => {
    expect(
      answerTsv(told)
        .split("\n")
        .map((line) => line.split("\t").length)
    ).toEqual([3, 3, 3, 3]);
  });
});

test("seconds have decimals only where they say something", () => {
  expect([4, 31, 9_994, 12_345].map(seconds)).toEqual(["0.00", "0.03", "9.99", "12.3"]);
});

test("rows are sorted by size or alphabet, with nothing last whichever way", () => {
  const {rows} = answer("a #b", ["乙", 10], ["甲10", null], ["甲9", 9], [null, -1]);
  const by = (column: number, down: boolean) =>
    sortRows(rows, {column, type: column === 1 ? "number" : "text", down}).map((row) => row[column]);
  expect(by(1, false)).toEqual([-1, 9, 10, null]);
  expect(by(1, true)).toEqual([10, 9, -1, null]);
  expect(by(0, false)).toEqual(["甲9", "甲10", "乙", null]);
});

describe("a chart", () => {
  const form = (of: Answer) => chartOf(of) as ChartForm;
  it("is of columns over years where years alone name the rows", () => {
    const years = answer("#年 #额", [2024, 2], [2023, 1], [2022, null]);
    expect(chartOf(years)).toEqual({kind: "years", labels: [0], measures: [1]});
    expect(chartRows(years, {form: form(years), measure: 1})).toEqual([
      {label: "2023", value: 1},
      {label: "2024", value: 2}
    ]);
    expect(form(answer("#年 #额", [2024, 2], [2024, 1])).kind).toBe("bars");
  });
  it("is of bars along names, by the columns that tell them apart", () => {
    const named = answer("单位 科目 #年 #额", ["甲", "一", 2024, 2], ["甲", "二", 2024, -1]);
    expect(chartOf(named)).toEqual({kind: "bars", labels: [1], measures: [3]});
    const several = answer("单位 #年 #额", ["甲", 2024, 2], ["乙", 2023, NaN]);
    expect(chartRows(several, {form: form(several), measure: 2})).toEqual([{label: "甲 · 2024", value: 2}]);
  });
  it("is not drawn where there is nothing to draw or to name", () => {
    expect(chartOf(answer("a #b"))).toBe("empty");
    expect(chartOf(answer("a b", ["x", "y"]))).toBe("noNumbers");
    expect(chartOf(answer("#a #b", [1, 2]))).toBe("noLabels");
    expect(chartOf(answer("a #b", ["x", null]))).toBe("noNumbers");
  });
});

describe("a question in the address", () => {
  it("comes back as it was, and leaves the rest alone", () => {
    const sql = "SELECT '甲&乙' -- 50% + #1\nFROM units";
    const search = writeQuestion({sql, as: "chart", column: "金额 & 数"}, "?unit=demo&sql=old&column=a&year=2021");
    expect(search).toMatch(/^\?unit=demo&year=2021&sql=/);
    expect(readQuestion(search)).toEqual({sql, as: "chart", column: "金额 & 数"});
    expect(writeQuestion({sql: null, as: "table", column: null}, search)).toBe("?unit=demo&year=2021");
    expect(writeQuestion({sql: null, as: "table", column: null}, "")).toBe("");
    expect(readQuestion("?as=pie&column=a")).toEqual({sql: null, as: "table", column: null});
  });
});

describe("what is wrong with a question", () => {
  it("is told with its place", () => {
    const sql = "SELECT '🎈', nam\nFROM units";
    expect(placeOf(sql, sql.indexOf("nam"))).toEqual({line: 1, column: 13});
    expect(placeOf(sql, sql.indexOf("units"))).toEqual({line: 2, column: 6});
    expect(wordEnd(sql, sql.indexOf("nam"))).toBe(sql.indexOf("\n"));
    expect(
      faultText({kind: "column", at: 12, name: "nam", candidates: ["name"], message: ""}, {sql, words: chinese})
    ).toEqual(["第 1 行第 12 个字：没有叫“nam”的列。", "是不是要写：name？"]);
  });
  it("names a full-width mark in what is not understood, and only there", () => {
    const told = (sql: string, fault: {name?: string; at?: number}) =>
      faultText({kind: "column", candidates: [], message: "", ...fault}, {sql, words: english}).join(" ");
    expect(told("SELECT a，b", {name: "a，b", at: 7})).toContain("full-width mark (，)");
    expect(told("SELECT a, '（' FROM x", {name: "a", at: 7})).not.toContain("full-width");
  });
  it.each([
    ["Chinese", chinese],
    ["English", english]
  ] as const)("has a sentence of its own whatever it is, in %s", (_, {fault: {kinds}}) => {
    const all = (Object.keys(kinds) as FaultKind[]).map((kind) => kinds[kind]("x"));
    expect(new Set(all).size).toBe(all.length);
    for (const text of [...all, ...Object.values(kinds).map((say) => say(""))]) expect(text).toMatch(/^\S.*[。.]$/);
  });
});
