import fc from "fast-check";
import type {ElementHandle} from "playwright-core";
import {expect} from "vitest";
import {browserTest as test} from "./browserTest.js";
import {addresses} from "./readsWell.js";
import type {Visit} from "./visit.js";

/** What a reader at random does: chooses in a control, goes to a page by the bar, or follows a link of what is told. */
interface Step {
  act: "choose" | "page" | "link";
  /** Which of what there is to do it with, and which of what that offers, counted round. */
  pick: number;
}

const step = fc.record({
  act: fc.oneof(
    {weight: 12, arbitrary: fc.constant("choose" as const)},
    {weight: 1, arbitrary: fc.constant("page" as const)},
    {weight: 4, arbitrary: fc.constant("link" as const)}
  ),
  pick: fc.nat()
});

/**
 * A walk begins where the last one ended, or at another page. It ends with the reader going back and forth, or opening the
 * address anew.
 */
const walk = fc.record({
  start: fc.option(fc.constantFrom(...addresses), {freq: 1, nil: undefined}),
  steps: fc.array(step, {minLength: 1, maxLength: 2}),
  anew: fc.oneof({weight: 6, arbitrary: fc.constant(false)}, {weight: 1, arbitrary: fc.constant(true)})
});

/** Runs in the page: what an act can be done with, but for what a reader writes and the page keeps; or nothing. */
function target({act, pick}: Step): Element | null {
  const selectors = {
    choose: ["select", "input[type=checkbox]", "input[type=radio]"].map((each) => `.bar ${each}, #content ${each}`),
    page: [".bar nav a"],
    link: ["#content a[href]:not([download])"]
  };
  const kept = ".disposition, .entry, .entry-form, .propose, .template-shelf, dialog";
  const isPage = (link: Element) => {
    if (!(link instanceof HTMLAnchorElement)) return true;
    const {origin, pathname} = new URL(link.href);
    return origin === location.origin && !/\.\w+$/.test(pathname);
  };
  const found = [...document.querySelectorAll(selectors[act].join(", "))].filter(
    (node) => node.checkVisibility() && !node.matches(":disabled") && !node.closest(kept) && isPage(node)
  );
  return found[pick % found.length] ?? null;
}

/** Runs in the page: presses a link or a box, or chooses by `pick` among what a list offers. */
function act(node: Element, pick: number): void {
  if (!(node instanceof HTMLSelectElement))
    return void node.dispatchEvent(new MouseEvent("click", {bubbles: true, cancelable: true}));
  const offered = [...node.options].filter((option) => !option.disabled && option.value !== node.value);
  if (offered.length === 0) return;
  node.value = offered[pick % offered.length]!.value;
  for (const event of ["input", "change"]) node.dispatchEvent(new Event(event, {bubbles: true}));
}

/**
 * Runs in the page: all it says and how its controls stand, but for what is said aloud of a change, what is kept in the
 * browser and how long something took; and what is blank, and whether anything is waited for.
 */
function look(): {view: string[]; blank: string[]; waits: boolean} {
  /** What is folded is told all the same. */
  const outermost = (node: Element): Element => {
    const fold = node.parentElement?.closest("details");
    return fold ? outermost(fold) : (node.closest("details") ?? node);
  };
  const kept = ".disposition, .entry, .entry-form, .propose, .template-shelf, dialog";
  const left = "[data-announcer], .brief-written, textarea";
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const told: string[] = [];
  while (texts.nextNode()) {
    const {parentElement: parent, textContent} = texts.currentNode;
    const text = textContent!.trim().replace(/，用时 [\d.]+ 秒|, in [\d.]+ s/, "");
    if (text && outermost(parent!).checkVisibility() && !parent!.closest(left)) told.push(text);
  }
  const controls = [...document.querySelectorAll<HTMLSelectElement | HTMLInputElement>("select, input, textarea")]
    .filter((node) => node.type !== "file" && outermost(node).checkVisibility() && !node.closest(kept))
    .map((node) => `${node.name || node.id}: ${node.value} ${"checked" in node && node.checked}`);
  const blank = [...document.querySelectorAll("#content figure")]
    .filter((figure) => figure.checkVisibility() && !figure.textContent.trim() && !figure.querySelector("svg *"))
    .map((figure) => figure.outerHTML.slice(0, 200));
  const stop = document.querySelector(".editor-tools button:nth-of-type(2):not([hidden])");
  const waits = stop !== null || document.querySelector('[aria-busy="true"]') !== null;
  return {view: [...told, ...controls], blank, waits};
}

/** What a page shows once nothing of it is waited for any more. */
async function shown({page, settle}: Visit): Promise<string[]> {
  for (;;) {
    await settle(1);
    const {view, blank, waits} = await page.evaluate(look);
    if (waits) continue;
    expect(blank).toEqual([]);
    return view;
  }
}

test("two hundred walks at random meet no error and no blank figure, and every address brings its view back", async ({
  visit
}) => {
  const here = await visit("/");
  const {page, errors} = here;
  // A browser keeps no more than some entries, so that their number does not tell whether there is another one.
  const entry = () =>
    page.evaluate(
      () => (globalThis as unknown as {navigation: {currentEntry: {key: string}}}).navigation.currentEntry.key
    );

  const wander = fc.asyncProperty(walk, async ({start, steps, anew}) => {
    if (start !== undefined) await page.goto(new URL(start, page.url()).href);
    const trail = [page.url()];
    let [before, now, from] = [[] as string[], await shown(here), ""];
    for (const each of steps) {
      [before, from] = [now, await entry()];
      const node = (await page.evaluateHandle(target, each)).asElement() as ElementHandle<Element> | null;
      await node?.evaluate(act, each.pick);
      now = await shown(here);
      trail.push(`${each.act} → ${page.url()}`);
    }
    const walked = decodeURIComponent(trail.join("\n"));
    if (anew) {
      await page.reload();
      expect(await shown(here), `opened anew:\n${walked}`).toEqual(now);
    } else if ((await entry()) !== from) {
      await page.goBack();
      expect(await shown(here), `gone back:\n${walked}`).toEqual(before);
      await page.goForward();
      expect(await shown(here), `gone back and forward:\n${walked}`).toEqual(now);
    }
    expect(errors, walked).toEqual([]);
  });
  await fc.assert(wander, {seed: 20231231, numRuns: 200, endOnFailure: true});
}, 2_700_000);
