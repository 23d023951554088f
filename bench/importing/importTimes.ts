import type {Browser, Page} from "playwright-core";
import {heldBy} from "../memoryOf.js";
import type {Held} from "../memoryOf.js";
import {quiet} from "../quiet.js";

/** How long an import kept its reader waiting, in milliseconds, and what the page held before it and after it was taken out. */
export interface ImportTimes {
  /** From the files to what was understood of them. */
  read: number;
  /** From the last answer to the document in the notebook. */
  taken: number;
  /** From the press that stops the reading to a page that is painted and free for another. */
  stopped: number;
  /** The longest that the page itself was busy without a break. */
  busy: number;
  /** What the page holds that has imported a few rows and taken them out, before these. */
  before: Held;
  /** What it holds after these were taken out again, and nothing was done since. */
  idle: Held;
  /** What it holds after that, once the few rows were imported and taken out again. */
  after: Held;
}

/** So long, in milliseconds, nothing is done. */
const rest = 30_000;

/** What only the reader of a table can say, as choices and texts of the page 导入 by their ids. */
export interface Answers {
  choices: Readonly<Record<string, string>>;
  texts: Readonly<Record<string, string>>;
}

/**
 * Imports a file on the page as a reader does, and takes the document out again. The file `first` goes the same way before
 * it, so that the code of an import is not counted as what the rows leave behind.
 */
export async function importTimes(
  browser: Browser,
  {site, first, path, answers}: {site: string; first: string; path: string; answers: Answers}
): Promise<ImportTimes> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  const page = await context.newPage();
  try {
    await page.goto(new URL("import", site).href);
    await page.locator(".drop-zone").waitFor();
    await page.waitForTimeout(5000); // the engine starts beside the page, once
    await importOnce(page, {path: first, answers});
    await quiet(browser);
    const before = await heldBy(page, browser);
    await page.evaluate(watchBusy);
    const stopped = await timeStop(page, () => give(page, path));
    const {read, taken} = await importOnce(page, {path, answers});
    const busy = await page.evaluate(() => Math.max(0, ...(globalThis as {busy?: number[]}).busy!));
    await page.waitForTimeout(rest);
    const idle = await heldBy(page, browser);
    await importOnce(page, {path: first, answers});
    await quiet(browser);
    return {read, taken, stopped, busy, before, idle, after: await heldBy(page, browser)};
  } finally {
    await context.close();
  }
}

const give = (page: Page, path: string) => page.locator("input[type=file][multiple]").first().setInputFiles(path);

/** Begins a work on files, presses its stop, and measures in the page until nothing is at work; in milliseconds. */
async function timeStop(page: Page, begin: () => Promise<void>): Promise<number> {
  await begin();
  const bar = page.locator(".import-steps progress");
  await bar.waitFor();
  return bar.evaluate(async (progress: HTMLProgressElement) => {
    while (progress.value === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    const [steps, begun] = [progress.parentElement!, performance.now()];
    steps.querySelector("button")!.click();
    while (!steps.hidden) await new Promise((resolve) => setTimeout(resolve, 0));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - begun;
  });
}

/** Gives the page a file, answers what it asks, takes the document in and out again; times in milliseconds. */
async function importOnce(
  page: Page,
  {path, answers}: {path: string; answers: Answers}
): Promise<{read: number; taken: number}> {
  const begun = performance.now();
  await give(page, path);
  await page.locator(".import-take").waitFor({timeout: 300_000});
  const read = performance.now() - begun;
  const button = page.locator("[data-key=import-take]");
  for (const [id, value] of Object.entries(answers.choices)) {
    await page.locator(`#${id}`).selectOption(value);
    await page.waitForFunction(
      ([key, chosen]) => {
        const select = document.getElementById(key!) as HTMLSelectElement | null;
        return select?.value === chosen && document.querySelector<HTMLElement>(".import-steps")?.hidden;
      },
      [id, value] as const,
      {timeout: 300_000}
    );
  }
  for (const [id, value] of Object.entries(answers.texts)) {
    await page.locator(`#${id}`).fill(value);
    await page.locator(`#${id}`).press("Tab");
  }
  await page.waitForFunction(
    () => !document.querySelector<HTMLButtonElement>("[data-key=import-take]")?.disabled,
    null,
    {timeout: 300_000}
  );
  const asked = performance.now();
  await button.click();
  await page.locator(".import-kept cite").first().waitFor({timeout: 300_000});
  const taken = performance.now() - asked;
  await page.locator("[data-key^='kept:remove']").click();
  await page.locator(".import-kept cite").waitFor({state: "detached"});
  return {read, taken};
}

/** Runs in the page: keeps how long each of its tasks took that took longer than 50 ms. */
function watchBusy() {
  const busy: number[] = [];
  (globalThis as {busy?: number[]}).busy = busy;
  new PerformanceObserver((list) => busy.push(...list.getEntries().map(({duration}) => duration))).observe({
    type: "longtask"
  });
}
