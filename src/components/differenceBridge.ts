import {choosing} from "./choosing.js";
import {differenceRange} from "./differenceRange.js";
import {shape} from "./element.js";
import type {Drawing} from "./figure.js";
import {lineHeight, textWidth, wrapText} from "./textWidth.js";

/** A level that the bridge begins or ends at, or a step from one level to the next. */
export interface DifferenceStep {
  kind: "level" | "step";
  label: string;
  value: string;
  /** The word for a derived figure, or nothing; its bar is outlined with dashes. */
  mark: string;
  /** What else stands beside the number, and the reasons stated for it. */
  note: string;
  reasons: readonly string[];
  /** From the level before to the level after; a level is where it is. */
  from: number;
  to: number;
  href: string | null;
  key: string;
}

const bar = 20;
const round = (value: number) => Math.round(value * 10) / 10;

/**
 * How one level became another, from top to bottom: a level is a tick, a step a bar that begins where the one above it
 * ended, to the right where it is more. Only the range of the levels is drawn, so that small steps between great levels
 * are seen; `span` is the amount that fills the width.
 */
export function differenceBridge(
  steps: readonly DifferenceStep[],
  {width, span}: Drawing & {span: number}
): SVGSVGElement {
  const narrow = width < 480;
  const [low, high] = differenceRange(steps);
  const widest = Math.max(
    ...steps.flatMap(({label, reasons}) => [label, ...reasons]).map((text) => textWidth(text, 15))
  );
  const labels = narrow ? width : Math.min(width < 800 ? 210 : 280, Math.max(80, widest));
  const left = narrow ? 4 : labels + 20;
  const beside = (step: DifferenceStep) => [step.mark, narrow ? "" : step.note].filter((text) => text !== "");
  const numbers = Math.max(...steps.map((step) => textWidth([step.value, ...beside(step)].join("  "), 15)));
  const room = Math.max(40, width - left - numbers - 18);
  const x = (value: number) => round(left + (span > 0 ? ((value - low) / span) * room : 0));
  let height = 0;
  const rows = steps.map((step) => {
    const lines = wrapText(step.label, {width: labels - 4, size: step.kind === "level" ? 15 : 13});
    const below = [narrow ? step.note : "", ...step.reasons]
      .filter((text) => text !== "")
      .flatMap((text) => wrapText(text, {width: labels - 4}));
    const top = height;
    const y = narrow ? top + lines.length * lineHeight + 8 : top + 5;
    const texts = (lines.length + below.length) * lineHeight;
    height += narrow ? texts + bar + 18 : Math.max(bar + 12, texts + 12);
    return {step, lines, below, top, y, belowTop: narrow ? y + bar : top + lines.length * lineHeight + 1};
  });
  return shape(
    "svg",
    {height},
    low < 0 && high > 0 && shape("line", {class: "axis", x1: x(0), x2: x(0), y1: 0, y2: height}),
    rows.map(({step, lines, below, top, y, belowTop}, i) => {
      const next = rows[i + 1];
      const [start, end] = [Math.min(x(step.from), x(step.to)), Math.max(x(step.from), x(step.to))];
      const strong = step.kind === "level" ? " strong" : "";
      const marks = beside(step).map((text) =>
        shape("tspan", {class: text === step.mark ? "mark" : "faint", dx: 8}, text)
      );
      return shape(
        "g",
        {},
        !narrow && next && shape("line", {class: "connector", x1: x(step.to), x2: x(step.to), y1: y + bar, y2: next.y}),
        choosing(drawn(step, {x: start, y, width: end - start}), {href: step.href, key: step.key, silent: true}),
        choosing(
          lines.map((text, j) => shape("text", {class: `label${strong}`, x: 0, y: top + 19 + j * lineHeight}, text)),
          {href: step.href, key: step.key}
        ),
        below.map((text, j) => shape("text", {class: "faint", x: 0, y: belowTop + 18 + j * lineHeight}, text)),
        shape("text", {class: `number${strong}`, x: round(end + 8), y: y + 15}, step.value, marks)
      );
    })
  );
}

/** A level's tick, or a step's bar. */
function drawn(step: DifferenceStep, {x, y, width}: {x: number; y: number; width: number}): SVGElement {
  if (step.kind === "level")
    return shape("rect", {class: "level", x: round(x - 2), y: y - 2, width: 4, height: bar + 4});
  const kind = `${step.to < step.from ? "less" : "more"}${step.mark ? " derived" : ""}`;
  return shape("rect", {class: `bar ${kind}`, x, y, width: round(Math.max(1.5, width)), height: bar});
}
