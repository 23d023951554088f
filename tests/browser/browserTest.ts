import {inject, test} from "vitest";
import {launchChromium} from "../../scripts/launchChromium.js";
import type {Visit, VisitOptions} from "./visit.js";
import {visit} from "./visit.js";

/** Pages of tests are left before it pays to compile their engine a second time, to faster code: a tenth of the run. */
const compiledOnce = "--js-flags=--liftoff-only";

/**
 * Vitest's `test` with a browser: `visit(path, options)` opens a page of the built site (or any full address) and
 * resolves once it has come to rest; what a test opened is closed when it ends. All tests share one browser, and every
 * visit has a profile of its own.
 */
export const browserTest = test
  // eslint-disable-next-line no-empty-pattern
  .extend("browser", {scope: "worker"}, async ({}, {onCleanup}) => {
    const browser = await launchChromium({flags: [compiledOnce]});
    onCleanup(() => browser.close());
    return browser;
  })
  .extend("visit", async ({browser}, {onCleanup}) => {
    const visits: Visit[] = [];
    onCleanup(async () => {
      for (const {close} of visits) await close();
    });
    return async (path: string, options?: VisitOptions) => {
      const visited = await visit(browser, new URL(path, inject("site")).href, options);
      visits.push(visited);
      return visited;
    };
  });
