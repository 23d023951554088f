import {element} from "../components/element.js";
import {count} from "../format.js";
import type {Words} from "../text.js";
import {steps} from "./steps.js";
import type {TourWords} from "./text.js";

/**
 * Leads through the page step by step: a card at its foot tells of what is outlined on it, while the page stays in use.
 * Escape or a button ends the tour, and the focus goes back to what `opener` finds.
 */
export function tour({words, text, opener}: {words: Words; text: TourWords; opener: () => HTMLElement | null}): void {
  let at = 0;
  const place = element("p", {class: "faint"});
  const title = element("h2", {id: "tour-title", tabindex: -1});
  const told = element("p");
  const said = element("div", {"aria-live": "polite"}, place, title, told);
  const link = element("a", {});
  const back = element("button", {type: "button", click: () => show(at - 1)}, text.back);
  const next = element("button", {type: "button", click: () => (at + 1 < steps.length ? show(at + 1) : end())});
  const stop = element("button", {type: "button", click: end}, text.end);
  const card = element(
    "div",
    {class: "tour", role: "dialog", "aria-labelledby": "tour-title"},
    said,
    element("div", {class: "tour-tools"}, back, next, stop, link)
  );

  function show(step: number) {
    at = step;
    const {id, page} = steps[at]!;
    place.replaceChildren(text.place(count(at + 1), count(steps.length)));
    title.replaceChildren(text.steps[id].title);
    told.replaceChildren(text.steps[id].text);
    link.hidden = page === undefined;
    if (page) {
      link.replaceChildren(text.open(words.pages[page]));
      link.href = words.pageHref(page) + location.search;
    }
    const isLast = at + 1 === steps.length;
    back.disabled = at === 0;
    next.replaceChildren(isLast ? text.end : text.next);
    stop.hidden = isLast;
    point();
  }

  function point() {
    unmark();
    const node = steps[at]!.at.map(firstSeen).find((found) => found !== undefined);
    node?.classList.add("toured");
    node?.scrollIntoView({block: "center"});
  }

  function end() {
    unmark();
    document.removeEventListener("keydown", onKey);
    card.remove();
    opener()?.focus();
  }

  function onKey(event: KeyboardEvent) {
    const {key, target, defaultPrevented} = event;
    const isOwn = target === document.body || (target instanceof Node && card.contains(target));
    if (key === "Escape" && !defaultPrevented && isOwn) end();
  }

  document.addEventListener("keydown", onKey);
  document.body.append(card);
  show(0);
  title.focus({preventScroll: true});
}

function unmark() {
  for (const node of document.querySelectorAll(".toured")) node.classList.remove("toured");
}

const firstSeen = (selector: string) =>
  [...document.querySelectorAll<HTMLElement>(selector)].find((node) => node.getClientRects().length > 0);
