import type {Page} from "playwright-core";

/** The elements that make the page wider than its window, widest first; none where nothing has to be scrolled sideways. */
export async function sidewaysScroll(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const width = root.clientWidth;
    const wide = [...document.body.querySelectorAll("*")]
      .map((element) => ({element, right: Math.round(element.getBoundingClientRect().right + window.scrollX)}))
      .filter(({element, right}) => right > width && element.checkVisibility() && !scrolls(element.parentElement))
      .sort((a, b) => b.right - a.right)
      .map(({element, right}) => `${name(element)} ends at ${right} px of ${width} px`);
    if (root.scrollWidth <= width) return [];
    return wide.length > 0 ? wide : [`the page is ${root.scrollWidth} px wide in a window of ${width} px`];

    function scrolls(element: Element | null): boolean {
      if (!element || element === document.body) return false;
      return getComputedStyle(element).overflowX !== "visible" || scrolls(element.parentElement);
    }

    function name(element: Element): string {
      const id = element.id ? `#${element.id}` : "";
      return `<${element.localName}${id}${[...element.classList].map((word) => `.${word}`).join("")}>`;
    }
  });
}
