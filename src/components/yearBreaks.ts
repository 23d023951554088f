import {shape} from "./element.js";
import {textWidth} from "./textWidth.js";

/** The first year from which what is drawn is not the same as in the years before, and what is said of it. */
export interface YearBreak {
  year: number;
  label: string;
}

const row = 18;

/** The room that the words of breaks take above a drawing, one a row. */
export const yearBreaksHeight = (breaks: readonly YearBreak[]): number => breaks.length * row;

/** A dashed line before each year that a break begins with, and its words above, anywhere in the width of the drawing. */
export function yearBreaks(
  breaks: readonly YearBreak[],
  {before, width, bottom}: {before: (year: number) => number; width: number; bottom: number}
): SVGElement[] {
  return breaks.map(({year, label}, i) => {
    const x = before(year);
    const half = textWidth(label) / 2;
    const middle = Math.max(half, Math.min(width - half, x));
    const y = i * row + 13;
    return shape(
      "g",
      {class: "year-break"},
      shape("line", {class: "break", x1: x, x2: x, y1: y + 5, y2: bottom}),
      shape("text", {class: "label", x: middle, y, "text-anchor": "middle"}, label)
    );
  });
}
