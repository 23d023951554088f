import {apart} from "./apart.js";
import {choosing} from "./choosing.js";
import type {Attributes} from "./element.js";
import {shape} from "./element.js";
import {lineHeight, textWidth, wrapText} from "./textWidth.js";

/** The label of a line at the end of its drawing: its name, which leads to it, and its number there. */
export interface EndLabel {
  label: string;
  href: string | null;
  key: string;
  value: string;
  mark: string;
  strong: boolean;
  /** The height at which what it names ends, and where, unless all end at the right edge of the drawing. */
  at: number;
  from?: number;
  /** The attributes of a small square that shows how it is filled, where the labels may stand away from it. */
  swatch?: Attributes;
}

const gap = 4;

const numberWidth = ({value, mark}: Pick<EndLabel, "value" | "mark">) =>
  textWidth(`${value}${mark}`) + (mark === "" ? 0 : 6);

const indentOf = ({swatch}: Pick<EndLabel, "swatch">) => (swatch ? 16 : 0);

type Text = Pick<EndLabel, "label" | "value" | "mark" | "swatch">;

/** How wide labels are: as wide as their numbers, else as their names up to `most`. */
export function endLabelsWidth(labels: readonly Text[], {most}: {most: number}): number {
  const width = (of: (label: Text) => number) => Math.max(0, ...labels.map((label) => indentOf(label) + of(label)));
  return Math.max(
    width(numberWidth),
    Math.min(
      most,
      width((label) => textWidth(label.label) + 8 + numberWidth(label))
    )
  );
}

/** How high labels of a width are when they stand one below the other. */
export function endLabelsHeight(labels: readonly Text[], {width}: {width: number}): number {
  return labels.reduce((sum, label) => sum + laid(label, width).height, 0);
}

/** A label in lines, with the place of its number: beside the last line where there is room, else below. */
function laid(label: Text, width: number) {
  const room = width - indentOf(label);
  const lines = wrapText(label.label, {width: room});
  const beside = textWidth(lines.at(-1) ?? "") + 8;
  const fits = beside + numberWidth(label) <= room;
  return {
    ...{lines, number: fits ? {x: beside, line: lines.length - 1} : {x: 0, line: lines.length}},
    height: (lines.length + (fits || label.value === "" ? 0 : 1)) * lineHeight + gap
  };
}

/** Labels at the right of a drawing, as near to what they name as they can stand without overlapping. */
export function endLabels(
  labels: readonly EndLabel[],
  {left, from: edge, width, top, bottom}: {left: number; from: number; width: number; top: number; bottom: number}
): SVGElement[] {
  const boxes = labels.map((label) => laid(label, width));
  const tops = apart(
    labels.map(({at}, i) => ({at, height: boxes[i]!.height})),
    {from: top, to: bottom}
  );
  return labels.map((label, i) => {
    const {lines, number} = boxes[i]!;
    const y = Math.round(tops[i]! * 10) / 10 + 13;
    const x = left + indentOf(label);
    const from = label.from ?? edge;
    const middle = y - 13 + (boxes[i]!.height - gap) / 2;
    return shape(
      "g",
      {},
      (Math.abs(middle - label.at) > 3 || from < edge) &&
        !label.swatch &&
        shape("line", {class: "leader", x1: from, y1: label.at, x2: left - 3, y2: Math.max(top, middle)}),
      label.swatch && shape("rect", {...label.swatch, x: left, y: y - 10, width: 10, height: 10}),
      choosing(
        lines.map((line, n) =>
          shape("text", {class: label.strong ? "label strong" : "label", x, y: y + n * lineHeight}, line)
        ),
        label
      ),
      label.value !== "" &&
        shape(
          "text",
          {class: label.strong ? "number strong" : "number", x: x + number.x, y: y + number.line * lineHeight},
          label.value,
          label.mark && shape("tspan", {class: "mark", dx: 6}, label.mark)
        )
    );
  });
}
