import {shape} from "./element.js";
import type {Drawing} from "./figure.js";
import {opening} from "./opening.js";
import {lineHeight, textWidth, wrapText} from "./textWidth.js";

/** A line's change: its name, the change formatted with its sign, and the change itself in currency units. */
export interface ChangeBar {
  label: string;
  value: string;
  change: number;
  mark: string;
  /** A heading stands above the first bar of a group that must not be added to the others. */
  heading?: string | undefined;
}

/** Changes as bars to the left (less) and to the right (more) of nothing changed. */
export function changesSince(bars: readonly ChangeBar[], {width}: Drawing): SVGSVGElement {
  const narrow = width < 480;
  const labelWidth = narrow ? width : Math.min(240, 14 + Math.max(...bars.map((bar) => textWidth(bar.label))));
  const left = narrow ? 0 : labelWidth + 12;
  const numbers = 12 + Math.max(...bars.map((bar) => textWidth(`${bar.value} ${bar.mark}`)));
  const extent = Math.max(...bars.map((bar) => Math.abs(bar.change))) || 1;
  const hasLess = bars.some((bar) => bar.change < 0);
  const hasMore = bars.some((bar) => bar.change > 0);
  const sides = (hasLess ? 1 : 0) + (hasMore ? 1 : 0) || 1;
  const room = (width - left - numbers) / sides;
  const zero = left + (hasLess ? room : 0);
  let y = 0;
  const rows = bars.map((bar) => {
    const heading = bar.heading ? wrapText(bar.heading, {width}) : [];
    const lines = wrapText(bar.label, {width: labelWidth - 2});
    if (heading.length) y += (y > 0 ? 14 : 0) + heading.length * 18 + 4;
    const row = {bar, heading, lines, y};
    y += narrow ? lines.length * lineHeight + 26 : Math.max(30, lines.length * lineHeight + 10);
    return row;
  });
  return shape(
    "svg",
    {height: y + 2},
    rows.map(({bar, heading, lines, y}) => {
      const length = Math.max(bar.change === 0 ? 0 : 1.5, Math.round((Math.abs(bar.change) / extent) * room * 10) / 10);
      const barY = narrow ? y + lines.length * lineHeight + 3 : y + 5;
      const less = bar.change < 0;
      return shape(
        "g",
        {},
        heading.map((line, i) => shape("text", {class: "label faint", y: y - 8 - (heading.length - 1 - i) * 18}, line)),
        lines.map((line, i) =>
          shape("text", {class: "label", x: 0, y: y + 14 + i * lineHeight + (narrow ? 0 : 4)}, line)
        ),
        shape("line", {class: "axis", x1: zero, x2: zero, y1: barY - 4, y2: barY + 20}),
        opening(
          shape("rect", {
            class: `bar ${less ? "less" : "more"}${bar.mark ? " derived" : ""}`,
            x: less ? zero - length : zero,
            y: barY,
            width: length,
            height: 16
          }),
          bar.value
        ),
        shape(
          "text",
          {class: "number", x: less ? zero + 8 : zero + length + 8, y: barY + 13},
          bar.value,
          bar.mark && shape("tspan", {class: "mark", dx: 6}, bar.mark)
        )
      );
    })
  );
}
