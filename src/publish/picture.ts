import {shape} from "../components/element.js";
import {plainText} from "../components/numberText.js";
import {wrapText} from "../components/textWidth.js";
import {inlineStyle} from "./inlineStyle.js";
import {plainValue} from "./plainValue.js";
import type {FigurePart} from "./publication.js";
import {svgText} from "./serialise.js";
import {styleRules} from "./styleRules.js";

/** What of a figure its picture shows. */
export type Pictured = Pick<FigurePart, "id" | "title" | "subtitle" | "mark" | "draw" | "notes" | "source">;

/** A picture as the text of an SVG file, and its size in pixels. */
export interface PictureFile {
  svg: string;
  width: number;
  height: number;
}

/** A text in a picture: its lines, from where to where, and how it is set. */
interface Block {
  lines: string[];
  y: number;
  end: number;
  step: number;
  attributes: Record<string, string | number>;
}

const margin = 24;
const paper = "#ffffff";

/**
 * A figure as a picture that stands alone, with its title, what it measures, its notes and its source: white paper around
 * a drawing of `width` pixels, so that it is as wide as its drawing and two margins. `style` is the text of
 * `drawingStyleFiles` in their order; what it says stands in the elements themselves, for programs that know no style
 * sheets. The same figure gives the same text everywhere.
 */
export function pictureSvg(
  {id, title, subtitle, mark, draw, notes, source}: Pictured,
  {width, lang, style}: {width: number; lang: string; style: string}
): PictureFile {
  const rules = styleRules(style, {lang});
  const variables = new Map([...rules.variables, ["--ground", paper]]);
  const [ink, soft, sans] = ["--ink", "--soft", "--sans"].map((name) => plainValue(`var(${name})`, variables));
  const type = {"font-family": sans!, "font-size": "13", "font-variant": "tabular-nums"};
  const block = (text: string, {from, size = 13, step = 20, ...attributes}: {from: number} & Partial<Type>): Block => {
    const lines = wrapText(plainText(text), {width, size});
    return {
      lines,
      y: from + size,
      step,
      end: from + lines.length * step,
      attributes: {"font-size": size, ...attributes}
    };
  };
  const named = block(title, {from: margin, size: 18, step: 27, "font-weight": 600, fill: ink!});
  const says = mark ? `${mark} · ${subtitle}` : subtitle;
  const measured = block(says, {from: named.end + 4, fill: soft!});
  const drawn = draw({width, id: `${id.replaceAll(/[^\w-]/g, "-")}-picture`});
  const top = measured.end + 16;
  let at = top + Number(drawn.getAttribute("height")) + 16;
  const closing = [...notes, source].map((text) => {
    const own = block(text, {from: at, fill: soft!});
    at = own.end;
    return own;
  });
  const drawing = shape(
    "g",
    {class: mark ? "figure synthetic" : "figure"},
    shape("g", {class: "drawing", transform: `translate(${margin} ${top})`}, [...drawn.childNodes])
  );
  inlineStyle(drawing, {...rules, variables, inherited: new Map(Object.entries(type))});
  const size = {width: width + 2 * margin, height: Math.ceil(at + margin - 6)};
  const root = shape(
    "svg",
    {...size, viewBox: `0 0 ${size.width} ${size.height}`, role: "img", ...type},
    shape("title", {}, plainText(title)),
    shape("desc", {}, plainText([says, ...notes, source].join("\n"))),
    shape("rect", {...size, fill: paper}),
    [named, measured].map(textOf),
    drawing,
    closing.map(textOf)
  );
  root.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:lang", lang);
  return {svg: svgText(root), ...size};
}

/** How a text is set: its size, the step from line to line, and attributes of the element. */
interface Type {
  size: number;
  step: number;
  fill: string;
  "font-weight": number;
}

const textOf = ({lines, y, step, attributes}: Block): SVGElement[] =>
  lines.map((line, i) => shape("text", {x: margin, y: y + i * step, ...attributes}, line));
