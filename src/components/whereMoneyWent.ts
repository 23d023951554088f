import {shape} from "./element.js";
import type {Drawing} from "./figure.js";
import {hatch} from "./hatch.js";
import {opening} from "./opening.js";
import {lineHeight, textWidth, wrapText} from "./textWidth.js";

/** A line of a whole: a group of it (`depth` 1), a line of a group (`depth` 2), or a part nobody itemised. */
export interface PartOfWhole {
  label: string;
  value: string;
  share: string;
  amount: number;
  depth: number;
  itemised: boolean;
  /** The word for a derived figure, or nothing; its bar is outlined with dashes. */
  mark: string;
  /** The place of its group among the groups: later ones are tinted paler. */
  tone: number;
}

/** A whole as one bar of its groups, and below it every line as a bar on the same scale; what is not itemised is hatched. */
export function whereMoneyWent(
  parts: readonly PartOfWhole[],
  {
    width,
    id,
    side,
    whole
  }: Drawing & {side: "income" | "expenditure"; whole: {label: string; value: string; amount: number}}
): SVGSVGElement {
  const narrow = width < 480;
  const hatchId = `${id}-hatch`;
  const indent = (part: PartOfWhole) => (part.depth - 1) * 16;
  const labelWidth = narrow
    ? width
    : Math.min(240, 14 + Math.max(...parts.map((part) => indent(part) + textWidth(part.label))));
  const numbers = 16 + Math.max(...parts.map((part) => textWidth(`${part.value}  ${part.share}  ${part.mark}`)));
  const left = narrow ? 0 : labelWidth + 12;
  const room = width - left - numbers;
  const top = 58;
  const rows: {part: PartOfWhole; lines: string[]; y: number; bar: number}[] = [];
  let y = top;
  for (const part of parts) {
    if (part.depth === 1 && y > top) y += 12;
    const lines = wrapText(part.label, {width: labelWidth - indent(part) - 2});
    const labelled = narrow ? y + lines.length * lineHeight : y;
    rows.push({part, lines, y, bar: labelled + 4});
    y = narrow ? labelled + 26 : y + Math.max(28, lines.length * lineHeight + 8);
  }
  const fill = (part: PartOfWhole) =>
    part.itemised
      ? {class: `bar ${side} tone-${Math.min(part.tone, 4)}${part.mark ? " derived" : ""}`}
      : {class: "bar not-itemised", fill: `url(#${hatchId})`};
  const extent = Math.max(whole.amount, ...parts.map((part) => part.amount)) || 1;
  const long = (amount: number, space: number) =>
    amount > 0 ? Math.max(1.5, Math.round((amount / extent) * space * 10) / 10) : 0;
  const groups = parts.filter((part) => part.depth === 1 && part.amount > 0);
  const total = Math.max(
    whole.amount,
    groups.reduce((sum, part) => sum + part.amount, 0)
  );
  const place = (amount: number) => Math.round((amount / total) * width);
  let cursor = 0;
  return shape(
    "svg",
    {height: y + 4},
    hatch(hatchId),
    shape("text", {class: "label strong", x: 0, y: 16}, whole.label),
    shape("text", {class: "number strong", x: width, y: 16, "text-anchor": "end"}, whole.value),
    groups.map((part) => {
      const x = place(cursor);
      cursor += part.amount;
      return opening(shape("rect", {...fill(part), x, y: 24, width: place(cursor) - x, height: 22}), part.value);
    }),
    rows.map(({part, lines, y, bar}) => {
      const length = long(Math.max(0, part.amount), room);
      const number = narrow ? {x: length + 6, y: bar + 13} : {x: left + length + 8, y: y + 17};
      return shape(
        "g",
        {},
        lines.map((line, i) =>
          shape(
            "text",
            {
              class: part.depth === 1 ? "label strong" : "label",
              x: indent(part),
              y: y + 17 + i * lineHeight - (narrow ? 4 : 0)
            },
            line
          )
        ),
        opening(
          shape("rect", {
            ...fill(part),
            x: narrow ? 0 : left,
            y: bar,
            width: length,
            height: part.depth === 1 ? 18 : 14
          }),
          part.value
        ),
        shape(
          "text",
          {class: "number", ...number},
          part.value,
          shape("tspan", {class: "faint", dx: 8}, part.share),
          part.mark && shape("tspan", {class: "mark", dx: 8}, part.mark)
        )
      );
    })
  );
}
