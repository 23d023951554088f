import {findHeader} from "./findHeader.js";
import {headerTexts} from "./headerTexts.js";
import {comparable} from "./label.js";
import type {Sheet} from "./sheet.js";

/**
 * What tables of one shape have in common: where their header is first seen, and its texts but for the years in them.
 * Missing where no header is seen: then nothing tells whether another table is alike.
 */
export function shapeOf(sheet: Sheet): string | null {
  const header = findHeader(sheet);
  if (!header) return null;
  const texts = headerTexts(sheet, header).map((text) => comparable(text).replace(/\d{2,4}/gu, "#"));
  return [header.from, header.to, ...texts].join("|");
}
