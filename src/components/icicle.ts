import {hierarchy, partition} from "d3-hierarchy";
import type {HierarchyRectangularNode} from "d3-hierarchy";
import {choosing} from "./choosing.js";
import {shape} from "./element.js";
import type {Drawing} from "./figure.js";
import {hatch} from "./hatch.js";
import {icicleLabel} from "./icicleLabel.js";
import {icicleList} from "./icicleList.js";

/** A whole, or a part of one, with the parts it is made of. */
export interface IciclePart {
  label: string;
  value: string;
  share: string;
  /** Above nil: nothing else has an area. */
  amount: number;
  itemised: boolean;
  /** The word for a derived figure, or nothing; its area is outlined with dashes. */
  mark: string;
  /** Where it leads, if anywhere, and its name among everything on the page. */
  href: string | null;
  key: string;
  parts: readonly IciclePart[];
}

/** A part with the rectangle it is drawn as, in pixels. */
export interface IcicleBox {
  part: IciclePart;
  depth: number;
  /** Its name, with a sign where it has parts that are not drawn. */
  name: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

const round = (value: number) => Math.round(value * 10) / 10;

/**
 * A whole at the left and its parts to the right of it, level by level, each as high as the amounts at its ends: the
 * larger above, what is not itemised last and hatched. A part without parts reaches to the right edge, so that every
 * level shows the whole. Levels for which there is no room are reached by walking in, where a › stands after the name;
 * parts too low for their names are listed below.
 */
export function icicle(
  whole: IciclePart,
  {
    width,
    id,
    side,
    planned,
    extent,
    listed
  }: Drawing & {
    side: "income" | "expenditure";
    /** Whether the amounts are a budget's: those are outlines. */
    planned: boolean;
    /** The amount that is drawn at full height. */
    extent: number;
    /** Says that so many parts are drawn without their names, and are listed. */
    listed: (count: number) => string;
  }
): SVGSVGElement {
  const {boxes, height} = laidOut(whole, {width, extent});
  const hatchId = `${id}-hatch`;
  const labelled = boxes.map((box) => ({box, label: icicleLabel(box)}));
  const list = icicleList(
    labelled.filter(({label}) => !label).map(({box}) => box),
    {width, top: height, listed}
  );
  return shape(
    "svg",
    {height: list.bottom},
    hatch(hatchId),
    labelled.map(({box: {part, depth, ...box}, label}) => {
      const kind = part.itemised ? `${planned ? "planned" : `${side} level-${depth}`}` : "not-itemised";
      const area = shape("rect", {
        class: `bar ${kind}${part.mark && part.itemised ? " derived" : ""}${box.height < 6 ? " thin" : ""}`,
        fill: part.itemised ? null : `url(#${hatchId})`,
        x: box.x + 0.5,
        y: round(box.y + 0.5),
        width: box.width - 2,
        height: round(Math.max(0.5, box.height - 1.5))
      });
      return shape("g", {}, choosing(area, {href: part.href, key: part.key, silent: true}), label);
    }),
    list.node
  );
}

/** The boxes of the levels that there is room for, each followed by those of its parts. */
function laidOut(whole: IciclePart, {width, extent}: {width: number; extent: number}) {
  const [levels, full] = width < 480 ? [2, 340] : width < 800 ? [3, 460] : [4, 520];
  const tree = hierarchy(whole, (part) => part.parts)
    .sum((part) => (part.parts.length > 0 ? 0 : part.amount))
    .sort((a, b) => Number(b.data.itemised) - Number(a.data.itemised) || b.value! - a.value!);
  const height = Math.max(24, Math.round((full * tree.value!) / Math.max(extent, tree.value!)));
  const root = partition<IciclePart>().size([height, 1])(tree);
  const columns = Math.min(levels, root.height + 1);
  const first = columns === 1 ? width : Math.round(width * (columns === 2 ? 0.36 : 0.19));
  const left = (depth: number) =>
    depth === 0 ? 0 : Math.round(first + ((depth - 1) * (width - first)) / (columns - 1));
  const box = (node: HierarchyRectangularNode<IciclePart>): IcicleBox => {
    const last = node.depth === columns - 1;
    return {
      ...{part: node.data, depth: node.depth, name: node.data.label + (last && node.children ? " ›" : "")},
      ...{x: left(node.depth), y: round(node.x0), height: round(node.x1 - node.x0)},
      width: (last || !node.children ? width : left(node.depth + 1)) - left(node.depth)
    };
  };
  const boxes: IcicleBox[] = [];
  root.eachBefore((node) => {
    if (node.depth < columns) boxes.push(box(node));
  });
  return {boxes, height};
}
