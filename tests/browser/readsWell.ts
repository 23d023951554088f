import type {Page} from "playwright-core";
import {describe, expect} from "vitest";
import {pages} from "../../src/pages.js";
import {axeFaults} from "./axeFaults.js";
import {browserTest} from "./browserTest.js";
import {figureFaults} from "./figureFaults.js";
import {forcedFaults} from "./forcedFaults.js";
import {foreignText} from "./foreignText.js";
import {layoutShift} from "./layoutShift.js";
import {sidewaysScroll} from "./sidewaysScroll.js";

/** Every page in each language. */
export const addresses = pages
  .map((page) => (page === "index" ? "" : page))
  .flatMap((path) => [`/${path}`, `/en/${path}`]);

/** The links of the bar that are shown and yet cannot be pressed. */
const coveredLinks = (page: Page) =>
  page.locator(".bar nav a:visible").evaluateAll((links) =>
    links.flatMap((link) => {
      const {x, y, width, height} = link.getBoundingClientRect();
      return link.contains(document.elementFromPoint(x + width / 2, y + height / 2)) ? [] : [link.textContent];
    })
  );

/** The page's landmarks by their roles, and whether its first stop leads past its bar to what it says. */
async function wayIn(page: Page): Promise<{landmarks: string[]; skips: boolean}> {
  const landmarks = await page.evaluate(() =>
    [...document.querySelectorAll("body header.bar, body main")].map(
      (node) => `${node.localName}${node.parentElement!.closest("main") ? " in main" : ""}`
    )
  );
  await page.keyboard.press("Tab");
  const first = await page.evaluate(() => document.activeElement!.className);
  await page.keyboard.press("Enter");
  const then = await page.evaluate(() => document.activeElement!.id);
  return {landmarks, skips: first === "skip" && then === "content"};
}

/** Narrower than this at twice the size of a desk's screen, and at four times. */
const zoomed = {1280: 640, 360: 320} as const;

/** That a page, with all that it unfolds, reads well in light and dark at a width, zoomed, and in colours of its reader’s own; `shift` is how far it may move while it opens. */
export function readsWell(path: string, {width, shift}: {width: keyof typeof zoomed; shift: number}): void {
  describe(path, () => {
    browserTest(`reads well at ${width} px in light and dark, and asks nobody else for anything`, async ({visit}) => {
      const {page, errors, foreignRequests} = await visit(path, {width});
      expect((await layoutShift(page)).score).toBeLessThanOrEqual(shift);
      expect(await sidewaysScroll(page)).toEqual([]);
      expect(await figureFaults(page)).toEqual([]);
      expect(await page.locator("#content .observablehq--inspect").allInnerTexts()).toEqual([]);
      expect(await coveredLinks(page)).toEqual([]);
      expect(await wayIn(page)).toEqual({landmarks: ["header", "main"], skips: true});
      for (const summary of await page.locator("summary:visible").all()) await summary.click();
      // What the bar covers while the page is scrolled is no target then.
      await page.evaluate(() => scrollTo(0, 0));
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({colorScheme});
        expect(await axeFaults(page, {coloursAlone: colorScheme === "dark"})).toEqual([]);
      }
      expect(await sidewaysScroll(page)).toEqual([]);
      expect(await foreignText(page)).toEqual([]);
      await page.emulateMedia({forcedColors: "active"});
      expect(await forcedFaults(page)).toEqual([]);
      await page.setViewportSize({width: zoomed[width], height: 450});
      expect(await sidewaysScroll(page)).toEqual([]);
      expect(errors).toEqual([]);
      expect(foreignRequests()).toEqual([]);
    });
  });
}
