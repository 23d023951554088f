import {choosing} from "./choosing.js";
import {shape} from "./element.js";
import type {LineOverYears, YearValue} from "./linesOverYears.js";
import {plainText} from "./numberText.js";

/** A line's path, broken where a year has no value or does not go on from the one before, and a point a year. */
export function pathOverYears(
  row: LineOverYears,
  {x, y, side, small}: {x: (year: number) => number; y: (amount: number) => number; side: string; small: boolean}
): SVGElement {
  const steps = row.values.slice(1).flatMap((to, i) => {
    const from = row.values[i]!;
    return to.year - from.year > 1 || row.breaks?.includes(to.year)
      ? []
      : [{from, to, derived: Boolean(from.mark || to.mark)}];
  });
  const path = (derived?: boolean) =>
    steps
      .filter((step) => derived === undefined || step.derived === derived)
      .map(({from, to}) => `M${x(from.year)},${y(from.amount)}L${x(to.year)},${y(to.amount)}`)
      .join("");
  const kind = row.kind === "line" ? `${side} shade-${row.tone % 3}` : row.kind;
  const name = (value?: YearValue) =>
    shape(
      "title",
      {},
      [value?.line ?? row.label, value?.year, value && plainText(value.value)].filter(Boolean).join(" · ")
    );
  return shape(
    "g",
    {class: `line ${kind}`},
    choosing(
      [
        ...(path(false) ? [shape("path", {class: "path", d: path(false)})] : []),
        ...(path(true) ? [shape("path", {class: "path derived", d: path(true)})] : []),
        ...(path() ? [shape("path", {class: "hit", d: path()}, name())] : [])
      ],
      {href: row.href, key: row.key, silent: true}
    ),
    row.values.map((value) =>
      choosing(
        [
          shape("circle", {
            ...{class: value.mark ? "point derived" : "point", cx: x(value.year), cy: y(value.amount)},
            r: small ? 2 : 3.5
          }),
          shape("circle", {class: "hit", cx: x(value.year), cy: y(value.amount), r: small ? 4 : 11}, name(value))
        ],
        {href: value.href, key: row.key, silent: true}
      )
    )
  );
}
