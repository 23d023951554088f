import {scaleLinear} from "d3-scale";
import {choosing} from "./choosing.js";
import {shape} from "./element.js";
import {endLabels, endLabelsHeight, endLabelsWidth} from "./endLabels.js";
import type {Drawing} from "./figure.js";
import {plainText} from "./numberText.js";
import {textWidth} from "./textWidth.js";
import {placesWithRoom} from "./yearAxis.js";

/** How far a line had come by the end of a month, from 1 to 12. */
export interface MonthPoint {
  month: number;
  reached: number;
  value: string;
  /** The address of the row that states it. */
  href: string | null;
}

/** A line through the months in which there is a figure, in their order: everything in focus, or a line of it. */
export interface PaceLine {
  key: string;
  label: string;
  href: string | null;
  whole: boolean;
  /** Its place among the lines. */
  tone: number;
  points: readonly MonthPoint[];
}

/** What is drawn beside the lines: the names of the months, the values that the scale reaches, how it reads, and the label of the time elapsed, where the lines are shares of a year. */
export interface PaceDrawing extends Drawing {
  side: "income" | "expenditure";
  months: readonly string[];
  extent: readonly [low: number, high: number];
  axis: (values: readonly number[]) => string[];
  elapsed: {label: string; value: string} | null;
}

const top = 14;

/** Cumulative lines over the twelve months of a year, a month without a figure a gap, against the straight line of time elapsed. */
export function paceOfYear(
  rows: readonly PaceLine[],
  {width, side, months, extent, axis, elapsed}: PaceDrawing
): SVGSVGElement {
  const narrow = width < 480;
  const ends = rows.map((row) => {
    const last = row.points.at(-1)!;
    return {...row, month: last.month, reached: last.reached, value: last.value, mark: "", strong: row.whole};
  });
  const named = [
    ...ends,
    ...(elapsed ? [{...elapsed, key: "", href: null, month: 12, reached: 1, mark: "", strong: false}] : [])
  ];
  const labels = endLabelsWidth(named, {most: narrow ? 112 : 250});
  const isFlat = extent[0] === extent[1];
  const scale = scaleLinear()
    .domain(isFlat ? [0, 1] : extent)
    .nice(4);
  const ticks = isFlat ? [0] : scale.ticks(narrow ? 2 : 4);
  const texts = axis(ticks);
  const left = 10 + Math.max(...texts.map((text) => textWidth(text)));
  const right = width - labels - 18;
  const bottom = top + Math.max(narrow ? 220 : 280, endLabelsHeight(named, {width: labels}));
  const step = (right - left) / months.length;
  const round = (value: number) => Math.round(value * 10) / 10;
  const x = (month: number) => round(left + month * step);
  const y = (reached: number) => round(scale.range([bottom, top])(reached));
  const monthWidth = Math.max(...months.map((month) => textWidth(month)));
  const shown = placesWithRoom(months.length, {step, width: monthWidth});
  return shape(
    "svg",
    {height: bottom + 28},
    ticks.map((tick, i) => [
      shape("line", {class: tick === 0 ? "axis" : "grid", x1: left, x2: right, y1: y(tick), y2: y(tick)}),
      shape("text", {class: "number faint", x: left - 8, y: y(tick) + 4, "text-anchor": "end"}, texts[i])
    ]),
    months.map(
      (month, i) =>
        shown.has(i) &&
        shape("text", {class: "label faint", x: x(i + 1), y: bottom + 22, "text-anchor": "middle"}, month)
    ),
    elapsed && shape("line", {class: "elapsed", x1: x(0), x2: x(12), y1: y(0), y2: y(1)}),
    ends
      .filter((end) => end.month < months.length)
      .map(({month, reached}) =>
        shape("line", {class: "leader", x1: x(month) + 6, x2: right, y1: y(reached), y2: y(reached)})
      ),
    [...rows].reverse().map((row) => lineOf(row, {x, y, side, names: months})),
    endLabels(
      named.map((end) => ({...end, at: y(end.reached)})),
      {left: right + 18, from: right + 5, width: labels, top: 0, bottom: bottom + 6}
    )
  );
}

/** A line's path through months that follow one another, and a point a month. */
function lineOf(
  row: PaceLine,
  {
    x,
    y,
    side,
    names
  }: {x: (month: number) => number; y: (reached: number) => number; side: string; names: readonly string[]}
): SVGElement {
  const path = row.points
    .map(({month, reached}, i) => `${row.points[i - 1]?.month === month - 1 ? "L" : "M"}${x(month)},${y(reached)}`)
    .join("");
  return shape(
    "g",
    {class: `line ${row.whole ? "whole" : `${side} shade-${row.tone % 3}`}`},
    choosing([shape("path", {class: "path", d: path}), shape("path", {class: "hit", d: path})], {
      ...{href: row.href, key: row.key, silent: true}
    }),
    row.points.map(({month, reached, value, href}) =>
      choosing(
        [
          shape("circle", {class: "point", cx: x(month), cy: y(reached), r: row.whole ? 3 : 2}),
          shape(
            "circle",
            {class: "hit", cx: x(month), cy: y(reached), r: 8},
            shape("title", {}, `${row.label} · ${names[month - 1]} · ${plainText(value)}`)
          )
        ],
        {href, key: row.key, silent: true}
      )
    )
  );
}
