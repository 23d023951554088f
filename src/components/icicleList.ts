import {choosing} from "./choosing.js";
import {shape} from "./element.js";
import type {IcicleBox} from "./icicle.js";
import {lineHeight, textWidth, wrapText} from "./textWidth.js";

const gap = 24;
/** What a column is wide at the least and at the most. */
const [narrowest, widest] = [290, 420];

/**
 * What an icicle draws without names, from `top` on, in as many columns as there is room for: each name leads where the
 * part does, and its amount, its share and how it is known stand at the end of its row.
 */
export function icicleList(
  boxes: readonly IcicleBox[],
  {width, top, listed}: {width: number; top: number; listed: (count: number) => string}
): {node: SVGElement | null; bottom: number} {
  if (boxes.length === 0) return {node: null, bottom: top};
  const columns = Math.max(1, Math.min(boxes.length, Math.floor((width + gap) / (narrowest + gap))));
  const column = Math.min(widest, Math.floor((width - gap * (columns - 1)) / columns));
  const rows = Math.ceil(boxes.length / columns);
  const room = (texts: readonly string[]) => {
    const longest = Math.max(...texts.map((text) => textWidth(text)));
    return longest > 0 ? longest + 10 : 0;
  };
  const marked = column - room(boxes.map(({part}) => part.mark));
  const shared = marked - room(boxes.map(({part}) => part.share));
  const named = shared - room(boxes.map(({part}) => part.value));
  const heading = wrapText(listed(boxes.length), {width});
  const start = top + 12 + heading.length * lineHeight;
  let bottom = start;
  let y = start;
  const listing = boxes.map(({part, name}, i) => {
    if (i % rows === 0) y = start;
    const x = Math.floor(i / rows) * (column + gap);
    const names = wrapText(name, {width: named - 2});
    const baseline = y + lineHeight;
    const ending = (text: string, {end, kind}: {end: number; kind: string}) =>
      text !== "" && shape("text", {class: kind, x: x + end, y: baseline, "text-anchor": "end"}, text);
    y += names.length * lineHeight + 7;
    bottom = Math.max(bottom, y);
    return shape(
      "g",
      {},
      choosing(
        names.map((content, j) => shape("text", {class: "label", x, y: baseline + j * lineHeight}, content)),
        {href: part.href, key: part.key}
      ),
      ending(part.value, {end: shared, kind: "number"}),
      ending(part.share, {end: marked, kind: "number faint"}),
      ending(part.mark, {end: column, kind: "mark"})
    );
  });
  const title = heading.map((content, i) =>
    shape("text", {class: "faint", x: 0, y: top + 6 + (i + 1) * lineHeight}, content)
  );
  return {node: shape("g", {}, title, listing), bottom: bottom + 4};
}
