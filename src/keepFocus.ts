import {focusFirst, focusPlaces} from "./focusPlaces.js";

/** How long a page may take to redraw what held the focus, in milliseconds. */
const patience = 2000;

/** How long what held the focus may be off the page before what stood around it takes its place, in milliseconds. */
const grace = 250;

let turn = 0;

/**
 * Keeps the focus in its place while the page is redrawn: as soon as what holds it is taken off the page, before another
 * key can be pressed, the focus goes to what has the same `data-key` or id, else, a little later, to the nearest thing
 * around it that has one (of a figure, to its heading). It never takes the focus from a reader who has moved on.
 */
export function keepFocus(): void {
  const before = document.activeElement;
  if (!before || before === document.body) return;
  const [own, ...around] = focusPlaces(before);
  const mine = ++turn;
  const started = performance.now();
  let gone: number | undefined;
  let over = false;

  function look() {
    if (over) return;
    const holder = document.activeElement;
    const now = performance.now();
    const movedOn = before!.isConnected ? holder !== before : holder !== null && holder !== document.body;
    if (mine !== turn || movedOn || now - started > patience) return end();
    if (before!.isConnected) return;
    gone ??= now;
    if (focusFirst([own!, ...(now - gone > grace ? around : [])])) end();
  }
  function follow() {
    look();
    if (!over) requestAnimationFrame(follow);
  }
  function end() {
    over = true;
    redrawn.disconnect();
  }
  const redrawn = new MutationObserver(look);
  redrawn.observe(document, {childList: true, subtree: true});
  requestAnimationFrame(follow);
}
