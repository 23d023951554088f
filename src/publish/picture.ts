import {shape} from "../components/element.js";
import {plainText} from "../components/numberText.js";
import {wrapText} from "../components/textWidth.js";
import {pictureText, styledDrawing} from "./drawingSvg.js";
import type {PictureFile, PictureOptions} from "./drawingSvg.js";
import {plainValue} from "./plainValue.js";
import type {FigurePart} from "./publication.js";

/** What of a figure its picture shows. */
export type Pictured = Pick<FigurePart, "id" | "title" | "subtitle" | "mark" | "draw" | "notes" | "source">;

/** A text in a picture: its lines, from where to where, and how it is set. */
interface Block {
  lines: string[];
  y: number;
  end: number;
  step: number;
  attributes: Record<string, string | number>;
}

const margin = 24;

/**
 * A figure as a picture that stands alone, with its title, what it measures, its notes and its source: white paper around
 * a drawing of `width` pixels, so that it is as wide as its drawing and two margins. `style` is the text of
 * `drawingStyleFiles` in their order; what it says stands in the elements themselves, for programs that know no style
 * sheets. The same figure gives the same text everywhere.
 */
export function pictureSvg(figure: Pictured, options: PictureOptions): PictureFile {
  const {title, subtitle, mark, notes, source} = figure;
  const {width, lang} = options;
  const {node, drawing, type, variables, height} = styledDrawing(figure, options);
  const [ink, soft] = ["--ink", "--soft"].map((name) => plainValue(`var(${name})`, variables));
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
  const top = measured.end + 16;
  let at = top + height + 16;
  const closing = [...notes, source].map((text) => {
    const own = block(text, {from: at, fill: soft!});
    at = own.end;
    return own;
  });
  drawing.setAttribute("transform", `translate(${margin} ${top})`);
  const size = {width: width + 2 * margin, height: Math.ceil(at + margin - 6)};
  return pictureText(
    [...textOf(named), ...textOf(measured, {strong: mark}), node, ...closing.flatMap((text) => textOf(text))],
    {
      ...{size, type, lang, title},
      says: [says, ...notes, source].join("\n")
    }
  );
}

/** How a text is set: its size, the step from line to line, and attributes of the element. */
interface Type {
  size: number;
  step: number;
  fill: string;
  "font-weight": number;
}

/** The lines of a text; one that begins with what is `strong` has that in bold. */
function textOf({lines, y, step, attributes}: Block, {strong}: {strong?: string | undefined} = {}): SVGElement[] {
  return lines.map((line, i) => {
    const held =
      strong !== undefined && i === 0 && line.startsWith(strong)
        ? [shape("tspan", {"font-weight": 600}, strong), line.slice(strong.length)]
        : line;
    return shape("text", {x: margin, y: y + i * step, ...attributes}, held);
  });
}
