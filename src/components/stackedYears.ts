import {scaleBand, scaleLinear} from "d3-scale";
import {choosing} from "./choosing.js";
import {shape} from "./element.js";
import {endLabels, endLabelsHeight, endLabelsWidth} from "./endLabels.js";
import {hatch} from "./hatch.js";
import type {LineOverYears, YearsDrawing, YearValue} from "./linesOverYears.js";
import {plainText} from "./numberText.js";
import {lineHeight, textWidth} from "./textWidth.js";
import {placesWithRoom, yearAxis} from "./yearAxis.js";
import {yearBreaks, yearBreaksHeight} from "./yearBreaks.js";

/** The lines of each year as a column of its parts, the first at the bottom, what is less than nothing below zero; its total above. */
export function stackedYears(
  rows: readonly LineOverYears[],
  {width, id, side, years, extent, panels, axis, totals, breaks = []}: YearsDrawing & {totals: readonly YearValue[]}
): SVGSVGElement {
  const narrow = width < 480;
  const hatchId = `${id}-hatch`;
  const drawn = rows.filter((row) => row.values.length > 0);
  const fill = (row: LineOverYears, mark: string) =>
    row.kind === "not-itemised"
      ? {class: "bar not-itemised", fill: `url(#${hatchId})`}
      : {class: `bar ${row.kind === "rest" ? "rest" : `${side} tone-${row.tone % 5}`}${mark ? " derived" : ""}`};
  const ends = drawn.map((row) => ({
    ...row.values.at(-1)!,
    ...row,
    value: row.end,
    strong: false,
    swatch: fill(row, "")
  }));
  const everyEnd = panels.map((lines) =>
    lines
      .filter((line) => line.values.length > 0)
      .map((line) => ({...line.values.at(-1)!, ...line, value: line.end, swatch: {}}))
  );
  const labels = endLabelsWidth(everyEnd.flat(), {most: narrow ? 116 : 250});
  const scale = scaleLinear().domain(extent[0] === extent[1] ? [0, 1] : extent);
  const ticks = narrow || extent[0] === extent[1] ? [0] : scale.nice(4).ticks(4);
  const texts = axis(ticks);
  const tickWidth = Math.max(...texts.map((text) => textWidth(text)));
  const left = tickWidth + 8;
  const right = width - labels - 18;
  const derived = panels.some((lines) => lines.some((line) => line.values.some((value) => value.mark !== "")));
  const breaksHeight = yearBreaksHeight(breaks);
  const above = derived ? 38 : 20;
  const top = breaksHeight + above;
  const bottom =
    top + Math.max(narrow ? 220 : 280, ...everyEnd.map((panel) => endLabelsHeight(panel, {width: labels}) - above));
  const band = scaleBand<number>([left, right])
    .domain(years.map(({year}) => year))
    .padding(years.length > 10 ? 0.15 : 0.35);
  const round = (value: number) => Math.round(value * 10) / 10;
  const y = (amount: number) => round(scale.range([bottom, top])(amount));
  const x = (year: number) => round(band(year)!);
  const middle = (year: number) => round(band(year)! + band.bandwidth() / 2);
  const place = stacked(drawn);
  const topOf = (year: number) => Math.min(...[0, ...drawn.flatMap((row) => placeIn(row, year, place))].map(y));
  const totalWidth = Math.max(0, ...totals.map(({value, mark}) => Math.max(textWidth(value), textWidth(mark))));
  const shifted = Math.max(0, (totalWidth - band.bandwidth()) / 2);
  const withTotals = placesWithRoom(years.length, {step: band.step(), width: totalWidth + 2 * shifted});
  return shape(
    "svg",
    {height: bottom + 28},
    hatch(hatchId),
    ticks.map((tick, i) => [
      shape("line", {class: tick === 0 ? "axis" : "grid", x1: left, x2: right, y1: y(tick), y2: y(tick)}),
      shape("text", {class: "number faint", x: tickWidth, y: y(tick) + 4, "text-anchor": "end"}, texts[i])
    ]),
    yearBreaks(breaks, {before: (year) => round(middle(year) - band.step() / 2), width, bottom}),
    yearAxis(years, {place: middle, step: band.step(), y: bottom + 22}),
    drawn.map((row) =>
      row.values.map((value) => {
        const [from, to] = place(row, value);
        return choosing(
          shape(
            "rect",
            {
              ...{...fill(row, value.mark), x: x(value.year), width: round(band.bandwidth())},
              ...{y: y(to), height: round(y(from) - y(to))}
            },
            shape("title", {}, [value.line ?? row.label, value.year, plainText(value.value)].join(" · "))
          ),
          {href: value.href, key: row.key, silent: true}
        );
      })
    ),
    totals
      .filter(({year}) => withTotals.has(years.findIndex((each) => each.year === year)))
      .map(({year, value, mark}) => {
        const baseline = topOf(year) - 6;
        const half = textWidth(value) / 2;
        const at = Math.min(middle(year) - half < left ? x(year) + half : middle(year), right + 12 - half);
        const hidden = years.some(
          (other) =>
            other.year !== year &&
            Math.abs(middle(other.year) - at) < half + band.bandwidth() / 2 &&
            topOf(other.year) < baseline
        );
        if (hidden) return null;
        return [
          shape("text", {class: "number strong", x: at, y: baseline, "text-anchor": "middle"}, value),
          mark && shape("text", {class: "mark", x: at, y: baseline - lineHeight, "text-anchor": "middle"}, mark)
        ];
      }),
    endLabels(
      ends.map((end) => {
        const [from, to] = place(end, end);
        return {...end, at: y((from + to) / 2)};
      }),
      {left: right + 18, from: right, width: labels, top: breaksHeight, bottom}
    )
  );
}

type Place = (row: Pick<LineOverYears, "key">, value: YearValue) => [number, number];

const placeIn = (row: LineOverYears, year: number, place: Place) =>
  row.values.filter((value) => value.year === year).flatMap((value) => place(row, value));

/** Where in its year's column each value stands: above those before it of its own sign. */
function stacked(rows: readonly LineOverYears[]): Place {
  const places = new Map<string, [number, number]>();
  const heights = new Map<string, number>();
  for (const row of rows)
    for (const {year, amount} of row.values) {
      const end = `${year} ${amount < 0}`;
      const from = heights.get(end) ?? 0;
      heights.set(end, from + amount);
      places.set(`${row.key} ${year}`, amount < 0 ? [from + amount, from] : [from, from + amount]);
    }
  return (row, {year}) => places.get(`${row.key} ${year}`)!;
}
