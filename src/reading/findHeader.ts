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

/**
 * The rows of a table's header, as indices, ends included: from the first row with two cells or more, one of them a
 * header's word, to the last before the first row with an amount. Missing where no row names its columns.
 */
export function findHeader({rows, merges}: Sheet): {from: number; to: number} | null {
  const shapes = rows.slice(0, most).map(rowShape);
  const named = (row: SheetRow) => row.cells.filter((cell) => cell.trim() !== "" && roleOf(cell) !== null).length;
  const from = shapes.findIndex(
    (shape, i) => shape.filled >= 2 && shape.amounts === 0 && (rows[i]!.cells.some(heads) || named(rows[i]!) >= 2)
  );
  if (from < 0) return null;
  const under = (i: number) => merges.some(({top, bottom}) => top <= i - 1 && bottom >= i);
  let to = from;
  for (let i = from + 1; i < shapes.length; i++) {
    const {filled, amounts, years} = shapes[i]!;
    const row = rows[i]!;
    const continues =
      filled > 0 && amounts === 0 && (under(i) || years > 1 || row.cells[0]!.trim() === "" || named(row) >= 2);
    if (!continues) break;
    to = i;
  }
  return {from, to};
}
