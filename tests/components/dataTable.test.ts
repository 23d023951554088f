// @vitest-environment jsdom
import {describe, expect, it} from "vitest";
import {dataTable} from "../../src/components/dataTable.js";
import {element} from "../../src/components/element.js";

const rows = [
  {line: "基本支出", amount: "95.08", places: ["二(一)·1#1"]},
  {line: "<b>项目</b>", amount: "", places: []}
];
const table = dataTable(rows, {
  caption: "支出",
  columns: [
    {head: "科目", cell: (row) => row.line},
    {head: "金额", number: true, cell: (row) => row.amount},
    {head: "位置", cell: (row) => row.places.map((place) => element("div", {}, place))}
  ]
});
const cells = (selector: string) => [...table.querySelectorAll(selector)];
const texts = (selector: string) => cells(selector).map((cell) => cell.textContent);

describe("a table", () => {
  it("has a caption, which also names the region that scrolls", () => {
    expect(table.querySelector("table > caption")!.textContent).toBe("支出");
    expect(["role", "tabindex", "aria-label"].map((name) => table.getAttribute(name))).toEqual(["region", "0", "支出"]);
  });
  it("has a head for every column, and for every row its first cell", () => {
    expect(texts("thead th")).toEqual(["科目", "金额", "位置"]);
    expect(cells("thead th").every((cell) => cell.getAttribute("scope") === "col")).toBe(true);
    expect(texts("tbody tr > :first-child")).toEqual(["基本支出", "<b>项目</b>"]);
    expect(cells("tbody tr > :first-child").map((cell) => [cell.localName, cell.getAttribute("scope")])).toEqual([
      ["th", "row"],
      ["th", "row"]
    ]);
    expect(cells("tbody td[scope]")).toEqual([]);
  });
  it("keeps its rows in their order, each with a cell a column", () => {
    expect(cells("tbody tr").map((row) => row.children.length)).toEqual([3, 3]);
  });
  it("marks the columns of numbers, head and cells", () => {
    expect(texts(".number")).toEqual(["金额", "95.08", "—"]);
  });
  it("has a dash where nothing is stated", () => {
    expect([...cells("tbody tr")[1]!.children].map((cell) => cell.textContent)).toEqual(["<b>项目</b>", "—", "—"]);
  });
  it("has no dash for a nil", () => {
    const nil = dataTable([0], {caption: "a", columns: [{head: "n", cell: (value) => value}]});
    expect(nil.querySelector("tbody")!.textContent).toBe("0");
  });
  it("without rows is its caption and heads", () => {
    const empty = dataTable<string>([], {caption: "a", columns: [{head: "n", cell: (value) => value}]});
    expect([empty.querySelectorAll("thead th").length, empty.querySelectorAll("tbody tr").length]).toEqual([1, 0]);
  });
});
