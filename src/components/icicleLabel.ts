import {choosing} from "./choosing.js";
import {shape} from "./element.js";
import type {IcicleBox} from "./icicle.js";
import {lineHeight, textWidth, wrapText} from "./textWidth.js";

const margin = 8;
const gap = 8;
/** What bold letters are as wide as, in plain ones. */
const bold = 15;

/**
 * A part's name, which leads where the part does, with its amount and, where there is room, its share: below one another,
 * else in one line; nothing where neither fits its box.
 */
export function icicleLabel({part, name, ...box}: IcicleBox): SVGElement | null {
  const room = box.width - 2 * margin;
  const wide = ({texts}: {texts: readonly string[]}) =>
    texts.reduce((sum, text) => sum + textWidth(text), gap * (texts.length - 1));
  const names = wrapText(name, {width: room, size: bold});
  const numbers = [part.value, part.share, part.mark].filter((text) => text !== "");
  const short = [part.value, part.mark].filter((text) => text !== "");
  const fitting = [numbers, short].find((texts) => wide({texts}) <= room);
  const text = (content: string, {x, y, kind}: {x: number; y: number; kind: string}) =>
    shape("text", {class: kind, x: box.x + margin + x, y: Math.round((box.y + y) * 10) / 10}, content);
  /** The ground behind texts that would stand on lines. */
  const plate = ({lines, width, y}: {lines: number; width: number; y: number}) =>
    !part.itemised &&
    shape("rect", {
      ...{class: "plate", x: box.x + margin - 4, y: Math.round((box.y + y - 13) * 10) / 10},
      ...{width: Math.min(width, room) + 8, height: lines * lineHeight}
    });
  const row = (texts: readonly string[], {x, y}: {x: number; y: number}) => {
    let cursor = x;
    return texts.map((content) => {
      const node = text(content, {x: cursor, y, kind: content === part.mark ? "mark" : "number"});
      cursor += textWidth(content) + gap;
      return node;
    });
  };
  const link = (nodes: SVGElement[]) => choosing(nodes, {href: part.href, key: part.key});

  if (fitting && box.height >= (names.length + 1) * lineHeight + 6)
    return shape(
      "g",
      {},
      plate({
        lines: names.length + 1,
        width: Math.max(wide({texts: fitting}), ...names.map((each) => textWidth(each, bold))),
        y: 16
      }),
      link(names.map((content, i) => text(content, {x: 0, y: 16 + i * lineHeight, kind: "label strong"}))),
      row(fitting, {x: 0, y: 16 + names.length * lineHeight})
    );
  const beside = [numbers, short].find((texts) => wide({texts: [name, ...texts]}) <= room);
  if (!beside || box.height < lineHeight + 2) return null;
  const y = box.height / 2 + 4;
  return shape(
    "g",
    {},
    plate({lines: 1, width: wide({texts: [name, ...beside]}), y}),
    link([text(name, {x: 0, y, kind: "label"})]),
    row(beside, {x: textWidth(name) + gap, y})
  );
}
