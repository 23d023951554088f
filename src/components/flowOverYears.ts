import {choosing} from "./choosing.js";
import {shape} from "./element.js";
import {plainText} from "./numberText.js";

/** An amount of a year, as it reads, the word for a derived one or nothing, and the address of the year. */
export interface FlowYear {
  year: number;
  href: string | null;
  key: string;
  amount: number;
  value: string;
  mark: string;
}

/** A side's amounts as a line that is broken where a year is missing, and a point a year, a derived one hollow. */
export function flowOverYears(
  years: readonly FlowYear[],
  {
    side,
    name,
    x,
    y,
    small
  }: {
    side: "income" | "expenditure";
    name: string;
    x: (year: number) => number;
    y: (amount: number) => number;
    small: boolean;
  }
): SVGElement {
  const path = (derived: boolean) =>
    years
      .slice(1)
      .flatMap((to, i) => {
        const from = years[i]!;
        const joined = to.year - from.year === 1 && Boolean(from.mark || to.mark) === derived;
        return joined ? [`M${x(from.year)},${y(from.amount)}L${x(to.year)},${y(to.amount)}`] : [];
      })
      .join("");
  return shape(
    "g",
    {class: `line ${side} shade-0`},
    path(false) && shape("path", {class: "path", d: path(false)}),
    path(true) && shape("path", {class: "path derived", d: path(true)}),
    years.map(({year, href, key, amount, value, mark}) => {
      const place = {cx: x(year), cy: y(amount)};
      return choosing(
        [
          shape("circle", {class: mark ? "point derived" : "point", ...place, r: small ? 2 : 3.5}),
          shape(
            "circle",
            {class: "hit", ...place, r: small ? 4 : 11},
            shape("title", {}, [name, year, plainText(value)].join(" · "))
          )
        ],
        {href, key, silent: true}
      );
    })
  );
}
