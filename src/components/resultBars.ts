import {shape} from "./element.js";
import type {Drawing} from "./figure.js";
import {opening} from "./opening.js";
import {lineHeight, textWidth} from "./textWidth.js";
import {wrapNumbers} from "./wrapNumbers.js";

/** A stated amount or count as a bar; without an `amount` it is only told. */
export interface ResultBar {
  /** Stands above the first row of a group. */
  heading?: string | undefined;
  label: string;
  /** The amount, formatted with its unit. */
  value: string;
  amount: number | null;
  /** What the bar is a part of, drawn as an outline. */
  of?: number | null;
  /** How far it reaches with what is only inferred, drawn in dashes from the end of its bar. */
  inferred?: number | null;
  /** How the bar is filled: an amount `paid`, given in `kind` or by `others`, or a `count`. */
  tone: "paid" | "kind" | "others" | "count";
  /** What is said of it, below. */
  beside: readonly string[];
}

const [barHeight, gap] = [12, 14];
const tones = {
  paid: "bar expenditure",
  kind: "bar expenditure tone-2",
  others: "bar outlined",
  count: "bar counted"
} as const;

/** The most units that are drawn one by one. */
const mostUnits = 60;

/**
 * Bars below their names, on one scale, or with `own` each on the scale of what it is a part of; few units of a count
 * that is a part are drawn one by one.
 */
export function resultBars(rows: readonly ResultBar[], {width, own = false}: Drawing & {own?: boolean}): SVGSVGElement {
  const most = Math.max(0, ...rows.map((row) => Math.max(row.amount ?? 0, row.of ?? 0)));
  const round = (value: number) => Math.round(value * 10) / 10;
  let y = 0;
  const placed = rows.map((row, i) => {
    const heading = row.heading ? wrapNumbers(row.heading, {width, size: 14}) : [];
    const headingAt = y + (heading.length > 0 && i > 0 ? 8 : 0);
    const top = headingAt + heading.length * lineHeight + (heading.length > 0 ? 6 : 0);
    const valueWidth = textWidth(row.value);
    const beside = valueWidth < width * 0.45;
    const label = wrapNumbers(row.label, {width: beside ? width - valueWidth - 12 : width});
    const values = beside ? [row.value] : wrapNumbers(row.value, {width});
    const barAt = top + (label.length + (beside ? 0 : values.length)) * lineHeight + 5;
    const below = barAt + (row.amount === null ? 0 : barHeight + 4);
    const told = row.beside.flatMap((text) => wrapNumbers(text, {width}));
    y = below + told.length * lineHeight + gap;
    return {row, heading, headingAt, top, label, beside, values, barAt, below, told};
  });
  const x = (value: number, row: ResultBar) => {
    const scale = own ? Math.max(row.of ?? 0, row.amount ?? 0) : most;
    return scale > 0 ? round((Math.max(0, value) / scale) * (width - 2)) : 0;
  };
  const lines = (
    texts: readonly string[],
    {kind, x = 0, y, end = false}: {kind: string; x?: number; y: number; end?: boolean}
  ) =>
    texts.map((line, i) =>
      shape("text", {class: kind, x, y: y + 13 + i * lineHeight, "text-anchor": end ? "end" : null}, line)
    );
  return shape(
    "svg",
    {height: Math.max(1, y - gap + 4)},
    placed.map(({row, heading, headingAt, top, label, beside, values, barAt, below, told}) =>
      shape(
        "g",
        {},
        lines(heading, {kind: "label strong", y: headingAt}),
        lines(label, {kind: "label", y: top}),
        beside
          ? lines(values, {kind: "number", x: width, y: top, end: true})
          : lines(values, {kind: "number", y: top + label.length * lineHeight}),
        row.amount !== null && bars(row, {x: (value) => x(value, row), y: barAt}),
        lines(told, {kind: "label faint", y: below})
      )
    )
  );
}

function bars(row: ResultBar, {x, y}: {x: (value: number) => number; y: number}): SVGElement[] {
  const {amount, of, inferred = null, tone, value} = row;
  const whole = of != null && of > 0;
  const further = inferred !== null && inferred > amount! ? inferred : null;
  const counted =
    further === null && whole && Number.isInteger(amount) && Number.isInteger(of) && of <= mostUnits && amount! <= of;
  if (counted)
    return Array.from({length: of}, (_, i) =>
      shape("rect", {
        class: i < amount! ? tones[tone] : "bar outlined",
        ...{x: x(i) + 1, y, width: Math.max(1, x(i + 1) - x(i) - 1), height: barHeight}
      })
    );
  return [
    ...(whole ? [shape("rect", {class: "bar outlined", x: 1, y, width: x(of), height: barHeight})] : []),
    ...(further === null
      ? []
      : [
          shape("rect", {
            class: "bar inferred",
            ...{x: 1 + x(amount!), y, width: x(further - amount!), height: barHeight}
          })
        ]),
    opening(
      shape("rect", {
        class: tones[tone],
        x: 1,
        y,
        width: amount! > 0 ? Math.max(1.5, x(amount!)) : 0,
        height: barHeight
      }),
      value
    )
  ];
}
