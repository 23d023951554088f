import {scaleLinear, scalePoint} from "d3-scale";
import {apart} from "./apart.js";
import {shape} from "./element.js";
import type {Drawing} from "./figure.js";
import type {YearValue} from "./linesOverYears.js";
import {pathOverYears} from "./pathOverYears.js";
import {lineHeight, textWidth, wrapText} from "./textWidth.js";
import {yearAxis} from "./yearAxis.js";

/** A level that values are held against: where they begin, a target, or (`trial`) one that the reader tries out. */
export interface Level {
  amount: number;
  label: string;
  kind: "base" | "target" | "trial";
}

/** How many years make a line: two are two points. */
const enough = 3;
const [plot, axisHeight] = [120, 28];

/**
 * A value over the years beside the levels that it is held against, each value labelled where there is room, and a mark
 * at the year `since` which something was to change. `extent` is the scale's, which drawings side by side share.
 */
export function aimedYears(
  values: readonly YearValue[],
  {
    width,
    label,
    years,
    levels,
    since,
    extent
  }: Drawing & {
    label: string;
    years: readonly number[];
    levels: readonly Level[];
    since: {year: number; label: string} | null;
    extent: readonly [number, number];
  }
): SVGSVGElement {
  const widest = Math.max(textWidth("2000"), ...values.map(({value}) => textWidth(value)));
  const room = Math.min(
    textWidth("中".repeat(width < 480 ? 7 : 12)),
    Math.max(0, ...levels.map((level) => textWidth(level.label)))
  );
  const [left, right] = [Math.ceil(widest / 2), Math.floor(width - room - 20 - widest / 2)];
  const top = 2 * (lineHeight + 4);
  const bottom = top + plot;
  const round = (value: number) => Math.round(value * 10) / 10;
  const point = scalePoint<number>([left, right]).domain([...years]);
  const x = (year: number) => round(point(year)!);
  const scale = scaleLinear()
    .domain(extent[0] === extent[1] ? [extent[0], extent[0] + 1] : extent)
    .range([bottom, top]);
  const y = (amount: number) => round(scale(amount));
  const step = point.step() || right - left;
  const shown = withRoom(values, {x, width: widest, since: since?.year});
  const labels = levels.map((level) => wrapText(level.label, {width: room}));
  const heights = labels.map((lines) => lines.length * lineHeight);
  const tops = apart(
    levels.map((level, i) => ({at: y(level.amount), height: heights[i]!})),
    {from: top - lineHeight, to: bottom + lineHeight / 2}
  );
  const edge = Math.floor(right + widest / 2);
  const runs = values.length < enough ? values.map((value) => [value]) : [values];
  return shape(
    "svg",
    {height: Math.ceil(Math.max(bottom + axisHeight, ...tops.map((at, i) => at + heights[i]! + 4)))},
    since && mark(since, {x: x(since.year), bottom, width}),
    levels.map((level, i) => [
      shape("line", {
        class: level.kind === "base" ? "axis" : `aim ${level.kind}`,
        x1: 0,
        x2: edge,
        y1: y(level.amount),
        y2: y(level.amount)
      }),
      shape("line", {
        class: "leader",
        x1: edge,
        x2: edge + 12,
        y1: y(level.amount),
        y2: round(tops[i]! + heights[i]! / 2)
      }),
      labels[i]!.map((line, n) =>
        shape(
          "text",
          {
            class: level.kind === "base" ? "number faint" : "label",
            x: edge + 16,
            y: round(tops[i]! + 13 + n * lineHeight)
          },
          line
        )
      )
    ]),
    yearAxis(
      years.map((year) => ({year, href: null, key: `${label}:${year}`, current: year === since?.year})),
      {place: x, step, y: bottom + 22}
    ),
    runs.map((run) =>
      pathOverYears(
        {key: label, label, href: null, kind: "whole", tone: 0, values: run, end: ""},
        {x, y, side: "whole", small: false}
      )
    ),
    values
      .filter((value) => shown.has(value))
      .map(({year, amount, value}) =>
        shape("text", {class: "number plated", x: x(year), y: round(y(amount) - 9), "text-anchor": "middle"}, value)
      )
  );
}

/** The values whose labels of a width have room beside one another: the last one before that of the year `since`, the first, and the rest. */
function withRoom(
  values: readonly YearValue[],
  {x, width, since}: {x: (year: number) => number; width: number; since: number | undefined}
): Set<YearValue> {
  const [first, last] = [values[0], values.at(-1)];
  const shown = new Set<YearValue>();
  for (const value of [last, values.find(({year}) => year === since), first, ...values])
    if (value && [...shown].every((other) => other === value || Math.abs(x(other.year) - x(value.year)) >= width + 8))
      shown.add(value);
  return shown;
}

/** A year marked from top to bottom, named above the drawing within its width. */
function mark({label}: {label: string}, {x, bottom, width}: {x: number; bottom: number; width: number}): SVGElement {
  const half = textWidth(label) / 2;
  const middle = Math.min(Math.max(x, half), width - half);
  return shape(
    "g",
    {},
    shape("line", {class: "since", x1: x, x2: x, y1: lineHeight, y2: bottom}),
    shape("text", {class: "label faint", x: middle, y: 13, "text-anchor": "middle"}, label)
  );
}
