import type {Page} from "playwright-core";

/** A corner in CSS pixels of the window. */
export type Point = [x: number, y: number];

/** One run of visible text in a figure: an SVG `<text>`, or a line of text outside of SVG. */
export interface FigureText {
  /** The figure's id, else the start of its caption, else its ordinal on the page. */
  figure: string;
  words: string;
  /** The same number for the lines of one piece of text. */
  piece: number;
  /** The box that the text takes up, turned as the text is: an SVG text's font box, another line's em box. */
  corners: Point[];
  /** The font's size as seen, after every scaling, in CSS pixels. */
  size: number;
  /** The part of the window (scrolled or not) in which the figure and what is around it let the text be seen. */
  shown: {left: number; top: number; right: number; bottom: number};
}

/** Measures every visible text in the page's figures. What only a screen reader gets is not visible. */
export async function figureTexts(page: Page): Promise<FigureText[]> {
  return page.evaluate(() => {
    type Text = Omit<FigureText, "figure" | "piece">;
    const figures = [...document.querySelectorAll("figure")];
    return figures.flatMap((figure, ordinal) => {
      const caption = figure.querySelector("figcaption")?.textContent.trim().slice(0, 40);
      const name = figure.id || caption || `figure ${ordinal + 1}`;
      return pieces(figure).flatMap((texts, piece) => texts.map((text) => ({figure: name, piece, ...text})));
    });

    function pieces(figure: Element): Text[][] {
      const walker = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
      const drawn = new Set<SVGTextElement>();
      const lines: Text[][] = [];
      for (let node = walker.nextNode() as globalThis.Text | null; node; node = walker.nextNode() as typeof node) {
        const parent = node.parentElement!;
        if (!node.data.trim() || parent.closest("figure") !== figure) continue;
        const text = parent.closest("text");
        if (text) drawn.add(text);
        else lines.push(lined(node, parent));
      }
      return [...[...drawn].map(drawnText), ...lines];
    }

    function drawnText(text: SVGTextElement): Text[] {
      const shown = shownPart(text);
      const matrix = text.getScreenCTM();
      const {x, y, width, height} = text.getBBox();
      if (!shown || !matrix || !inked(text) || width === 0) return [];
      const scale = Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c));
      const corner = (dx: number, dy: number): Point => {
        const point = new DOMPoint(x + dx, y + dy).matrixTransform(matrix);
        return [point.x, point.y];
      };
      const spans = [text, ...text.querySelectorAll("tspan")].filter((span) =>
        [...span.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())
      );
      return [
        {
          words: text.textContent.trim(),
          corners: [corner(0, 0), corner(width, 0), corner(width, height), corner(0, height)],
          size: Math.min(...spans.map(fontSize)) * scale,
          shown
        }
      ];
    }

    function lined(node: globalThis.Text, parent: Element): Text[] {
      const shown = shownPart(parent);
      if (!shown) return [];
      const range = document.createRange();
      range.selectNodeContents(node);
      const size = fontSize(parent);
      return [...range.getClientRects()]
        .filter(({width}) => width > 0)
        .map(({left, right, top, bottom}) => {
          const middle = (top + bottom) / 2;
          const half = Math.min(bottom - top, size) / 2;
          const corners: Point[] = [
            [left, middle - half],
            [right, middle - half],
            [right, middle + half],
            [left, middle + half]
          ];
          return {words: node.data.trim(), corners, size, shown};
        });
    }

    /**
     * Where the element can be seen; undefined if nowhere. What can be scrolled into view can be seen, but what a box of
     * its own has scrolled up or down out of sight does not stand where its place is now.
     */
    function shownPart(element: Element): FigureText["shown"] | undefined {
      if (!element.checkVisibility({opacityProperty: true, visibilityProperty: true})) return undefined;
      if (element.closest("defs, symbol, clipPath, mask, pattern, marker")) return undefined;
      const shown = {left: -scrollX, top: -scrollY, right: Infinity, bottom: Infinity};
      const open = {x: false, y: false};
      let outside = false;
      for (let around: Element | null = element; around && around !== document.body; around = around.parentElement) {
        const {display, overflowX, overflowY, position, clipPath} = getComputedStyle(around);
        // checkVisibility says true of what stands in an SVG group that is not displayed.
        if (display === "none") return undefined;
        if (outside && position === "static") continue;
        outside = position === "absolute";
        if (position === "fixed") break;
        const box = innerBox(around);
        if (!box) continue;
        if (box.right - box.left <= 2 && overflowX !== "visible") return undefined;
        if (/^inset\((50|100)%\)$/.test(clipPath)) return undefined;
        if (!open.x && clips(overflowX)) {
          shown.left = Math.max(shown.left, box.left);
          shown.right = Math.min(shown.right, box.right);
        }
        if (!open.y && clips(overflowY)) {
          shown.top = Math.max(shown.top, box.top);
          shown.bottom = Math.min(shown.bottom, box.bottom);
        }
        if (!open.y && scrolls(overflowY)) {
          const own = element.getBoundingClientRect();
          if (own.top < box.top - 1 || own.bottom > box.bottom + 1) return undefined;
        }
        open.x ||= scrolls(overflowX);
        open.y ||= scrolls(overflowY);
      }
      return shown;
    }

    /** The box by which an element cuts off what overflows it; only these kinds of element do. */
    function innerBox(element: Element): FigureText["shown"] | undefined {
      const {left, top, right, bottom} = element.getBoundingClientRect();
      if (element instanceof HTMLElement) {
        if (getComputedStyle(element).display === "inline") return undefined;
        const inner = {left: left + element.clientLeft, top: top + element.clientTop};
        return {...inner, right: inner.left + element.clientWidth, bottom: inner.top + element.clientHeight};
      }
      const outermost = element instanceof SVGSVGElement && !element.ownerSVGElement;
      return outermost || element instanceof SVGForeignObjectElement ? {left, top, right, bottom} : undefined;
    }

    function clips(overflow: string): boolean {
      return overflow === "hidden" || overflow === "clip";
    }

    function scrolls(overflow: string): boolean {
      return overflow === "auto" || overflow === "scroll";
    }

    function inked(text: SVGTextElement): boolean {
      const {fill, stroke, fillOpacity, strokeOpacity} = getComputedStyle(text);
      const seen = (paint: string, opacity: string) =>
        paint !== "none" && !/^rgba\(.*, 0\)$/.test(paint) && Number(opacity) > 0;
      return seen(fill, fillOpacity) || seen(stroke, strokeOpacity);
    }

    function fontSize(element: Element): number {
      return parseFloat(getComputedStyle(element).fontSize);
    }
  });
}
