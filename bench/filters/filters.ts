import {join} from "node:path";
import type {Browser} from "playwright-core";
import type {Figure} from "../figures.js";
import {memoryOf} from "../memoryOf.js";
import {newContext} from "../newContext.js";
import {largeData} from "../sites/largeData.js";
import {largeSite} from "../sites/largeSite.js";
import {plainServer} from "../sites/plainServer.js";
import {itemsOf, mostHeld} from "../sites/rowsWanted.js";
import {mosaicActs, ourActs} from "./acts.js";
import {measureActs} from "./measureActs.js";

/**
 * A filter's change to the new figure on the page 收支 and in the same view of vgplot, at each number of rows. Of more rows
 * than a site can hold, ours has the aggregate that they give, and vgplot all of them.
 */
export async function filters(
  browser: Browser,
  {dist, mosaic, sizes, say}: {dist: string; mosaic: string; sizes: readonly number[]; say: (line: string) => void}
): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const rows of sizes) {
    const many = rows.toLocaleString("en");
    say(`filters: data of ${many} rows`);
    const {folder, generated} = await largeData(Math.min(rows, mostHeld));
    say(`filters: ${many} rows, ours (${generated.rows * itemsOf(rows)} rows of ${generated.units} units)`);
    figures.push(...(await ours(browser, {dist, data: folder, units: generated.units, rows})));
    say(`filters: ${many} rows, vgplot`);
    figures.push(...(await theirs(browser, {mosaic, data: folder, units: generated.units, rows})));
  }
  return figures;
}

async function ours(
  browser: Browser,
  {dist, data, units, rows}: {dist: string; data: string; units: number; rows: number}
): Promise<Figure[]> {
  const site = await largeSite(dist, {data});
  const context = await newContext(browser);
  try {
    const page = await context.newPage();
    await page.goto(new URL("spending?per=head", site.url).href);
    await page.waitForFunction(() => !document.querySelector("observablehq-loading"));
    const says = `收支 at ${rows.toLocaleString("en")} rows`;
    const id = `filters/${rows}/ours`;
    const acts = [{search: "?measure=adjusted&fund=other"}, ...ourActs(units)];
    const figures = await measureActs(page, {browser, acts, figure: "#trend", id, says});
    return [...figures, ...(await memoryOf(page, {browser, id, says}))];
  } finally {
    await context.close();
    await site.close();
  }
}

async function theirs(
  browser: Browser,
  {mosaic, data, units, rows}: {mosaic: string; data: string; units: number; rows: number}
): Promise<Figure[]> {
  const site = await plainServer([mosaic], {
    instead: (path) => (path.startsWith("/data/") ? join(data, path.slice("/data/".length)) : undefined)
  });
  const context = await newContext(browser);
  try {
    const page = await context.newPage();
    await page.goto(new URL(`?items=${itemsOf(rows)}`, site.url).href);
    await page.locator("#view svg path").first().waitFor({state: "attached"});
    const says = `vgplot at ${rows.toLocaleString("en")} rows`;
    const id = `filters/${rows}/vgplot`;
    const acts = [{column: "fund", value: "other"}, ...mosaicActs(units)];
    const figures = await measureActs(page, {browser, acts, figure: "#view svg", id, says});
    return [...figures, ...(await memoryOf(page, {browser, id, says}))];
  } finally {
    await context.close();
    await site.close();
  }
}
