/** How long a page may take to redraw what held the focus, in milliseconds. */
const patience = 2000;

/**
 * Keeps the focus in its place while the page is redrawn: when what holds it is taken off the page, the focus goes to
 * what has the same `data-key` or id, else to the heading of the figure it stood in.
 */
export function keepFocus(): void {
  const before = document.activeElement;
  if (!before || before === document.body) return;
  const key = before.getAttribute("data-key");
  const figure = before.closest("figure[id]")?.id;
  const started = performance.now();
  const selectors = [
    key && `[data-key="${CSS.escape(key)}"]`,
    before.id && `#${CSS.escape(before.id)}`,
    figure && `#${CSS.escape(figure)} h3`
  ].filter(Boolean) as string[];
  const follow = () => {
    if (before.isConnected || (document.activeElement && document.activeElement !== document.body)) {
      if (performance.now() - started < patience && before.isConnected) requestAnimationFrame(follow);
      return;
    }
    for (const selector of selectors) {
      const candidates = [...document.querySelectorAll<HTMLElement>(selector)];
      const found = candidates.find((node) => node.getClientRects().length > 0);
      if (!found) continue;
      if (!found.hasAttribute("href") && found.tabIndex < 0) found.setAttribute("tabindex", "-1");
      found.focus({preventScroll: true});
      return;
    }
    if (performance.now() - started < patience) requestAnimationFrame(follow);
  };
  requestAnimationFrame(follow);
}
