import {shape} from "./element.js";
import type {Drawing} from "./figure.js";
import {opening} from "./opening.js";
import {lineHeight, textWidth, wrapText} from "./textWidth.js";

/** A step of the bridge: a level (`from` 0) or a movement from one level to the next, in currency units. */
export interface BridgeStep {
  kind: "balance" | "income" | "expenditure";
  label: string;
  value: string;
  mark: string;
  from: number;
  to: number;
  derived: boolean;
}

/** Opening balance, income, spending and closing balance as bars that begin where the one before ended. */
export function balanceBridge(steps: readonly BridgeStep[], {width}: Drawing): SVGSVGElement {
  const narrow = width < 480;
  const labelWidth = narrow ? width : Math.min(240, Math.max(0, ...steps.map((step) => textWidth(step.label, 14))));
  const left = narrow ? 0 : labelWidth + 16;
  const right = 16 + Math.max(0, ...steps.map((step) => textWidth(`${step.value} ${step.mark}`, 14)));
  const bar = 24;
  let height = 0;
  const rows = steps.map((step) => {
    const lines = wrapText(step.label, {width: labelWidth, size: 14});
    const row = {step, lines, y: height + (narrow ? 9 + lines.length * lineHeight : 10)};
    height += narrow ? 45 + lines.length * lineHeight : Math.max(46, 16 + lines.length * lineHeight);
    return row;
  });
  const values = steps.flatMap(({from, to}) => [from, to]);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const round = (value: number) => Math.round(value * 10) / 10;
  const x = (value: number) => round(left + ((value - low) / (high - low || 1)) * (width - left - right));
  return shape(
    "svg",
    {height},
    !narrow && shape("line", {class: "axis", x1: x(0), x2: x(0), y1: 0, y2: height}),
    rows.map(({step, lines, y}, i) => {
      const start = Math.min(x(step.from), x(step.to));
      const end = Math.max(x(step.from), x(step.to));
      const next = rows[i + 1];
      return shape(
        "g",
        {},
        !narrow && next && shape("line", {class: "connector", x1: x(step.to), x2: x(step.to), y1: y + bar, y2: next.y}),
        narrow && shape("line", {class: "axis", x1: x(0), x2: x(0), y1: y - 3, y2: y + bar + 3}),
        opening(
          shape("rect", {
            class: `bar ${step.kind}${step.derived ? " derived" : ""}`,
            x: start,
            width: round(Math.max(1.5, end - start)),
            y,
            height: bar
          }),
          step.value
        ),
        lines.map((line, i) =>
          shape(
            "text",
            {
              class: "label",
              x: narrow ? 0 : left - 12,
              y: narrow ? y - 8 - (lines.length - 1 - i) * lineHeight : y + 17 + i * lineHeight,
              "text-anchor": narrow ? "start" : "end"
            },
            line
          )
        ),
        shape(
          "text",
          {class: "number", x: round(end + 8), y: y + 17},
          step.value,
          step.mark && shape("tspan", {class: "mark", dx: 6}, step.mark)
        )
      );
    })
  );
}
