// @vitest-environment jsdom
import {describe, expect, it} from "vitest";
import {dataTable} from "../../src/components/dataTable.js";
import {element} from "../../src/components/element.js";
import {heatTable} from "../../src/components/heatTable.js";
import {numberText} from "../../src/components/numberText.js";
import {readCsv, writeCsv} from "../../src/csv.js";
import {plainCell} from "../../src/publish/plainCell.js";
import {tableSheet} from "../../src/publish/tableSheet.js";
import {hostile} from "./sampleEdition.js";

const text = {group: "分组", beside: (column: string) => `${column}·说明`};
const about = ["支出 1,234.50 万元", "", "来源：样例文件"];
const sheet = (region: HTMLElement) => tableSheet(region.querySelector("table")!, {text, about});

describe("a cell of numbers", () => {
  it.each([
    ["1,234,567.50", "1234567.50", ""],
    ["−3.20", "-3.20", ""],
    ["− 3.20", "-3.20", ""],
    ["+38.15%", "38.15%", ""],
    ["1.2e−7", "1.2e-7", ""],
    ["65.11 推算", "65.11", "推算"],
    ["3,800 人", "3800", "人"],
    ["46.93%（2023 年）", "46.93%", "（2023 年）"],
    ["138.62 ±0.02", "138.62", "±0.02"],
    ["—", "", ""],
    ["", "", ""],
    ["上年没有可比的数字", "", "上年没有可比的数字"],
    ["约 3 人", "", "约 3 人"],
    ["1.2.3", "", "1.2.3"]
  ])("%s is %s and %s", (shown, number, beside) => {
    expect(plainCell(shown)).toEqual({number, beside});
  });
});

describe("a table as a sheet", () => {
  const rows = [
    {line: "基本支出", amount: [numberText("1,234.50", "#figure/a"), " ", "推算"], share: "94.8%", places: ["a", "b"]},
    {line: hostile, amount: ["−20.00"], share: "", places: []}
  ];
  const table = dataTable(rows, {
    caption: "支出",
    columns: [
      {head: "科目", cell: (row) => row.line},
      {head: "金额", number: true, cell: (row) => row.amount},
      {head: "占比", number: true, cell: (row) => row.share},
      {head: "位置", cell: (row) => row.places.map((place) => element("div", {}, place))}
    ]
  });

  it("has its heads and all its rows, numbers plain and what is said beside them apart, texts guarded", () => {
    const {header, rows} = sheet(table);
    expect(header).toEqual(["科目", "金额", "金额·说明", "占比", "位置"]);
    expect(rows.slice(0, 2)).toEqual([
      ["基本支出", "1234.50", "推算", "94.8%", "a b"],
      [`'${hostile.replace("\u202E", "\uFFFD")}`, "-20.00", "", "", ""]
    ]);
  });
  it("says below an empty row what it is and where it comes from", () => {
    expect(sheet(table).rows.slice(2)).toEqual([
      ["", "", "", "", ""],
      ["支出 1,234.50 万元", "", "", "", ""],
      ["来源：样例文件", "", "", "", ""]
    ]);
  });
  it("comes back from a CSV file as it is", () => {
    const {header, rows} = sheet(table);
    const read = readCsv(writeCsv(header, rows));
    expect([read.header, read.rows.map(({cells}) => cells)]).toEqual([header, rows]);
  });
  it("has a column for what its rows stand under, and reasons instead of numbers that are not there", () => {
    const cell = (value: string, blank = "") => ({value, mark: "", depth: 0, blank});
    const row = (key: string, cells: ReturnType<typeof cell>[]) => ({
      ...{key, label: key, href: null, level: "line" as const, cells}
    });
    const years = [2022, 2023].map((year) => ({year, href: null, key: "", current: false}));
    const region = heatTable(
      [
        {heading: "甲", rows: [row("基本", [cell("", "没有上年"), cell("+1.50%")])]},
        {heading: "乙", rows: [row("基本", [cell("", "没有上年"), cell("", "没有列明")])]}
      ],
      {caption: "表", corner: "项目", years}
    );
    const {header, rows} = sheet(region);
    expect(header).toEqual(["分组", "项目", "2022", "2023", "2023·说明"]);
    expect(rows.slice(0, 2)).toEqual([
      ["甲", "基本", "没有上年", "1.50%", ""],
      ["乙", "基本", "没有上年", "", "没有列明"]
    ]);
  });
  it("has the totals below, and of a head its name alone", () => {
    const cells = (name: "th" | "td", ...texts: string[]) =>
      element(
        "tr",
        {},
        texts.map((each) => element(name, {}, each))
      );
    const region = element(
      "div",
      {},
      element(
        "table",
        {},
        element("thead", {}, element("tr", {}, element("th", {}, "数量", element("div", {}, "做了多少")))),
        element("tbody", {}, cells("td", "一")),
        element("tfoot", {}, cells("th", "合计"))
      )
    );
    expect([sheet(region).header, ...sheet(region).rows.slice(0, 2)]).toEqual([["数量"], ["一"], ["合计"]]);
  });
});
