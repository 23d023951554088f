/** How a drawing is made at each of the widths of its figure. */
interface Drawn {
  widths: readonly number[];
  draw: (width: number) => SVGSVGElement;
}

const shown = new Map<string, number>();
const latest = new Map<string, {widths: readonly number[]; drawings: SVGSVGElement[]}>();
let waiting: (() => void)[] = [];
let hurries = false;

/**
 * A figure is drawn at several widths, of which one is shown. In a hurry only that is drawn, and the others when there is
 * time: until then something empty, which is not shown either, stands in the place of each.
 */
export const drawingTurn = {
  /** Draws, of figures that are on the page already, what is shown of them. */
  hurry<T>(act: () => T): T {
    hurries = true;
    try {
      return act();
    } finally {
      hurries = false;
    }
  },

  /** The drawings of what has the name given, one a width. */
  drawings(name: string, {widths, draw}: Drawn): SVGSVGElement[] {
    const first = hurries ? shown.get(name) : undefined;
    const drawings = widths.map((width, i) => {
      if (first === undefined || width === first) return draw(width);
      const empty = document.createElementNS("http://www.w3.org/2000/svg", "svg");
      empty.setAttribute("class", `drawing drawing-${width}`);
      waiting.push(() => {
        drawings[i] = draw(width);
        empty.replaceWith(drawings[i]);
      });
      return empty;
    });
    latest.set(name, {widths, drawings});
    return drawings;
  },

  /** Draws what was left, and looks which width of each drawing is shown now. */
  rest(): void {
    const left = waiting;
    waiting = [];
    for (const draw of left) draw();
    for (const [name, {widths, drawings}] of latest) {
      const width = widths.find((_, i) => drawings[i]!.getClientRects().length > 0);
      if (width !== undefined) shown.set(name, width);
      else shown.delete(name);
    }
  }
};
