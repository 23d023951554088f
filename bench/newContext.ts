import type {Browser, BrowserContext} from "playwright-core";

/** A browser of its own in the one that runs, with nothing stored: a desk's window, without animations. */
export async function newContext(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}, reducedMotion: "reduce"});
  context.setDefaultTimeout(300_000);
  // What runs in pages keeps its functions' names by a means of the transpiler, which pages do not have.
  await context.addInitScript("globalThis.__name = (named) => named");
  return context;
}
