import type {Page} from "playwright-core";

/** The tallest that a drawing may be so that its title stands on the sheet with it, in CSS pixels: 205 mm. */
const tallest = (205 / 25.4) * 96;

/**
 * What paper would cut off of a page that is shown as in print and is as wide as the text on paper: boxes that stick out
 * sideways, the outermost of them, boxes that would have to be scrolled, and drawings too tall for one sheet.
 */
export async function paperFaults(page: Page): Promise<string[]> {
  return page.evaluate((tallest) => {
    const width = document.documentElement.clientWidth;
    return [...document.body.querySelectorAll("*")]
      .filter(
        (element) => element.checkVisibility({visibilityProperty: true}) && !element.parentElement?.closest("svg")
      )
      .flatMap((element) => {
        const {left, right, height, width: own} = element.getBoundingClientRect();
        // What is for the ear alone is a single pixel.
        if (own <= 1 || height <= 1) return [];
        return [
          ...(sticksOut(element) && !sticksOut(element.parentElement!)
            ? [`${name(element)} reaches from ${Math.round(left)} to ${Math.round(right)} px of ${width} px`]
            : []),
          ...(hides(element) ? [`${name(element)} hides a part of what it holds`] : []),
          ...(element.matches(".drawing") && height > tallest + 1
            ? [`${name(element)} is ${Math.round(height)} px tall`]
            : [])
        ];
      });

    function sticksOut(element: Element): boolean {
      const {left, right} = element.getBoundingClientRect();
      return left < -1 || right > width + 1;
    }

    function hides(element: Element): boolean {
      const {overflowX, overflowY} = getComputedStyle(element);
      const {scrollWidth, clientWidth, scrollHeight, clientHeight, localName} = element;
      const wide = overflowX !== "visible" && scrollWidth > clientWidth + 1;
      return localName !== "svg" && (wide || (overflowY !== "visible" && scrollHeight > clientHeight + 1));
    }

    function name(element: Element): string {
      const id = element.id || element.closest("[id]")?.id;
      return `<${element.localName}${[...element.classList].map((word) => `.${word}`).join("")}> in #${id}`;
    }
  }, tallest);
}
