import {drawingTurn} from "./drawingTurn.js";
import {element} from "./element.js";
import type {Child} from "./element.js";
import {inertText} from "./inertText.js";
import {noteTexts} from "./noteTexts.js";
import {plainText} from "./numberText.js";
import {panelsTogether} from "./panelsTogether.js";
import {saveTools} from "./saveTools.js";
import type {Picture, Saving} from "./saveTools.js";

/** The widths in pixels that every figure is drawn at; the style sheet shows the one that fits, so nothing is measured. */
export const figureWidths = [320, 640, 1000] as const;

/** A drawing that is taller than this in pixels has a lower one, which is wider, in its place on paper. */
const high = 1100;

/** How a figure is drawn: at a width in pixels, with a name of its own for the patterns inside. */
export interface Drawing {
  width: number;
  id: string;
}

/** What the figures of a page have in common. */
export interface FigureFrame {
  tableLabel: string;
  /** The line that closes a figure: the documents it comes from. */
  source: string;
  /** The same in a file that stands alone, where that says less. */
  sourceAlone?: string;
  /** A word that stands with a figure of synthetic data, which is also outlined with dots. */
  mark?: string | undefined;
  saving: Saving;
}

/** One of several drawings side by side in a figure, for what its heading names. */
export interface FigurePanel {
  id: string;
  heading: string;
  draw: (drawing: Drawing) => SVGSVGElement;
}

/**
 * A figure as every page has it: a title that says what it shows, a line on measure, unit and years, the drawing at each
 * width (or several drawings side by side, each with its heading), notes, the same data as a table, its sources, and what
 * saves it. Without anything to draw, `notes` say why.
 */
export function figure(
  draw: ((drawing: Drawing) => SVGSVGElement) | readonly FigurePanel[],
  {
    id,
    title,
    subtitle,
    controls,
    table,
    tableLabel,
    mark,
    source,
    sourceAlone = source,
    saving,
    notes
  }: Omit<FigureFrame, "saving"> & {
    /** Left out where nothing can be saved: in a file that is handed over. */
    saving?: Saving | undefined;
    id: string;
    title: string;
    subtitle: string;
    /** What changes how the figure is drawn; stands between its title and the drawing. */
    controls?: Child;
    table: HTMLElement;
    notes?: Child;
  }
): HTMLElement {
  const label = plainText(`${title}. ${subtitle}`);
  const picture = (): Picture => ({
    ...{id, title, subtitle, mark, source: sourceAlone, notes: noteTexts(node)},
    draw: typeof draw === "function" ? draw : (drawing: Drawing) => panelsTogether(draw, drawing)
  });
  const node: HTMLElement = element(
    "figure",
    {id, class: mark ? "figure synthetic" : "figure"},
    element(
      "figcaption",
      {},
      element("h3", {}, title),
      element("p", {class: "subtitle"}, mark && element("strong", {}, `${mark} · `), subtitle)
    ),
    controls,
    typeof draw === "function"
      ? drawings(draw, {id, label})
      : element(
          "div",
          {class: "panels"},
          draw.map((panel) =>
            element(
              "div",
              {class: "panel-drawing"},
              element("h4", {}, panel.heading),
              drawings(panel.draw, {id: `${id}-${panel.id}`, label: `${panel.heading}. ${label}`})
            )
          )
        ),
    notes,
    element("details", {class: "as-table"}, element("summary", {}, tableLabel), table),
    element("p", {class: "source"}, source),
    saving &&
      saveTools(
        {
          ...{id, title},
          ...((typeof draw === "function" || draw.length > 0) && {picture}),
          table: () => ({title, subtitle, source: sourceAlone, table: table.querySelector("table")!})
        },
        saving
      )
  );
  return node;
}

/** A drawing at every width. */
function drawings(
  draw: (drawing: Drawing) => SVGSVGElement,
  {id, label}: {id: string; label: string}
): SVGSVGElement[] {
  const drawAt = (width: number) => {
    const svg = draw({width, id: `${id}-${width}`});
    svg.setAttribute("viewBox", `0 0 ${width} ${svg.getAttribute("height")}`);
    svg.setAttribute("width", String(width));
    svg.setAttribute("role", "group");
    svg.setAttribute("aria-label", inertText(label));
    const isHigh = Number(svg.getAttribute("height")) > high;
    svg.setAttribute("class", `drawing drawing-${width}${isHigh ? " high" : ""}`);
    return svg;
  };
  return drawingTurn.drawings(id, {widths: figureWidths, draw: drawAt});
}
