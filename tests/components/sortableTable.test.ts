// @vitest-environment jsdom
import {describe, expect, it, vi} from "vitest";
import {sortableTable} from "../../src/components/sortableTable.js";
import type {SortableColumn, SortOrder} from "../../src/components/sortableTable.js";

interface Row {
  name: string;
  amount: number | null;
}

const rows: Row[] = [
  {name: "差旅费", amount: 10},
  {name: "办公费", amount: null},
  {name: "水费", amount: -2},
  {name: "第 10 项", amount: 9},
  {name: "第 9 项", amount: 9}
];
const columns: SortableColumn<Row, number>[] = [
  {id: "name", head: "项目", cell: (row) => row.name, by: (row) => row.name, total: () => "合计"},
  {
    id: "amount",
    head: "金额",
    number: true,
    cell: (row) => row.amount?.toString(),
    by: (row) => row.amount,
    total: String
  }
];
const make = (more: {order?: SortOrder; most?: number; totals?: number[]} = {}) => {
  const onOrder = vi.fn();
  const node = sortableTable<Row, number>(rows, {
    ...{id: "t", caption: "表", columns, totals: [], lang: "zh-CN", most: 100, allLabel: "全部", onOrder},
    order: {column: null, descending: false},
    ...more
  });
  return {node, onOrder};
};
const names = (node: Element) => [...node.querySelectorAll("tbody th")].map((cell) => cell.textContent);
const press = (node: Element, column: string) =>
  node.querySelector<HTMLButtonElement>(`[data-key="t:sort:${column}"]`)!.click();
const sorted = (node: Element) => [...node.querySelectorAll("thead th")].map((head) => head.getAttribute("aria-sort"));

describe("a table to sort", () => {
  it("keeps its rows as they came until a column is pressed", () => {
    const {node} = make();
    expect(names(node)).toEqual(rows.map((row) => row.name));
    expect(sorted(node)).toEqual([null, null]);
  });
  it("sorts upwards, downwards and not at all, what is missing last either way, equal rows as they came", () => {
    const {node, onOrder} = make();
    press(node, "amount");
    expect(names(node)).toEqual(["水费", "第 10 项", "第 9 项", "差旅费", "办公费"]);
    expect(sorted(node)).toEqual([null, "ascending"]);
    press(node, "amount");
    expect(names(node)).toEqual(["差旅费", "第 10 项", "第 9 项", "水费", "办公费"]);
    expect(sorted(node)).toEqual([null, "descending"]);
    press(node, "amount");
    expect(names(node)).toEqual(rows.map((row) => row.name));
    expect(onOrder.mock.calls.map(([order]) => order as SortOrder)).toEqual([
      {column: "amount", descending: false},
      {column: "amount", descending: true},
      {column: null, descending: false}
    ]);
  });
  it("sorts texts as the language does, numbers in them by size", () => {
    const {node} = make();
    press(node, "name");
    expect(names(node)).toEqual(["办公费", "差旅费", "第 9 项", "第 10 项", "水费"]);
  });
  it("opens in the order given, and has one sorted column at a time", () => {
    const {node} = make({order: {column: "amount", descending: true}});
    expect(names(node)[0]).toBe("差旅费");
    press(node, "name");
    expect(sorted(node)).toEqual(["ascending", null]);
  });
  it("shows the first rows of the order, and all when asked", () => {
    const {node} = make({most: 2});
    document.body.append(node);
    press(node, "amount");
    expect(names(node)).toEqual(["水费", "第 10 项"]);
    const more = node.querySelector<HTMLButtonElement>('[data-key="t:all"]')!;
    expect(more.hidden).toBe(false);
    more.click();
    expect(names(node)).toHaveLength(5);
    expect(more.hidden).toBe(true);
    expect(document.activeElement).toBe(node.querySelector("[role=region]"));
    node.remove();
  });
  it("has its totals below, and a dash only where a row states nothing", () => {
    const {node} = make({totals: [17]});
    expect([...node.querySelectorAll("tfoot tr > *")].map((cell) => cell.textContent)).toEqual(["合计", "17"]);
    expect([...node.querySelectorAll("tbody td")].map((cell) => cell.textContent)).toEqual(["10", "—", "-2", "9", "9"]);
    expect(make().node.querySelector("tfoot")).toBeNull();
  });
  it("names its region, its column heads and its rows", () => {
    const {node} = make();
    const region = node.querySelector("[role=region]")!;
    expect([region.getAttribute("aria-label"), region.getAttribute("tabindex")]).toEqual(["表", "0"]);
    expect(node.querySelectorAll("thead th[scope=col] button")).toHaveLength(2);
    expect(node.querySelectorAll("tbody th[scope=row]")).toHaveLength(5);
  });
});
