import {scaleLinear, scalePoint} from "d3-scale";
import {apart} from "./apart.js";
import {shape} from "./element.js";
import {endLabels, endLabelsHeight, endLabelsWidth} from "./endLabels.js";
import type {Drawing} from "./figure.js";
import {pathOverYears} from "./pathOverYears.js";
import {lineHeight, textWidth} from "./textWidth.js";
import {yearAxis} from "./yearAxis.js";
import type {AxisYear} from "./yearAxis.js";
import {yearBreaks, yearBreaksHeight} from "./yearBreaks.js";
import type {YearBreak} from "./yearBreaks.js";

/** A line's value in a year in which there is one. */
export interface YearValue {
  year: number;
  amount: number;
  value: string;
  /** The word for a derived figure, or nothing. */
  mark: string;
  /** The address of the line in the year. */
  href: string | null;
  /** What the line is called in the year, where that is not what it is called now. */
  line?: string;
}

/** A line over the years: an account's, everything together, the least lines together, or what nobody itemised. */
export interface LineOverYears {
  /** Names it among everything on the page. */
  key: string;
  label: string;
  /** The address of the line; nothing where it is all that is looked at. */
  href: string | null;
  kind: "line" | "whole" | "rest" | "not-itemised";
  /** Its place among the lines of its kind. */
  tone: number;
  /** In the order of the years. */
  values: readonly YearValue[];
  /** The years whose values do not go on from the year before: the line is not drawn into them. */
  breaks?: readonly number[];
  /** Its last value as the label at its end says it: with the year where that is not the last one drawn. */
  end: string;
}

/** What drawings of lines over years are drawn with: the years below, the values the scale reaches, and how a scale reads. */
export interface YearsDrawing extends Drawing {
  side: "income" | "expenditure";
  years: readonly AxisYear[];
  extent: readonly [low: number, high: number];
  /** The lines of every drawing on this scale, this one's among them: labels take as much room in each as in any. */
  panels: readonly (readonly LineOverYears[])[];
  axis: (values: readonly number[]) => string[];
  /** Marked across all lines, in the order of the years. */
  breaks?: readonly YearBreak[];
}

/** A line's amounts over three years and more, each labelled at its ends; a year without one is a gap, a derived one hollow. */
export function linesOverYears(
  rows: readonly LineOverYears[],
  {width, side, years, extent, panels, axis, breaks = []}: YearsDrawing
): SVGSVGElement {
  const narrow = width < 480;
  const breaksHeight = yearBreaksHeight(breaks);
  const top = breaksHeight + 14;
  const drawn = withValues(rows);
  const ends = endsOf(rows);
  const labels = endLabelsWidth(panels.flatMap(endsOf), {most: narrow ? 112 : 250});
  const scale = scaleLinear().domain(extent[0] === extent[1] ? [0, 1] : extent);
  const ticks = narrow || extent[0] === extent[1] ? [0] : scale.nice(4).ticks(4);
  const texts = axis(ticks);
  const tickWidth = Math.max(...texts.map((text) => textWidth(text)));
  const startsOf = (lines: readonly LineOverYears[]) =>
    lines.flatMap((line) => line.values.slice(0, 1)).filter(({year}) => year === years[0]?.year);
  const starts = startsOf(rows);
  const beside = 14 + Math.max(0, ...panels.flatMap(startsOf).map((start) => textWidth(start.value)));
  const right = width - labels - 18;
  const withStarts = years.length > 1 && right - tickWidth - beside > 120;
  const left = Math.max(18, tickWidth + 10 + (withStarts ? beside : 8));
  const height = Math.max(
    narrow ? 220 : 280,
    ...panels.map((panel) => endLabelsHeight(endsOf(panel), {width: labels}))
  );
  const bottom = top + height;
  const round = (value: number) => Math.round(value * 10) / 10;
  const point = scalePoint<number>([left, right]).domain(years.map(({year}) => year));
  const x = (year: number) => round(point(year)!);
  const y = (amount: number) => round(scale.range([bottom, top])(amount));
  const startTops = apart(
    starts.map((start) => ({at: y(start.amount), height: lineHeight})),
    {from: top - 8, to: bottom + 6}
  );
  return shape(
    "svg",
    {height: bottom + 28},
    ticks.map((tick, i) => [
      shape("line", {
        ...{class: tick === 0 ? "axis" : "grid", x1: tickWidth + 8, x2: right, y1: y(tick), y2: y(tick)}
      }),
      shape("text", {class: "number faint", x: tickWidth, y: y(tick) + 4, "text-anchor": "end"}, texts[i])
    ]),
    yearAxis(years, {place: x, step: point.step() || width, y: bottom + 22}),
    yearBreaks(breaks, {before: (year) => round(x(year) - point.step() / 2), width, bottom}),
    [...drawn].reverse().map((row) => pathOverYears(row, {x, y, side, small: point.step() < 20})),
    withStarts &&
      starts.map((start, i) => {
        const middle = startTops[i]! + 8.5;
        const end = x(start.year);
        return [
          Math.abs(middle - y(start.amount)) > 3 &&
            shape("line", {class: "leader", x1: left - 8, y1: middle, x2: end - 5, y2: y(start.amount)}),
          shape(
            "text",
            {class: "number", x: left - 10, y: round(startTops[i]! + 13), "text-anchor": "end"},
            start.value
          )
        ];
      }),
    endLabels(
      ends.map((end) => ({...end, at: y(end.amount), from: x(end.year) + 5})),
      {left: right + 18, from: right + 5, width: labels, top: breaksHeight, bottom: bottom + 6}
    )
  );
}

const withValues = (rows: readonly LineOverYears[]) => rows.filter((row) => row.values.length > 0);

/** What the labels at the ends of lines say. */
const endsOf = (rows: readonly LineOverYears[]) =>
  withValues(rows).map((row) => ({...row.values.at(-1)!, ...row, value: row.end, strong: row.kind === "whole"}));
