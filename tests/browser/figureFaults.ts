import type {Page} from "playwright-core";
import type {FigureText, Point} from "./figureTexts.js";
import {figureTexts} from "./figureTexts.js";

/** The smallest text that is still read on a screen, and what rounding may hide, in CSS pixels. */
const smallestOnScreen = 11;
const tolerance = 1;

/**
 * What makes the texts of the page's figures hard to read: two that overlap, one that is cut off by its drawing or by
 * what is around it, one smaller than `smallest`. Boxes are those of the font, not of the ink: where two touch, another
 * font would have them overlap.
 */
export async function figureFaults(page: Page, {smallest = smallestOnScreen} = {}): Promise<string[]> {
  return textFaults(await figureTexts(page), smallest);
}

function textFaults(texts: FigureText[], smallest: number): string[] {
  return texts.flatMap((text, index) => [
    ...(text.size < smallest - 0.05 ? [fault(text, `is ${round(text.size)} px, less than ${smallest} px`)] : []),
    ...(cutOff(text) > tolerance ? [fault(text, `is cut off by ${round(cutOff(text))} px`)] : []),
    ...texts
      .slice(index + 1)
      .filter((other) => other.figure !== text.figure || other.piece !== text.piece)
      .filter((other) => overlap(text.corners, other.corners) > tolerance)
      .map((other) => fault(text, `overlaps “${other.words}”`))
  ]);
}

function fault({figure, words}: FigureText, what: string): string {
  return `${figure}: “${words}” ${what}`;
}

function cutOff({corners, shown}: FigureText): number {
  return Math.max(
    ...corners.map(([x, y]) => Math.max(shown.left - x, x - shown.right, shown.top - y, y - shown.bottom))
  );
}

/** How far two boxes, turned or not, would have to be moved apart to touch no more; negative if they are apart. */
function overlap(a: Point[], b: Point[]): number {
  const directions = [...sides(a), ...sides(b)];
  return Math.min(
    ...directions.map((direction) => {
      const [from, to] = extent(a, direction);
      const [otherFrom, otherTo] = extent(b, direction);
      return Math.min(to, otherTo) - Math.max(from, otherFrom);
    })
  );
}

function sides([first, second, third]: Point[]): Point[] {
  return [unit(first!, second!), unit(second!, third!)];
}

function unit([x1, y1]: Point, [x2, y2]: Point): Point {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  return [(x2 - x1) / length, (y2 - y1) / length];
}

function extent(corners: Point[], [dx, dy]: Point): [number, number] {
  const along = corners.map(([x, y]) => x * dx + y * dy);
  return [Math.min(...along), Math.max(...along)];
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
