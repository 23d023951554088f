import {shape} from "./element.js";
import type {Drawing} from "./figure.js";
import {lineHeight, textWidth, wrapText} from "./textWidth.js";

/** A group of people and how many they are. */
export interface HeadCountRow {
  label: string;
  value: string;
  count: number;
  inService: boolean;
}

/** A dot a person, a paragraph of dots a group; filled where they are in service. */
export function headCount(rows: readonly HeadCountRow[], {width}: Drawing): SVGSVGElement {
  const step = 18;
  const perLine = Math.floor(width / step);
  let y = 0;
  const placed = rows.map((row) => {
    const at = y;
    const lines = wrapText(row.label, {width: width - textWidth(row.value) - 8});
    y += 7 + lines.length * lineHeight + Math.max(1, Math.ceil(row.count / perLine)) * step + 14;
    return {row, lines, y: at};
  });
  return shape(
    "svg",
    {height: Math.max(1, y - 8)},
    placed.map(({row, lines, y}) =>
      shape(
        "g",
        {},
        lines.map((line, i) =>
          shape(
            "text",
            {class: "label", x: 0, y: y + 15 + i * lineHeight},
            line,
            i === lines.length - 1 && shape("tspan", {class: "number", dx: 8}, row.value)
          )
        ),
        Array.from({length: row.count}, (_, i) =>
          shape("circle", {
            class: row.inService ? "person in-service" : "person",
            cx: (i % perLine) * step + 7,
            cy: y + 15 + lines.length * lineHeight + Math.floor(i / perLine) * step,
            r: 6
          })
        )
      )
    )
  );
}
