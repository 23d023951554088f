import {shape} from "../components/element.js";
import {plainText} from "../components/numberText.js";
import {inlineStyle} from "./inlineStyle.js";
import {plainValue} from "./plainValue.js";
import type {FigurePart} from "./publication.js";
import {svgText} from "./serialise.js";
import {styleRules} from "./styleRules.js";

/** A picture as the text of an SVG file, and its size in pixels. */
export interface PictureFile {
  svg: string;
  width: number;
  height: number;
}

/** How a picture is made: as wide as `width` pixels, in a language, styled by the texts of `drawingStyleFiles` in order. */
export interface PictureOptions {
  width: number;
  lang: string;
  style: string;
}

/** White, for a drawing is to stand on paper. */
export const paper = "#ffffff";

/** A figure's drawing with its style in its elements, its height, and the values of the style's variables. */
export function styledDrawing(
  {id, mark, draw}: Pick<FigurePart, "id" | "mark" | "draw">,
  {width, lang, style}: PictureOptions
) {
  const rules = styleRules(style, {lang});
  const variables = new Map([...rules.variables, ["--ground", paper]]);
  const type = {"font-family": plainValue("var(--sans)", variables), "font-size": "13", "font-variant": "tabular-nums"};
  const drawn = draw({width, id: `${id.replaceAll(/[^\w-]/g, "-")}-picture`});
  const drawing = shape("g", {class: "drawing"}, [...drawn.childNodes]);
  const node = shape("g", {class: mark ? "figure synthetic" : "figure"}, drawing);
  inlineStyle(node, {...rules, variables, inherited: new Map(Object.entries(type))});
  return {node, drawing, type, variables, height: Number(drawn.getAttribute("height"))};
}

/** A picture of a size as the text of an SVG file, with what it shows for those who do not see it. */
export function pictureText(
  content: readonly Node[],
  {
    size,
    type,
    lang,
    title,
    says
  }: {size: {width: number; height: number}; type: Readonly<Record<string, string>>} & {
    lang: string;
    title: string;
    says: string;
  }
): PictureFile {
  const root = shape(
    "svg",
    {...size, viewBox: `0 0 ${size.width} ${size.height}`, role: "img", ...type},
    shape("title", {}, plainText(title)),
    shape("desc", {}, plainText(says)),
    shape("rect", {...size, fill: paper}),
    content
  );
  root.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:lang", lang);
  return {svg: svgText(root), ...size};
}

/** A figure's drawing alone as a picture, for a document that has its words as text. */
export function drawingSvg(
  figure: Pick<FigurePart, "id" | "title" | "subtitle" | "mark" | "draw">,
  options: PictureOptions
): PictureFile {
  const {node, type, height} = styledDrawing(figure, options);
  const size = {width: options.width, height: Math.ceil(height)};
  return pictureText([node], {size, type, lang: options.lang, title: figure.title, says: figure.subtitle});
}
