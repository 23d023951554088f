import type {Browser} from "playwright-core";
import type {Figure} from "./figures.js";
import {memoryOf} from "./memoryOf.js";
import {newContext} from "./newContext.js";
import {quiet} from "./quiet.js";
import {timeChange} from "./filters/timeChange.js";

/** What a reader of the published data goes through between the two looks at the memory. */
const searches = ["?unit=demo", "?unit=demo&fund=general", "?unit=demo&side=income", "?unit=demo&measure=adjusted"];

/** What the page 收支 of the published data holds once it is opened and its engine runs, and after some changes. */
export async function memory(
  browser: Browser,
  {site, say}: {site: string; say: (line: string) => void}
): Promise<Figure[]> {
  say("memory");
  const context = await newContext(browser);
  try {
    const page = await context.newPage();
    await page.goto(new URL("spending", site).href);
    await page.waitForFunction(() => !document.querySelector("observablehq-loading"));
    await quiet(browser);
    const before = await memoryOf(page, {browser, id: "memory/opened", says: "收支 opened"});
    for (const search of [...searches, ...searches])
      await page.evaluate(timeChange, {act: {search}, figure: "#trend", calm: 250});
    await quiet(browser);
    const after = await memoryOf(page, {browser, id: "memory/changed", says: "收支 after eight changes"});
    return [...before, ...after];
  } finally {
    await context.close();
  }
}
