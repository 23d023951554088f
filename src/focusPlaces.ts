/**
 * Selectors of what holds the focus and of what stands around it, nearest first, so that the focus finds its place again
 * when the page was redrawn: what has a `data-key` or an id, a number that opens by its address, of a figure its heading.
 * The first is empty where the holder has no name.
 */
export function focusPlaces(holder: Element): string[] {
  const around: string[] = [];
  for (let node = holder.parentElement; node; node = node.parentElement) {
    const name = nameOf(node);
    if (name) around.push(node.localName === "figure" ? `${name} h3` : name);
  }
  return [nameOf(holder) ?? numberIn(holder), ...around];
}

/** Focuses the first of these that is to be seen: of the drawings of a figure, the one that fits. */
export function focusFirst(places: readonly string[]): boolean {
  return places.some(focus);
}

function focus(selector: string): boolean {
  if (!selector) return false;
  const found = [...document.querySelectorAll<HTMLElement>(selector)].find((node) => node.getClientRects().length > 0);
  if (!found) return false;
  if (!found.hasAttribute("tabindex") && found.tabIndex < 0) found.setAttribute("tabindex", "-1");
  found.focus({preventScroll: true});
  return true;
}

function nameOf(element: Element): string | null {
  const key = element.getAttribute("data-key");
  if (key) return `[data-key="${CSS.escape(key)}"]`;
  return element.id ? `#${CSS.escape(element.id)}` : null;
}

/** A number that opens, within what is around it: the same number may stand elsewhere too. */
function numberIn(holder: Element): string {
  const href = holder.matches("a.number-link") ? holder.getAttribute("href") : null;
  const named = href && holder.parentElement?.closest("[data-key], [id]");
  return named ? `${nameOf(named)} a[href="${CSS.escape(href)}"]` : "";
}
