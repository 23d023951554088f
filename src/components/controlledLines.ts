import {choosing} from "./choosing.js";
import {shape} from "./element.js";
import type {Drawing} from "./figure.js";
import {opening} from "./opening.js";
import {lineHeight, textWidth, wrapText} from "./textWidth.js";

/** A line's final account, budget and another year in currency units, and what is said of them; a missing one is not drawn. */
export interface ControlledBar {
  key: string;
  label: string;
  href: string | null;
  depth: number;
  spent: number | null;
  spentDerived: boolean;
  planned: number | null;
  before: number | null;
  beforeDerived: boolean;
  /** The final account, formatted, and the word for how it is known or that it is not. */
  value: string;
  mark: string;
  /** The other amounts, each with its name. */
  beside: readonly string[];
  /** What the documents say of it, below. */
  reasons: readonly string[];
}

/** What a bar, a thin bar and a tick stand for. */
export interface ControlledKeys {
  spent: string;
  before: string;
  planned: string;
}

const [gap, indent] = [10, 14];

/** What parts two amounts beside each other. */
const between = "\u2003";

/**
 * Final accounts as bars, another year as a thin bar below, budgets as ticks, on one scale from `extent[0]` to
 * `extent[1]`, which includes nil.
 */
export function controlledLines(
  rows: readonly ControlledBar[],
  {width, extent, keys}: Drawing & {extent: readonly [number, number]; keys: ControlledKeys}
): SVGSVGElement {
  const names = Math.min(230, 14 + Math.max(0, ...rows.map(({label, depth}) => textWidth(label) + depth * indent)));
  const valueWidth = ({value, mark}: ControlledBar) => textWidth(value) + (mark === "" ? 0 : 6 + textWidth(mark));
  const numbers = Math.max(0, ...rows.map((row) => Math.max(valueWidth(row), textWidth(row.beside.join(between)))));
  const stacked = width - names - numbers - 3 * gap < 140;
  const left = stacked ? 2 : names + gap;
  const right = stacked ? width - 2 : width - numbers - 2 * gap;
  const round = (value: number) => Math.round(value * 10) / 10;
  const x = (value: number) => round(left + ((value - extent[0]) / (extent[1] - extent[0] || 1)) * (right - left));
  const legend = keyRow(keys, {width});
  let y = legend.height;
  const placed = rows.map((row) => {
    const from = row.depth * indent;
    const label = wrapText(row.label, {width: (stacked ? width : names - 2) - from});
    const beside = stacked ? flow(row.beside, width) : [row.beside.join(between)];
    const reasons = row.reasons.flatMap((text) => wrapText(text, {width: width - left}));
    const top = y;
    const bar = stacked ? top + label.length * lineHeight + 6 : top + 6;
    const said = stacked ? bar + 30 : top;
    const below = Math.max(top + label.length * lineHeight, bar + 26, said + (1 + beside.length) * lineHeight) + 3;
    y = below + reasons.length * lineHeight + 10;
    return {row, from, label, beside, reasons, top, bar, said, below};
  });
  const bar = (amount: number, {y: at, height, of}: {y: number; height: number; of: string}) =>
    shape("rect", {
      class: `bar expenditure ${of}`.trim(),
      x: Math.min(x(0), x(amount)),
      y: at,
      width: amount === 0 ? 0 : round(Math.max(1.5, Math.abs(x(amount) - x(0)))),
      height
    });
  return shape(
    "svg",
    {height: y},
    legend.nodes,
    placed.map(({row, from, label, beside, reasons, top, bar: at, said, below}) => {
      const side = stacked ? {x: 0} : {x: width, "text-anchor": "end"};
      return shape(
        "g",
        {},
        choosing(
          label.map((line, i) =>
            shape(
              "text",
              {class: row.depth === 0 ? "label strong" : "label", x: from, y: top + 14 + i * lineHeight},
              line
            )
          ),
          {href: row.href, key: row.key}
        ),
        row.before !== null &&
          bar(row.before, {y: at + 17, height: 6, of: row.beforeDerived ? "tone-1 derived" : "tone-1"}),
        row.spent !== null && leading(bar(row.spent, {y: at, height: 15, of: row.spentDerived ? "derived" : ""}), row),
        shape("line", {class: "axis", x1: x(0), x2: x(0), y1: at - 3, y2: at + 26}),
        row.planned !== null &&
          shape("line", {
            class: "budget-tick",
            ...{x1: x(row.planned), x2: x(row.planned), y1: at - 3, y2: at + 18}
          }),
        shape(
          "text",
          {class: "number", ...side, y: said + 14},
          row.value,
          row.mark && shape("tspan", {class: row.spent === null ? "faint" : "mark", dx: 6}, row.mark)
        ),
        beside.map(
          (line, i) =>
            line && shape("text", {class: "number faint", ...side, y: said + 14 + (i + 1) * lineHeight}, line)
        ),
        reasons.map((line, i) =>
          shape("text", {class: "label faint", x: stacked ? 0 : left, y: below + 12 + i * lineHeight}, line)
        )
      );
    })
  );
}

/** Pieces set one after another, as many in a line as there is room for. */
function flow(pieces: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    const together = last === undefined ? piece : last + between + piece;
    if (last !== undefined && textWidth(together) <= width) lines[lines.length - 1] = together;
    else lines.push(piece);
  }
  return lines;
}

/** A bar leads where its label does, else to its number. */
function leading(mark: SVGElement, {href, key, value}: ControlledBar): SVGElement {
  return href === null ? opening(mark, value) : choosing(mark, {href, key, silent: true});
}

/** What the marks stand for, as many in a line as there is room for; what has no name is not drawn. */
function keyRow({spent, before, planned}: ControlledKeys, {width}: {width: number}) {
  const marks = [
    {
      name: spent,
      mark: (x: number, y: number) => shape("rect", {class: "bar expenditure", x, y, width: 18, height: 12})
    },
    {
      name: before,
      mark: (x: number, y: number) =>
        shape("rect", {class: "bar expenditure tone-1", x, y: y + 4, width: 18, height: 6})
    },
    {
      name: planned,
      mark: (x: number, y: number) => shape("line", {class: "budget-tick", x1: x + 9, x2: x + 9, y1: y - 2, y2: y + 14})
    }
  ].filter(({name}) => name !== "");
  let [x, y] = [0, 4];
  const nodes = marks.map(({name, mark}) => {
    const room = 24 + textWidth(name);
    if (x > 0 && x + room > width) [x, y] = [0, y + 22];
    const node = shape("g", {}, mark(x, y), shape("text", {class: "label faint", x: x + 24, y: y + 11}, name));
    x += room + 16;
    return node;
  });
  return {nodes, height: marks.length > 0 ? y + 26 : 0};
}
