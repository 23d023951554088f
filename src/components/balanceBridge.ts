import {shape} from "./element.js";
import type {Drawing} from "./figure.js";
import {opening} from "./opening.js";
import {textWidth} from "./textWidth.js";

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
  const left = narrow ? 0 : 16 + Math.max(...steps.map((step) => textWidth(step.label, 14)));
  const right = 16 + Math.max(...steps.map((step) => textWidth(`${step.value} ${step.mark}`, 14)));
  const row = narrow ? 62 : 46;
  const bar = 24;
  const top = narrow ? 26 : 10;
  const values = steps.flatMap(({from, to}) => [from, to]);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const x = (value: number) => left + ((value - low) / (high - low || 1)) * (width - left - right);
  const round = (value: number) => Math.round(value * 10) / 10;
  return shape(
    "svg",
    {height: steps.length * row},
    !narrow && shape("line", {class: "axis", x1: round(x(0)), x2: round(x(0)), y1: 0, y2: steps.length * row}),
    steps.map((step, i) => {
      const y = i * row + top;
      const start = Math.min(x(step.from), x(step.to));
      const end = Math.max(x(step.from), x(step.to));
      return shape(
        "g",
        {},
        !narrow &&
          i < steps.length - 1 &&
          shape("line", {class: "connector", x1: round(x(step.to)), x2: round(x(step.to)), y1: y + bar, y2: y + row}),
        narrow && shape("line", {class: "axis", x1: round(x(0)), x2: round(x(0)), y1: y - 3, y2: y + bar + 3}),
        opening(
          shape("rect", {
            class: `bar ${step.kind}${step.derived ? " derived" : ""}`,
            x: round(start),
            width: round(Math.max(1.5, end - start)),
            y,
            height: bar
          }),
          step.value
        ),
        shape(
          "text",
          {
            class: "label",
            x: narrow ? 0 : left - 12,
            y: narrow ? y - 8 : y + 17,
            "text-anchor": narrow ? "start" : "end"
          },
          step.label
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
