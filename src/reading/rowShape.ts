import {narrow} from "./narrow.js";
import {readAmount} from "./readAmount.js";
import type {SheetRow} from "./sheet.js";

/** A whole number that may be a year: as the name of a column it is no amount. */
const yearLike = /^(?:19|20)\d{2}$/;

/** What can be seen of a row without knowing what its columns are. */
export interface RowShape {
  filled: number;
  /** Cells that are amounts, but for what may be years, and dashes. */
  amounts: number;
  years: number;
}

/** Counts a row's cells by what they look like. */
export function rowShape({cells}: SheetRow): RowShape {
  const shape = {filled: 0, amounts: 0, years: 0};
  for (const cell of cells) {
    const text = narrow(cell);
    if (text === "") continue;
    shape.filled += 1;
    if (yearLike.test(text)) shape.years += 1;
    else if (readAmount(text).kind === "amount") shape.amounts += 1;
  }
  return shape;
}
