import {describe, expect, it} from "vitest";
import {textWidth} from "../../../src/components/textWidth.js";
import {cellMargin, columnWidths, fitsWidth} from "../../../src/publish/word/columnWidths.js";

const [total, size] = [8844, 9];
const sum = (widths: readonly number[]) => widths.reduce((all, width) => all + width, 0);
const text = (...cells: string[]) => ({head: "科目", cells});
const numbers = (...cells: string[]) => ({head: "决算（万元）", number: true, cells});
const room = (cell: string) => textWidth(cell, size) * 20 + 2 * cellMargin;
const long = "因机构改革划转人员经费和项目支出，年中按规定程序调整预算，".repeat(4);

describe("columnWidths", () => {
  it.each([
    ["few short columns", [text("收入"), numbers("1.00")]],
    ["a text of many lines", [text("收入"), numbers("1.00"), text(long)]],
    ["many numbers", [text("收入"), ...Array.from({length: 7}, () => numbers("12,345.67"))]],
    ["more numbers than there is room for", Array.from({length: 14}, () => numbers("123,456,789.00"))],
    ["no rows", [text(), numbers(), text()]],
    ["many heads and no rows", Array.from({length: 14}, () => text())]
  ])("fills the width, in whole twips: %s", (_, columns) => {
    const widths = columnWidths(columns, {total, size});
    expect(widths.length).toBe(columns.length);
    expect(sum(widths)).toBe(total);
    expect(widths.every((width) => Number.isInteger(width) && width > 0)).toBe(true);
  });
  it("breaks no number and no short text for the sake of a long one", () => {
    const [name, amount, reason] = columnWidths([text("商品和服务支出"), numbers("12,345.67"), text(long)], {
      total,
      size
    });
    expect(name!).toBeGreaterThanOrEqual(room("商品和服务支出"));
    expect(amount!).toBeGreaterThanOrEqual(room("12,345.67"));
    expect(reason!).toBeGreaterThan(total / 2);
  });
  it("gives equal texts equal room beside a short one", () => {
    const [name, one, other] = columnWidths([text("收入"), text(long), text(long)], {total, size});
    expect(name!).toBeLessThan(total / 6);
    expect(Math.abs(one! - other!)).toBeLessThanOrEqual(2);
  });
  it("gives a column that is mostly empty less than one that is full", () => {
    const [full, sparse] = columnWidths([text(long, long, long), text("", "", long)], {total, size});
    expect(full!).toBeGreaterThan(sparse! * 1.3);
    expect(sparse!).toBeGreaterThan(total / 5);
  });
  it("knows what fits", () => {
    expect(fitsWidth([text("收入"), numbers("1.00")], {total, size})).toBe(true);
    expect(fitsWidth([text(long)], {total, size})).toBe(false);
  });
});
