import {roleOf} from "./termsOf.js";
import {rowShape} from "./rowShape.js";
import type {Sheet, SheetRow} from "./sheet.js";

/** So many rows may stand above a header. */
const most = 40;

/** A cell that only a header has: a word for a role that is itself no amount, or a year on its own. */
const heads = (text: string) => {
  const role = roleOf(text);
  return (
    (role !== null && role !== "amount") ||
    /^(?:(?:19|20)\d{2}年?度?|FY\s?\d{2}(?:\d{2})?(?:-\d{2})?)$/iu.test(text.trim())
  );
};

/** A cell that says something of the table as a whole, under its own label: 编制单位：…, 单位：万元. */
const labelled = /^\s*[^:：]{0,6}(?:单位|部门|机构|币种|日期|时间)[^:：]{0,2}[:：]/u;

/**
 * The rows of a table's header, as indices, ends included: from the first row with two cells or more, one of them a
 * header's word, to the last before the first row with an amount, or with a cell below a column's name that is no word of
 * a header itself. Missing where no row names its columns.
 */
export function findHeader({rows, merges}: Sheet): {from: number; to: number} | null {
  const shapes = rows.slice(0, most).map(rowShape);
  const text = (i: number, column: number) => (rows[i]?.cells[column] ?? "").trim();
  const named = (row: SheetRow) => row.cells.filter((cell) => cell.trim() !== "" && roleOf(cell) !== null).length;
  const from = shapes.findIndex(
    (shape, i) =>
      shape.filled >= 2 &&
      shape.amounts === 0 &&
      !rows[i]!.cells.some((cell) => labelled.test(cell)) &&
      (rows[i]!.cells.some(heads) || named(rows[i]!) >= 2)
  );
  if (from < 0) return null;
  const first = rows[from]!.cells.findIndex((cell) => cell.trim() !== "");
  const under = (i: number) => merges.some(({top, bottom}) => top <= i - 1 && bottom >= i);
  const names = (cell: string) => ![null, "amount"].includes(roleOf(cell));
  const isData = (i: number) =>
    rows[i]!.cells.some((cell, column) => cell.trim() !== "" && !names(cell) && names(text(from, column)));
  let to = from;
  for (let i = from + 1; i < shapes.length; i++) {
    const {filled, amounts, years} = shapes[i]!;
    const isNaming = under(i) || years > 1 || text(i, first) === "" || named(rows[i]!) >= 2;
    if (filled === 0 || amounts > 0 || !isNaming || isData(i)) break;
    to = i;
  }
  return {from, to};
}
