import {choosing} from "./choosing.js";
import type {AlignedNode, LineNode} from "./alignment.js";
import {shape} from "./element.js";
import {lineHeight, textWidth} from "./textWidth.js";
import {wrapNumbers} from "./wrapNumbers.js";

const [barHeight, room, inset] = [7, 10, 14];

const insetOf = ({part}: AlignedNode) => (part ? inset : 0);

/** A node's name in lines that fit a width. */
export function nameLines(node: AlignedNode, {width}: {width: number}): string[] {
  return wrapNumbers(node.label, {width: width - insetOf(node)});
}

/** A node's name as a link that looks at it, from `y` down. */
export function alignedText(
  node: AlignedNode,
  {x, y, width, kind = "label"}: {x: number; y: number; width: number; kind?: string}
): SVGElement {
  return shape(
    "g",
    {"data-node": node.id},
    choosing(
      nameLines(node, {width}).map((line, i) =>
        shape("text", {class: kind, x: x + insetOf(node), y: y + 13 + i * lineHeight}, line)
      ),
      node
    )
  );
}

/** A line's amount beside the end of its name where there is room, else below it. */
function laid(line: LineNode, {width}: {width: number}) {
  const names = nameLines(line, {width});
  const beside = insetOf(line) + textWidth(names.at(-1) ?? "") + 12 + textWidth(line.value) <= width;
  const lines = names.length + (beside || line.value === "" ? 0 : 1);
  return {valueLine: beside ? names.length - 1 : names.length, barAt: lines * lineHeight + 4};
}

/** How high a line is with its name, amount and bar, and the room below it. */
export function lineNodeHeight(line: LineNode, {width}: {width: number}): number {
  return laid(line, {width}).barAt + barHeight + room;
}

/** A line with its amount and, on the scale of `most`, its bar; what is not itemised is hatched. */
export function alignedLine(
  line: LineNode,
  {
    x,
    y,
    width,
    most,
    hatchId,
    tied
  }: {x: number; y: number; width: number; most: number; hatchId: string; tied: boolean}
): SVGElement {
  const {valueLine, barAt} = laid(line, {width});
  const length = line.amount !== null && line.amount > 0 ? Math.max(1.5, (line.amount / most) * (width - inset)) : 0;
  return shape(
    "g",
    {"data-node": line.id, class: tied ? null : "untied"},
    alignedText(line, {x, y, width, kind: tied ? "label" : "label strong"}),
    line.value !== "" &&
      shape(
        "text",
        {class: "number", x: x + width, y: y + 13 + valueLine * lineHeight, "text-anchor": "end"},
        line.value
      ),
    shape("rect", {
      class: line.itemised ? `bar expenditure${tied ? " tone-2" : ""}` : "bar not-itemised",
      fill: line.itemised ? null : `url(#${hatchId})`,
      ...{x: x + insetOf(line), y: y + barAt, width: Math.round(length * 10) / 10, height: barHeight}
    })
  );
}
