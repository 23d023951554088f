import {scaleBand, scaleLinear} from "d3-scale";
import {choosing} from "./choosing.js";
import {shape} from "./element.js";
import {endLabels, endLabelsHeight, endLabelsWidth} from "./endLabels.js";
import type {EndLabel} from "./endLabels.js";
import type {Drawing} from "./figure.js";
import {flowOverYears} from "./flowOverYears.js";
import {plainText} from "./numberText.js";
import {lineHeight, textWidth, wrapText} from "./textWidth.js";
import {yearAxis} from "./yearAxis.js";
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
const saying = ({value, mark}: BalanceMark) => textWidth(value) + (mark === "" ? 0 : 6 + textWidth(mark));
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
  const widths = rows.flatMap(({closing, rate}) => [textWidth(rate), closing ? saying(closing) : 0]);
  const valueWidth = Math.max(0, ...widths);
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
  const lower = top + upper + 28 + heading.length * lineHeight;
  const [above, tall] = [28, narrow ? 80 : 100];
  const down = scaleLinear()
    .domain(nonEmpty(balances))
    .range([lower + above + tall, lower + above]);
  const yearsAt = lower + above + tall + 22;
  const bars = rows.flatMap((row) => {
    if (!row.closing) return [];
    const [zero, end] = [round(down(0)), round(down(row.closing.amount))];
    const height = row.closing.amount === 0 ? 0 : Math.max(1.5, round(Math.abs(end - zero)));
    return [{row, ...row.closing, x: x(row.year), y: Math.min(zero, end), height}];
  });
  const labelled = apartFrom(bars, valueWidth + 8);
  const inside = (at: number) => Math.min(Math.max(at, valueWidth / 2), width - valueWidth / 2);
  /** A label that is wider than its bar stands above its neighbours, too. */
  const over = (at: number) =>
    Math.min(...bars.filter((bar) => Math.abs(bar.x - at) < (valueWidth + thick) / 2).map((bar) => bar.y)) - 6;
  return shape(
    "svg",
    {height: yearsAt + 24},
    ticks.map((tick, i) => [
      shape("line", {class: tick === 0 ? "axis" : "grid", x1: left, x2: right, y1: y(tick), y2: y(tick)}),
      shape("text", {class: "number faint", x: left - 6, y: y(tick) + 4, "text-anchor": "end"}, texts[i])
    ]),
    flowSides.map((side) =>
      flowOverYears(
        rows.flatMap((row) => (row[side] ? [{...row, ...row[side]}] : [])),
        {side, x, y, name: names[side], small: step < 20}
      )
    ),
    endLabels(
      ends.map((end): EndLabel => ({...end, href: null, key: "", strong: false, at: y(end.amount)})),
      {left: right + 18, from: right + 5, width: labels, top: 0, bottom: top + upper + 6}
    ),
    heading.map((line, i) =>
      shape("text", {class: "label faint", x: 0, y: lower - (heading.length - 1 - i) * lineHeight}, line)
    ),
    bars.map((bar) =>
      choosing(
        shape(
          "rect",
          {
            class: bar.mark ? "bar balance derived" : "bar balance",
            ...{x: round(bar.x - thick / 2), width: round(thick), y: bar.y, height: bar.height}
          },
          shape("title", {}, [bar.row.year, plainText(bar.value), plainText(bar.row.rate)].filter(Boolean).join(" · "))
        ),
        {...bar.row, silent: true}
      )
    ),
    labelled.map(({row, value, mark, x: at}) => [
      shape(
        "text",
        {class: "number", x: inside(at), y: over(at), "text-anchor": "middle"},
        value,
        mark && shape("tspan", {class: "mark", dx: 6}, mark)
      ),
      row.rate !== "" &&
        shape("text", {class: "number faint", x: inside(at), y: yearsAt + 18, "text-anchor": "middle"}, row.rate)
    ]),
    shape("line", {class: "axis", x1: left, x2: right, y1: round(down(0)), y2: round(down(0))}),
    yearAxis(rows, {place: x, step, y: yearsAt})
  );
}

/** As many bars as can stand `room` pixels apart: the year looked at, the last and the first before the others. */
function apartFrom<B extends {x: number; row: AxisYear}>(bars: readonly B[], room: number): B[] {
  const first = bars.filter((bar, i) => bar.row.current || i === 0 || i === bars.length - 1);
  const chosen: B[] = [];
  for (const bar of [...first.filter(({row}) => row.current), ...first.reverse(), ...bars])
    if (chosen.every((other) => Math.abs(other.x - bar.x) >= room)) chosen.push(bar);
  return chosen;
}
