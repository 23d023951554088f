import type {Page} from "playwright-core";

/**
 * The marks, lines, ticks and hatches of figures that a reader with forced colours would not see, since they are neither
 * filled nor outlined in another colour than the ground; and whether the focus would not be seen.
 */
export async function forcedFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const swatch = document.body.appendChild(document.createElement("i"));
    swatch.style.color = "Canvas";
    const ground = getComputedStyle(swatch).color;
    swatch.remove();
    const unseen = new Set(["none", "transparent", "rgba(0, 0, 0, 0)", ground]);
    const marks = ".bar, .budget-tick, .level, .axis, .aim, .path, .point, .tie path, .person, .hatch-line";
    const faults = [...document.querySelectorAll<SVGElement>(".drawing")]
      .filter((drawing) => drawing.checkVisibility())
      .flatMap((drawing) => [...drawing.querySelectorAll<SVGElement>(marks)])
      .filter((mark) => {
        const {fill, stroke, strokeWidth} = getComputedStyle(mark);
        return (
          !mark.matches("g, a, .thin") && unseen.has(fill) && (unseen.has(stroke) || parseFloat(strokeWidth) === 0)
        );
      })
      .map((mark) => mark.outerHTML.slice(0, 120));
    const link = document.querySelector<HTMLElement>(".bar .product")!;
    link.focus();
    const {outlineStyle, outlineWidth} = getComputedStyle(link);
    const ring = link.matches(":focus-visible") && (outlineStyle === "none" || parseFloat(outlineWidth) < 2);
    return [...new Set(faults), ...(ring ? ["the focus"] : [])];
  });
}
