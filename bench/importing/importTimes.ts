import type {Browser, Page} from "playwright-core";

/** How long an import kept its reader waiting, in milliseconds, and what it left in the page's memory, in bytes. */
export interface ImportTimes {
  /** From the files to what was understood of them. */
  read: number;
  /** From the last answer to the document in the notebook. */
  taken: number;
  /** The longest that the page itself was busy without a break. */
  busy: number;
  /** What the page's memory holds after the document was taken out again, to what it held before. */
  left: number;
}

/** What only the reader of a table can say, as choices and texts of the page 导入 by their ids. */
export interface Answers {
  choices: Readonly<Record<string, string>>;
  texts: Readonly<Record<string, string>>;
}

/** Imports a file on the page as a reader does, and takes the document out again. */
export async function importTimes(
  browser: Browser,
  {site, path, answers}: {site: string; path: string; answers: Answers}
): Promise<ImportTimes> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  const page = await context.newPage();
  try {
    await page.goto(new URL("import", site).href);
    await page.locator(".drop-zone").waitFor();
    await page.waitForTimeout(5000); // the engine starts beside the page, once
    const before = await memory(page);
    await page.evaluate(watchBusy);
    const begun = performance.now();
    await page.locator("input[type=file][multiple]").first().setInputFiles(path);
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
        [id, value] as const
      );
    }
    for (const [id, value] of Object.entries(answers.texts)) {
      await page.locator(`#${id}`).fill(value);
      await page.locator(`#${id}`).press("Tab");
    }
    await page.waitForFunction(
      () => !document.querySelector<HTMLButtonElement>("[data-key=import-take]")?.disabled,
      null,
      {
        timeout: 300_000
      }
    );
    const asked = performance.now();
    await button.click();
    await page.locator(".import-kept cite").first().waitFor({timeout: 300_000});
    const taken = performance.now() - asked;
    const busy = await page.evaluate(() => Math.max(0, ...(globalThis as {busy?: number[]}).busy!));
    await page.locator("[data-key^='kept:remove']").click();
    await page.locator(".import-kept cite").waitFor({state: "detached"});
    return {read, taken, busy, left: (await memory(page)) / before};
  } finally {
    await context.close();
  }
}

/** Runs in the page: keeps how long each of its tasks took that took longer than 50 ms. */
function watchBusy() {
  const busy: number[] = [];
  (globalThis as {busy?: number[]}).busy = busy;
  new PerformanceObserver((list) => busy.push(...list.getEntries().map(({duration}) => duration))).observe({
    type: "longtask"
  });
}

async function memory(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const {usedSize} = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize;
}
