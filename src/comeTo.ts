import {readRef} from "./provenance/ref.js";

/** How long a page may take to draw the part that a link names, and how long it must stand still then, in milliseconds. */
const [patience, rest] = [15_000, 400];

/**
 * Brings the reader to the part of the page that the end of an address names, which browsers look for only while a page
 * loads: as soon as it is drawn, and again while what stands above it is still being drawn. It takes the focus, and is
 * let go when the reader does anything else. A number that opens is no part of the page, and who comes back to a page finds
 * it as they left it.
 */
export function comeTo(hash: string): void {
  const id = decoded(hash.slice(1));
  const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  if (id === "" || readRef(hash) || (visit && visit.type !== "navigate")) return;
  const controller = new AbortController();
  const {signal} = controller;
  let settled: ReturnType<typeof setTimeout> | undefined;
  let target: HTMLElement | SVGElement | undefined;

  function look() {
    const found = document.getElementById(id);
    if (!found) return;
    if (target !== found) {
      target?.classList.remove("arrived");
      target = found;
      found.classList.add("arrived");
      found.closest("details")?.setAttribute("open", "");
      if (!found.matches("a, button, input, select, textarea, [tabindex]")) found.setAttribute("tabindex", "-1");
      found.focus({preventScroll: true});
    }
    found.scrollIntoView({block: "start"});
    clearTimeout(settled);
    settled = setTimeout(end, rest);
  }
  const observer = new MutationObserver(look);
  function end() {
    observer.disconnect();
    clearTimeout(settled);
    controller.abort();
  }
  observer.observe(document.body, {childList: true, subtree: true});
  for (const name of ["wheel", "touchstart", "pointerdown", "keydown", "popstate"])
    addEventListener(name, end, {signal, capture: true, passive: true});
  setTimeout(end, patience);
  look();
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
