import {alignedLine, alignedText, lineNodeHeight, nameLines} from "./alignedText.js";
import type {ActivityNode, AlignedTie, AlignmentRows, LineNode} from "./alignment.js";
import {shape} from "./element.js";
import type {Drawing} from "./figure.js";
import {hatch} from "./hatch.js";
import {lineHeight, textWidth, wrapText} from "./textWidth.js";

const [activityRoom, headingRoom, bandRoom] = [10, 6, 28];
/** From one label of a tie to the next: room for a finger. */
const tieHeight = 24;

/** Where the three columns stand, and how wide they are. */
function columnsOf(width: number) {
  const column = (from: number, to: number) => ({x: Math.round(width * from), width: Math.round(width * (to - from))});
  return {lines: column(0, 0.33), activities: column(0.52, 0.79), results: column(0.81, 1)};
}
type Columns = ReturnType<typeof columnsOf>;

interface Placed<T> {
  node: T;
  y: number;
  height: number;
}

/** Three columns; ties are curves from the lines to the activities, each ending at its own label. */
export function alignmentColumns({untied, tied, ties, heads}: AlignmentRows, {width, id}: Drawing): SVGSVGElement {
  const columns = columnsOf(width);
  const hatchId = `${id}-hatch`;
  const most = Math.max(1, ...[...untied.lines, ...tied.lines].map((line) => line.amount ?? 0));
  const tiesOf = (activity: ActivityNode) => ties.filter((tie) => tie.activity === activity.id);
  const upper = band(untied, {heads: [heads.untiedLines, heads.untiedActivities, heads.results], y: 0, columns, ties});
  const between = upper.bottom + (upper.bottom > 0 && tied.lines.length > 0 ? bandRoom : 0);
  const lower = band(tied, {heads: [heads.tiedLines, heads.tiedActivities, heads.results], y: between, columns, ties});
  const bands = [
    {...upper, tied: false},
    {...lower, tied: true}
  ];
  return shape(
    "svg",
    {height: Math.max(1, lower.bottom)},
    hatch(hatchId),
    curves({lines: lower.lines, activities: lower.activities, ties, columns}),
    bands.map(({heads, lines, activities, tied}) => [
      heads.map(({x, y, text}) => shape("text", {class: tied ? "label faint" : "label strong", x, y}, text)),
      lines.map(({node, y}) => alignedLine(node, {...columns.lines, y, most, hatchId, tied})),
      activities.map(({node, y, height}) => [
        node.heading !== "" &&
          wrapText(node.heading, {width: columns.activities.width}).map((line, i) =>
            shape("text", {class: "label faint", x: columns.activities.x, y: y + 13 + i * lineHeight}, line)
          ),
        activityRow(node, {
          y: y + headingHeight(node, columns),
          height: height - headingHeight(node, columns),
          columns,
          tied,
          count: tiesOf(node).length
        })
      ])
    ])
  );
}

/** A part of the figure from `y` down: its heads, its lines (as near as can be to what they are tied to), and its activities. */
function band(
  {lines, activities}: {lines: readonly LineNode[]; activities: readonly ActivityNode[]},
  {
    heads,
    y,
    columns,
    ties
  }: {heads: readonly [string, string, string]; y: number; columns: Columns; ties: readonly AlignedTie[]}
) {
  if (lines.length + activities.length === 0) return {heads: [], lines: [], activities: [], bottom: y};
  const [own, work, results] = [columns.lines, columns.activities, columns.results];
  const shown = [
    ...(lines.length > 0 ? [{column: own, head: heads[0]}] : []),
    ...(activities.length > 0
      ? [
          {column: work, head: heads[1]},
          {column: results, head: heads[2]}
        ]
      : [])
  ].map(({column, head}) => ({column, texts: wrapText(head, {width: column.width})}));
  const top = y + Math.max(...shown.map(({texts}) => texts.length)) * lineHeight + 8;
  const rows = stacked(activities, top, (node) =>
    activityHeight(node, {columns, count: ties.filter((tie) => tie.activity === node.id).length})
  );
  const middles = new Map(rows.map((row) => [row.node.id, row.y + row.height / 2]));
  let free = top;
  const placed = lines.map((node) => {
    const height = lineNodeHeight(node, own);
    const wanted = ties.filter((tie) => tie.line === node.id).map((tie) => middles.get(tie.activity)!);
    const at = wanted.length > 0 ? wanted.reduce((sum, each) => sum + each, 0) / wanted.length - height / 2 : free;
    const y = Math.round(Math.max(free, at));
    free = y + height;
    return {node, y, height};
  });
  return {
    heads: shown.flatMap(({column, texts}) =>
      texts.map((text, i) => ({x: column.x, y: y + 13 + i * lineHeight, text}))
    ),
    lines: placed,
    activities: rows,
    bottom: Math.max(free, ...rows.map((row) => row.y + row.height))
  };
}

function stacked<T>(nodes: readonly T[], from: number, heightOf: (node: T) => number): Placed<T>[] {
  let y = from;
  return nodes.map((node) => {
    const height = heightOf(node);
    y += height;
    return {node, y: y - height, height};
  });
}

function headingHeight({heading}: ActivityNode, {activities}: Columns): number {
  return heading === "" ? 0 : wrapText(heading, {width: activities.width}).length * lineHeight + headingRoom - 4;
}

function activityHeight(node: ActivityNode, {columns, count}: {columns: Columns; count: number}): number {
  const names = nameLines(node, columns.activities).length;
  const results = nameLines(node.results, columns.results).length;
  return (
    headingHeight(node, columns) +
    Math.max(names * lineHeight, results * lineHeight, count * tieHeight - 6) +
    activityRoom
  );
}

/** An activity with its results, and the thin line that leads to them. */
function activityRow(
  node: ActivityNode,
  {y, columns: {activities, results}, tied}: {y: number; height: number; columns: Columns; tied: boolean; count: number}
): SVGElement[] {
  const [first] = nameLines(node, activities);
  return [
    shape("line", {
      ...{class: "leader", "data-node": node.id, y1: y + 9, y2: y + 9},
      ...{
        x1: Math.min(activities.x + textWidth(first ?? "", 15) + (node.part ? 14 : 0) + 6, results.x - 6),
        x2: results.x - 6
      }
    }),
    alignedText(node, {...activities, y, kind: tied ? "label" : "label strong"}),
    alignedText(node.results, {...results, y, kind: "label faint"})
  ];
}

/** A curve for every tie, from the foot of its line's name to its label before the activity. */
function curves({
  lines,
  activities,
  ties,
  columns
}: {
  lines: readonly Placed<LineNode>[];
  activities: readonly Placed<ActivityNode>[];
  ties: readonly AlignedTie[];
  columns: Columns;
}): SVGElement[] {
  const labelWidth = Math.max(0, ...ties.map((tie) => textWidth(tie.label)));
  const [from, to] = [columns.lines.x + columns.lines.width + 6, columns.activities.x - labelWidth - 14];
  const lineAt = (tie: AlignedTie) => lines.findIndex(({node}) => node.id === tie.line);
  return activities.flatMap(({node, y}) => {
    const own = ties.filter((tie) => tie.activity === node.id).sort((a, b) => lineAt(a) - lineAt(b));
    return own.map((tie, i) => {
      const line = lines[lineAt(tie)]!;
      const end = y + headingHeight(node, columns) + 9 + i * tieHeight;
      const start = line.y + 9;
      const middle = (from + to) / 2;
      return shape(
        "g",
        {class: `tie ${tie.basis}`, "data-line": tie.line, "data-activity": tie.activity},
        shape("path", {d: `M${from} ${start}C${middle} ${start} ${middle} ${end} ${to} ${end}`}),
        shape("text", {class: "mark", x: columns.activities.x - 8, y: end + 4, "text-anchor": "end"}, tie.label)
      );
    });
  });
}
