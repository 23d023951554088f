import {shape} from "./element.js";
import type {Drawing} from "./figure.js";
import {opening} from "./opening.js";
import {lineHeight, textWidth} from "./textWidth.js";
import {wrapNumbers} from "./wrapNumbers.js";

/** One indicator over years: its name, what is said of its change, and its amounts, missing where a year states none. */
export interface YearColumns {
  label: string;
  change: string;
  years: readonly {year: number; amount: number | null; value: string}[];
}

const [most, gap] = [30, 20];

/** A row of columns an indicator, each on a scale of its own, over one axis of years. */
export function columnsOverYears(rows: readonly YearColumns[], {width}: Drawing): SVGSVGElement {
  const years = rows[0]?.years.map(({year}) => year) ?? [];
  const beside = width >= 640;
  const left = beside ? Math.round(width * 0.5) : 0;
  const step = Math.min(90, (width - left) / Math.max(1, years.length));
  const column = Math.min(28, step - 8);
  let y = 0;
  const placed = rows.map((row) => {
    const top = y;
    const room = beside ? left - 16 : width;
    const said = [...wrapNumbers(row.label, {width: room}), ...wrapNumbers(row.change, {width: room})];
    const labels = wrapNumbers(row.label, {width: room}).length;
    const chart = beside ? top : top + said.length * lineHeight + 6;
    const base = chart + most + 2;
    y = Math.max(base + 17, top + said.length * lineHeight + 4) + gap;
    return {row, top, said, labels, base};
  });
  const round = (value: number) => Math.round(value * 10) / 10;
  return shape(
    "svg",
    {height: Math.max(1, y - gap + 4)},
    placed.map(({row, top, said, labels, base}) => {
      const scale = Math.max(0, ...row.years.map(({amount}) => amount ?? 0));
      const middle = (i: number) => round(left + step * i + step / 2);
      return shape(
        "g",
        {},
        said.map((line, i) =>
          shape("text", {class: i < labels ? "label" : "number faint", x: 0, y: top + 13 + i * lineHeight}, line)
        ),
        shape("line", {class: "axis", x1: left, x2: round(left + step * years.length), y1: base, y2: base}),
        row.years.map(({amount, value}, i) => {
          if (amount === null) return null;
          const height = scale > 0 ? round(Math.max(1, (Math.max(0, amount) / scale) * most)) : 1;
          const x = middle(i) - column / 2;
          return opening(shape("rect", {class: "bar counted", x, y: base - height, width: column, height}), value);
        }),
        row.years.map(
          ({year}, i) =>
            textWidth(String(year)) <= step &&
            shape("text", {class: "label faint", x: middle(i), y: base + 15, "text-anchor": "middle"}, String(year))
        )
      );
    })
  );
}
