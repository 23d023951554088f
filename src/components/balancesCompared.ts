import {choosing} from "./choosing.js";
import {shape} from "./element.js";
import type {Drawing} from "./figure.js";
import {lineHeight, textWidth, wrapText} from "./textWidth.js";

/** One side of a balance, in each of a few years. */
export interface ComparedSide {
  kind: "balance" | "income" | "expenditure";
  label: string;
  years: readonly ComparedYear[];
}

/** A side's amount of a year in currency units; a missing one is not stated. */
export interface ComparedYear {
  year: number;
  href: string | null;
  key: string;
  amount: number | null;
  value: string;
  /** The word for how it is known or that it is not, or nothing. */
  mark: string;
  derived: boolean;
  /** What is said of it beside, or nothing. */
  beside: string;
}

/** The sides of a balance one below the other, with a bar a year, on one scale from `extent[0]` to `extent[1]`, which includes nil. */
export function balancesCompared(
  sides: readonly ComparedSide[],
  {width, extent}: Drawing & {extent: readonly [number, number]}
): SVGSVGElement {
  const rows = sides.flatMap((side) => side.years);
  const left = textWidth("2000") + 10;
  const saying = ({value, mark}: ComparedYear) => textWidth(value) + (mark === "" ? 0 : 6 + textWidth(mark));
  const numbers = Math.max(0, ...rows.map(saying));
  const right = width - numbers - 14;
  const round = (value: number) => Math.round(value * 10) / 10;
  const x = (value: number) => round(left + ((value - extent[0]) / (extent[1] - extent[0] || 1)) * (right - left));
  let y = 0;
  const placed = sides.map((side, i) => {
    const heading = wrapText(side.label, {width});
    const top = y + (i > 0 ? 12 : 0);
    y = top + heading.length * lineHeight + 6;
    const years = side.years.map((year) => {
      const place = {year, at: y};
      y += 24 + (year.beside === "" ? 0 : lineHeight);
      return place;
    });
    return {side, heading, top, years, bottom: y};
  });
  return shape(
    "svg",
    {height: y + 4},
    placed.map(({side, heading, top, years}, place) =>
      shape(
        "g",
        {},
        heading.map((line, i) => shape("text", {class: "label strong", x: 0, y: top + 13 + i * lineHeight}, line)),
        years.map(({year, at}) => {
          const end = x(year.amount ?? 0);
          return shape(
            "g",
            {},
            choosing(shape("text", {class: "label", x: 0, y: at + 14}, String(year.year)), {
              ...{href: year.href, key: `${year.key}:${place}`}
            }),
            shape("line", {class: "axis", x1: x(0), x2: x(0), y1: at, y2: at + 20}),
            year.amount !== null &&
              choosing(
                shape("rect", {
                  class: `bar ${side.kind}${year.derived ? " derived" : ""}`,
                  ...{x: Math.min(x(0), end), y: at + 2, height: 16},
                  width: year.amount === 0 ? 0 : round(Math.max(1.5, Math.abs(end - x(0))))
                }),
                {...year, silent: true}
              ),
            shape(
              "text",
              {class: "number", x: round(Math.max(x(0), end) + 8), y: at + 14},
              year.value,
              year.mark && shape("tspan", {class: year.amount === null ? "faint" : "mark", dx: 6}, year.mark)
            ),
            year.beside !== "" && shape("text", {class: "label faint", x: left, y: at + 34}, year.beside)
          );
        })
      )
    )
  );
}
