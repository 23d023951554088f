import {choosing} from "./choosing.js";
import {shape} from "./element.js";
import type {Drawing} from "./figure.js";
import {lineHeight, textWidth, wrapText} from "./textWidth.js";

/** A line's final account and budget in currency units, with what is said of them beside. */
export interface BudgetAndActual {
  key: string;
  label: string;
  href: string | null;
  /** A whole stands apart from the lines it is made of. */
  whole: boolean;
  spent: number;
  planned: number;
  spentDerived: boolean;
  plannedDerived: boolean;
  /** The final account ÷ the budget, and the first less the second. */
  rate: string;
  difference: string;
  /** Words beside the rate, or nothing: that it is far from its budget, that it is derived, another kind of budget. */
  far: string;
  mark: string;
  base: string;
  /** The two amounts, each with its name. */
  operands: readonly string[];
}

const [gap, barHeight] = [10, 16];

/** What the scales of wholes and of lines reach, nil included: lines are small beside their whole, so it has a scale of its own. */
export interface Extents {
  whole: readonly [low: number, high: number];
  line: readonly [low: number, high: number];
}

/**
 * Final accounts as bars and budgets as ticks; the line between a bar's end and its tick is the money that the two differ
 * by.
 */
export function budgetAgainstActual(
  rows: readonly BudgetAndActual[],
  {width, side, extents}: Drawing & {side: "income" | "expenditure"; extents: Extents}
): SVGSVGElement {
  const labels = Math.min(240, 14 + Math.max(0, ...rows.map((row) => textWidth(row.label))));
  const numbers = Math.max(0, ...rows.flatMap((row) => sayings(row).map(widthOf)));
  const stacked = width - labels - numbers - 3 * gap < 120;
  const left = stacked ? 2 : labels + gap;
  const right = stacked ? width - 2 : width - numbers - 2 * gap;
  const scaleOf = ({whole}: BudgetAndActual) => {
    const [low, high] = whole ? extents.whole : extents.line;
    return (value: number) => round(left + ((value - low) / (high - low || 1)) * (right - left));
  };
  let y = 0;
  const placed = rows.map((row, i) => {
    if (i > 0 && rows[i - 1]!.whole && !row.whole) y += 14;
    const names = wrapText(row.label, {width: stacked ? width : labels - 2});
    const lines = stacked ? sayings(row).flatMap((line) => flow(line, width)) : wideSayings(row);
    const bar = stacked ? y + names.length * lineHeight + 5 : y + 6;
    const top = y;
    y += stacked
      ? names.length * lineHeight + lines.length * lineHeight + barHeight + 22
      : Math.max(names.length * lineHeight, lines.length * lineHeight) + 14;
    return {row, names, lines, top, bar};
  });
  return shape(
    "svg",
    {height: y},
    placed.map(({row, names, lines, top, bar}) => {
      const [zero, spent, planned] = [0, row.spent, row.planned].map(scaleOf(row)) as [number, number, number];
      const below = stacked ? bar + barHeight + 5 : top;
      return shape(
        "g",
        {},
        choosing(
          names.map((line, i) =>
            shape("text", {class: row.whole ? "label strong" : "label", x: 0, y: top + 14 + i * lineHeight}, line)
          ),
          {href: row.href, key: row.key}
        ),
        choosing(
          shape("rect", {
            class: `bar ${side}${row.spentDerived ? " derived" : ""}`,
            x: Math.min(zero, spent),
            y: bar,
            width: row.spent === 0 ? 0 : round(Math.max(1.5, Math.abs(spent - zero))),
            height: barHeight
          }),
          {href: row.href, key: row.key, silent: true}
        ),
        shape("line", {class: "axis", x1: zero, x2: zero, y1: bar - 3, y2: bar + barHeight + 3}),
        shape("line", {class: "distance", x1: spent, x2: planned, y1: bar + barHeight / 2, y2: bar + barHeight / 2}),
        shape("line", {
          class: row.plannedDerived ? "budget-tick derived" : "budget-tick",
          ...{x1: planned, x2: planned, y1: bar - 3, y2: bar + barHeight + 3}
        }),
        lines.map((line, i) =>
          shape(
            "text",
            {
              ...{class: "number", x: stacked ? 0 : width, y: below + 14 + i * lineHeight},
              "text-anchor": stacked ? "start" : "end"
            },
            line.map((piece, j) => shape("tspan", {class: piece.class, dx: j > 0 ? gap : null}, piece.text))
          )
        )
      );
    })
  );
}

interface Piece {
  text: string;
  class: string;
}

const round = (value: number) => Math.round(value * 10) / 10;

/** What is said of a row in two lines: how far it got, and of what. */
function sayings({rate, difference, far, mark, base, operands}: BudgetAndActual): Piece[][] {
  const lines = [
    [
      {text: rate, class: "strong"},
      {text: difference, class: ""},
      {text: far, class: "strong"},
      {text: mark, class: "mark"},
      {text: base, class: "faint"}
    ],
    operands.map((text) => ({text, class: "faint"}))
  ];
  return lines.map((line) => line.filter(({text}) => text !== ""));
}

/** The same beside the bars, where the rate is at the end of the line. */
function wideSayings(row: BudgetAndActual): Piece[][] {
  const [reached, ...operands] = sayings(row) as [Piece[], Piece[]];
  return [reached.reverse(), ...operands];
}

const widthOf = (line: readonly Piece[]) =>
  line.reduce((sum, {text}) => sum + textWidth(text), Math.max(0, line.length - 1) * gap);

/** Pieces set one after another, in lines that fit a width. */
function flow(pieces: readonly Piece[], width: number): Piece[][] {
  const lines: Piece[][] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last && widthOf([...last, piece]) <= width) last.push(piece);
    else lines.push([piece]);
  }
  return lines;
}
