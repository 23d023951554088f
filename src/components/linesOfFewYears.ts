import {scaleLinear} from "d3-scale";
import {choosing} from "./choosing.js";
import {shape} from "./element.js";
import {hatch} from "./hatch.js";
import type {LineOverYears, YearsDrawing} from "./linesOverYears.js";
import {lineHeight, textWidth, wrapText} from "./textWidth.js";

/** How far apart the bars of a line stand, and how high one is. */
const [step, bar] = [22, 16];

/** Lines in one year as bars, or in two as pairs of bars, the later one stronger; `notStated` stands where a year has no value. */
export function linesOfFewYears(
  rows: readonly LineOverYears[],
  {width, id, side, years, extent, panels, notStated}: Omit<YearsDrawing, "axis"> & {notStated: string}
): SVGSVGElement {
  const narrow = width < 480;
  const hatchId = `${id}-hatch`;
  const lines = panels.flat();
  const labelWidth = narrow ? width : Math.min(240, Math.max(0, ...lines.map((line) => textWidth(line.label))));
  const yearWidth = years.length > 1 ? textWidth("2000") + 10 : 0;
  const all = lines.flatMap((line) => line.values);
  const numbers = 16 + Math.max(textWidth(notStated), ...all.map(({value, mark}) => 6 + textWidth(value + mark)));
  const left = (narrow ? 0 : labelWidth + 16) + yearWidth;
  const scale = scaleLinear()
    .domain(extent[0] === extent[1] ? [0, 1] : extent)
    .range([left, width - numbers]);
  const x = (amount: number) => Math.round(scale(amount) * 10) / 10;
  const zero = x(0);
  let height = 0;
  const placed = rows.map((row) => {
    const lines = wrapText(row.label, {width: labelWidth});
    const y = height;
    const bars = narrow ? y + lines.length * lineHeight + 5 : y + 4;
    height = narrow
      ? bars + years.length * step + 10
      : Math.max(bars + years.length * step, y + lines.length * lineHeight) + 10;
    return {row, lines, y, bars};
  });
  return shape(
    "svg",
    {height},
    hatch(hatchId),
    placed.map(({row, lines, y, bars}) => {
      const strong = row.kind === "whole" ? " strong" : "";
      return shape(
        "g",
        {},
        choosing(
          lines.map((line, i) =>
            shape("text", {class: `label${strong}`, x: 0, y: y + (narrow ? 13 : 16) + i * lineHeight}, line)
          ),
          row
        ),
        shape("line", {class: "axis", x1: zero, x2: zero, y1: bars - 3, y2: bars + years.length * step - 3}),
        years.map(({year, href, key}, i) => {
          const value = row.values.find((each) => each.year === year);
          const at = bars + i * step;
          const paler = i < years.length - 1;
          const fill =
            row.kind === "not-itemised"
              ? {class: "bar not-itemised", fill: `url(#${hatchId})`}
              : {class: `bar ${side}${paler ? " tone-2" : ""}${value?.mark ? " derived" : ""}`};
          const end = value ? x(value.amount) : zero;
          return [
            years.length > 1 &&
              choosing(
                shape("text", {class: "label faint", x: left - yearWidth, y: at + 13}, String(year)),
                row.kind === "whole" ? {href, key} : {href: null, key}
              ),
            value &&
              choosing(
                shape("rect", {
                  ...{...fill, x: Math.min(zero, end), y: at, height: bar},
                  width: Math.max(value.amount === 0 ? 0 : 1.5, Math.round(Math.abs(end - zero) * 10) / 10)
                }),
                {href: value.href, key: row.key, silent: true}
              ),
            shape(
              "text",
              {class: value ? `number${strong}` : "number faint", x: Math.max(zero, end) + 8, y: at + 13},
              value?.value ?? notStated,
              value?.mark && shape("tspan", {class: "mark", dx: 6}, value.mark)
            )
          ];
        })
      );
    })
  );
}
