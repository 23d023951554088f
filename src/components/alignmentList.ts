import {alignedLine, alignedText, lineNodeHeight, nameLines} from "./alignedText.js";
import type {ActivityNode, AlignedTie, AlignmentRows, LineNode} from "./alignment.js";
import {shape} from "./element.js";
import type {Drawing} from "./figure.js";
import {hatch} from "./hatch.js";
import {lineHeight, textWidth, wrapText} from "./textWidth.js";

const [indent, room, between] = [14, 10, 6];

/** The same as the columns, one below the other: lines that nothing ties, lines with their activities, then the activities that nothing ties. */
export function alignmentList({untied, tied, ties, heads}: AlignmentRows, {width, id}: Drawing): SVGSVGElement {
  const hatchId = `${id}-hatch`;
  const most = Math.max(1, ...[...untied.lines, ...tied.lines].map((line) => line.amount ?? 0));
  const drawn: SVGElement[] = [];
  let y = 0;

  function head(text: string, {strong}: {strong: boolean}) {
    if (y > 0) y += 14;
    for (const line of wrapText(text, {width})) {
      drawn.push(shape("text", {class: strong ? "label strong" : "label faint", x: 0, y: y + 13}, line));
      y += lineHeight;
    }
    y += 6;
  }

  function line(node: LineNode, {tied}: {tied: boolean}) {
    drawn.push(alignedLine(node, {x: 0, y, width, most, hatchId, tied}));
    y += lineNodeHeight(node, {width});
  }

  function activity(node: ActivityNode, tie?: AlignedTie) {
    const left = tie ? indent : 0;
    const mark = tie ? textWidth(tie.label) + 8 : 0;
    if (!tie && node.heading !== "") {
      drawn.push(
        ...wrapText(node.heading, {width}).map((text, i) =>
          shape("text", {class: "label faint", x: 0, y: y + 13 + i * lineHeight}, text)
        )
      );
      y += wrapText(node.heading, {width}).length * lineHeight;
    }
    if (tie)
      drawn.push(
        shape(
          "g",
          {class: `tie ${tie.basis}`, "data-line": tie.line, "data-activity": tie.activity},
          shape("path", {d: `M3 ${y - 6}V${y + 9}H${indent - 3}`}),
          shape("text", {class: "mark", x: left, y: y + 13}, tie.label)
        )
      );
    const name = {x: left + mark, y, width: width - left - mark};
    drawn.push(alignedText(node, {...name, kind: tie ? "label" : "label strong"}));
    y += nameLines(node, name).length * lineHeight + between;
    const results = {x: left, y, width: width - left};
    drawn.push(alignedText(node.results, {...results, kind: "label faint"}));
    y += nameLines(node.results, results).length * lineHeight + room;
  }

  if (untied.lines.length > 0) head(heads.untiedLines, {strong: true});
  for (const node of untied.lines) line(node, {tied: false});
  if (tied.lines.length > 0) head(heads.tiedLines, {strong: false});
  for (const node of tied.lines) {
    line(node, {tied: true});
    for (const tie of ties.filter((each) => each.line === node.id))
      activity(
        tied.activities.find(({id}) => id === tie.activity)!,
        tie
      );
  }
  if (untied.activities.length > 0) head(heads.untiedActivities, {strong: true});
  for (const node of untied.activities) activity(node);
  return shape("svg", {height: Math.max(1, y)}, hatch(hatchId), drawn);
}
