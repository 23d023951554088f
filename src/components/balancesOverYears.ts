import {scaleBand, scaleLinear} from "d3-scale";
import {choosing} from "./choosing.js";
import {shape} from "./element.js";
import {endLabels, endLabelsHeight, endLabelsWidth} from "./endLabels.js";
import type {EndLabel} from "./endLabels.js";
import type {Drawing} from "./figure.js";
import {plainText} from "./numberText.js";
import {textWidth, wrapText} from "./textWidth.js";
import {placesWithRoom, yearAxis} from "./yearAxis.js";
import type {AxisYear} from "./yearAxis.js";

/** An amount of a year in currency units, as it reads, and the word for a derived one, or nothing. */
export interface BalanceMark {
  amount: number;
  value: string;
  mark: string;
}

/** A year's sides; a missing one is not stated, and left blank. `rate` is what is carried over as a rate, or empty. */
export interface BalanceOfYear extends AxisYear {
  income: BalanceMark | null;
  expenditure: BalanceMark | null;
  closing: BalanceMark | null;
  rate: string;
}

/** What the scales reach, which includes nil, and the words beside what is drawn. */
export interface BalancesDrawing extends Drawing {
  flows: readonly [low: number, high: number];
  balances: readonly [low: number, high: number];
  names: {income: string; expenditure: string; below: string};
  axis: (values: readonly number[]) => string[];
}

const flowSides = ["income", "expenditure"] as const;
const round = (value: number) => Math.round(value * 10) / 10;
const nonEmpty = ([low, high]: readonly [number, number]): [number, number] => (low === high ? [0, 1] : [low, high]);

/** Income and spending of three years and more as lines, and below them what was carried over at the end of each as a bar. */
export function balancesOverYears(
  rows: readonly BalanceOfYear[],
  {width, flows, balances, names, axis}: BalancesDrawing
): SVGSVGElement {
  const narrow = width < 480;
  const ends = flowSides.flatMap((side) => {
    const last = rows.filter((row) => row[side]).at(-1)?.[side];
    return last ? [{label: names[side], ...last, swatch: {class: `bar ${side}`}}] : [];
  });
  const labels = endLabelsWidth(ends, {most: narrow ? 96 : 200});
  const scale = scaleLinear().domain(nonEmpty(flows)).nice(4);
  const ticks = flows[0] === flows[1] ? [0] : narrow ? [0, scale.domain()[1]!] : scale.ticks(4);
  const texts = axis(ticks);
  const values = rows.flatMap((row) => [row.closing?.value ?? "", row.rate]);
  const valueWidth = Math.max(0, ...values.map((value) => textWidth(value)));
  const left = Math.max(...texts.map((text) => textWidth(text))) + 8;
  const right = width - labels - 18;
  const band = scaleBand<number>()
    .domain(rows.map(({year}) => year))
    .range([left, right])
    .padding(0.25);
  const thick = Math.min(48, band.bandwidth());
  const step = band.step();
  const x = (year: number) => round(band(year)! + band.bandwidth() / 2);
  const [top, upper] = [14, Math.max(narrow ? 140 : 180, endLabelsHeight(ends, {width: labels}))];
  const y = (amount: number) => round(scale.range([top + upper, top])(amount));
  const heading = wrapText(names.below, {width});
  const lower = top + upper + 28 + heading.length * 17;
  const [above, tall] = [22, narrow ? 80 : 100];
  const down = scaleLinear()
    .domain(nonEmpty(balances))
    .range([lower + above + tall, lower + above]);
  const yearsAt = lower + above + tall + 22;
  const shown = placesWithRoom(rows.length, {step, width: valueWidth});
  const inside = (row: BalanceOfYear) => {
    const half = valueWidth / 2;
    return Math.min(Math.max(x(row.year), half), width - half);
  };
  return shape(
    "svg",
    {height: yearsAt + 24},
    ticks.map((tick, i) => [
      shape("line", {class: tick === 0 ? "axis" : "grid", x1: left, x2: right, y1: y(tick), y2: y(tick)}),
      shape("text", {class: "number faint", x: left - 6, y: y(tick) + 4, "text-anchor": "end"}, texts[i])
    ]),
    flowSides.map((side) => flowOf(rows, {side, x, y, name: names[side], small: step < 20})),
    endLabels(
      ends.map((end): EndLabel => ({...end, href: null, key: "", strong: false, at: y(end.amount)})),
      {left: right + 18, from: right + 5, width: labels, top: 0, bottom: top + upper + 6}
    ),
    heading.map((line, i) =>
      shape("text", {class: "label faint", x: 0, y: lower - (heading.length - 1 - i) * 17}, line)
    ),
    rows.map((row, i) => {
      if (!row.closing) return null;
      const {amount, value, mark} = row.closing;
      const [zero, end] = [round(down(0)), round(down(amount))];
      const height = amount === 0 ? 0 : Math.max(1.5, round(Math.abs(end - zero)));
      return shape(
        "g",
        {},
        choosing(
          shape(
            "rect",
            {
              class: mark ? "bar balance derived" : "bar balance",
              ...{x: round(x(row.year) - thick / 2), width: round(thick), y: Math.min(zero, end), height}
            },
            shape("title", {}, [row.year, plainText(value), plainText(row.rate)].filter(Boolean).join(" · "))
          ),
          {...row, silent: true}
        ),
        shown.has(i) && [
          shape(
            "text",
            {class: "number", x: inside(row), y: round(Math.min(zero, end)) - 6, "text-anchor": "middle"},
            value
          ),
          row.rate !== "" &&
            shape("text", {class: "number faint", x: inside(row), y: yearsAt + 18, "text-anchor": "middle"}, row.rate)
        ]
      );
    }),
    shape("line", {class: "axis", x1: left, x2: right, y1: round(down(0)), y2: round(down(0))}),
    yearAxis(rows, {place: x, step, y: yearsAt})
  );
}

/** A side's line, broken where a year does not state it, and a point a year. */
function flowOf(
  rows: readonly BalanceOfYear[],
  {
    side,
    name,
    x,
    y,
    small
  }: {
    side: (typeof flowSides)[number];
    name: string;
    x: (year: number) => number;
    y: (amount: number) => number;
    small: boolean;
  }
): SVGElement {
  const points = rows.flatMap((row) => (row[side] ? [{...row[side], row}] : []));
  const segment = (derived: boolean) =>
    points
      .slice(1)
      .flatMap((to, i) => {
        const from = points[i]!;
        const joined = to.row.year - from.row.year === 1 && Boolean(from.mark || to.mark) === derived;
        return joined ? [`M${x(from.row.year)},${y(from.amount)}L${x(to.row.year)},${y(to.amount)}`] : [];
      })
      .join("");
  return shape(
    "g",
    {class: `line ${side} shade-0`},
    segment(false) && shape("path", {class: "path", d: segment(false)}),
    segment(true) && shape("path", {class: "path derived", d: segment(true)}),
    points.map(({row, amount, value, mark}) => {
      const place = {cx: x(row.year), cy: y(amount)};
      return choosing(
        [
          shape("circle", {class: mark ? "point derived" : "point", ...place, r: small ? 2 : 3.5}),
          shape(
            "circle",
            {class: "hit", ...place, r: small ? 4 : 11},
            shape("title", {}, [name, row.year, plainText(value)].join(" · "))
          )
        ],
        {...row, silent: true}
      );
    })
  );
}
