import {choosing} from "./choosing.js";
import {shape} from "./element.js";
import {textWidth} from "./textWidth.js";

/** A year below a drawing: the address of the same slice in that year, and whether it is the year looked at. */
export interface AxisYear {
  year: number;
  href: string | null;
  key: string;
  current: boolean;
}

/** Which of `count` places that stand `step` pixels apart have room for a label of a width: the first, the last, every so many. */
export function placesWithRoom(count: number, {step, width}: {step: number; width: number}): Set<number> {
  const every = Math.max(1, Math.ceil((width + 8) / step));
  const last = count - 1;
  const places = Array.from({length: count}, (_, i) => i).filter((i) => i % every === 0 && last - i >= every);
  return new Set([...places, 0, ...(last * step >= width + 8 ? [last] : [])]);
}

/** The years below a drawing, at their places; where there is no room for all, the first, the last and every so many. */
export function yearAxis(
  years: readonly AxisYear[],
  {place, step, y}: {place: (year: number) => number; step: number; y: number}
): SVGElement[] {
  const width = textWidth("2000");
  const shown = placesWithRoom(years.length, {step, width});
  return years
    .filter((_, i) => shown.has(i))
    .map(({year, href, key, current}) =>
      choosing(
        shape(
          "text",
          {class: current ? "label strong" : "label faint", x: place(year), y, "text-anchor": "middle"},
          String(year)
        ),
        {href, key}
      )
    );
}
