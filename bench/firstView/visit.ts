import type {BrowserContext} from "playwright-core";
import type {Link} from "../link.js";
import type {Watched, Watching} from "./watchView.js";
import {watchView} from "./watchView.js";

/** What a visit came to: times in milliseconds since the page was asked for, and what had come over the link by then. */
export interface Visit extends Watched {
  bytes: number;
  requests: number;
  /** The bytes of the database engine that came, or were asked for, before the figure. */
  engine: number;
  /** Everything that came before the filter worked. */
  bytesToFilter: number;
}

/** Asks for what belongs to the engine: its script in the worker, its WebAssembly, and the module that starts it. */
const ofEngine = /duckdb/;

/** How long a page must show nothing new, after it is loaded, in milliseconds. */
const calm = 600;

/** Visits a page of a site over a link, in a page of its own, until its figure is there, and its filter has worked. */
export async function visit(
  context: BrowserContext,
  {link, path, watching}: {link: Link; path: string; watching: Watching}
): Promise<Visit> {
  const page = await context.newPage();
  const [asked, came] = [link.requests.length, link.answers.length];
  try {
    await page.addInitScript(watchView, watching);
    await page.goto(new URL(path, link.url).href);
    await page.waitForFunction(
      (filtered) => {
        const {figure, works} = (globalThis as unknown as {watched: Watched}).watched;
        return figure > 0 && (!filtered || works > 0);
      },
      watching.control !== undefined,
      {polling: 100}
    );
    if (!watching.control) await page.waitForTimeout(calm);
    const {watched, origin} = await page.evaluate(() => ({
      watched: (globalThis as unknown as {watched: Watched}).watched,
      origin: performance.timeOrigin
    }));
    const [requests, answers] = [link.requests.slice(asked), link.answers.slice(came)];
    const until = <T extends {at: number}>(passed: readonly T[], time: number) =>
      passed.filter(({at}) => at <= origin + time);
    const sum = (passed: readonly {bytes: number}[]) => passed.reduce((total, {bytes}) => total + bytes, 0);
    const before = until(answers, watched.figure);
    return {
      ...watched,
      bytes: sum(before),
      requests: until(requests, watched.figure).length,
      engine: sum([...before, ...until(requests, watched.figure)].filter(({path}) => ofEngine.test(path))),
      bytesToFilter: sum(until(answers, watched.works))
    };
  } finally {
    await page.close();
  }
}
