import {shape} from "./element.js";
import {numberPieces} from "./numberText.js";

/**
 * A mark of a figure that a pointer opens like the number it stands for. The number beside it is the link for the
 * keyboard and for screen readers, so the mark is neither.
 */
export function opening(mark: SVGElement, number: string): SVGElement {
  const href = numberPieces(number).find((piece) => piece.href)?.href;
  return href ? shape("a", {href, tabindex: -1, "aria-hidden": "true"}, mark) : mark;
}
