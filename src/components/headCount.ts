import {shape} from "./element.js";
import type {Drawing} from "./figure.js";

/** A group of people and how many they are. */
export interface HeadCountRow {
  label: string;
  value: string;
  count: number;
  inService: boolean;
}

/** A dot a person, a row a group; filled where they are in service. */
export function headCount(rows: readonly HeadCountRow[], {width}: Drawing): SVGSVGElement {
  const step = 18;
  const perLine = Math.floor(width / step);
  let y = 0;
  const placed = rows.map((row) => {
    const at = y;
    y += 24 + Math.max(1, Math.ceil(row.count / perLine)) * step + 14;
    return {row, y: at};
  });
  return shape(
    "svg",
    {height: Math.max(1, y - 8)},
    placed.map(({row, y}) =>
      shape(
        "g",
        {},
        shape(
          "text",
          {class: "label", x: 0, y: y + 15},
          row.label,
          shape("tspan", {class: "number", dx: 8}, row.value)
        ),
        Array.from({length: row.count}, (_, i) =>
          shape("circle", {
            class: row.inService ? "person in-service" : "person",
            cx: (i % perLine) * step + 7,
            cy: y + 32 + Math.floor(i / perLine) * step,
            r: 6
          })
        )
      )
    )
  );
}
