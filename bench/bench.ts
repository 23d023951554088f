import {readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {format, resolveConfig} from "prettier";
import {build} from "../scripts/build.js";
import {launchChromium} from "../scripts/launchChromium.js";
import {projectRoot} from "../scripts/projectRoot.js";
import type {Figure} from "./figures.js";
import {filters} from "./filters/filters.js";
import {firstView, sqlReady} from "./firstView/firstView.js";
import {importing} from "./importing/importing.js";
import {install} from "./install.js";
import {machine} from "./machine.js";
import {memory} from "./memory.js";
import type {Order, Part} from "./order.js";
import {orderOf} from "./order.js";
import {publishing} from "./publishing.js";
import {reporting} from "./reporting.js";
import {reportLines, reportMarkdown} from "./report.js";
import {mosaicSite} from "./sites/mosaicSite.js";
import {mostHeld} from "./sites/rowsWanted.js";
import {servedSites} from "./sites/servedSites.js";
import {sqlPage} from "./sqlPage.js";
import {writeFigures} from "./writeFigures.js";

/**
 * Builds the site, measures what was asked for in this machine's Chromium, and prints every figure and goal; `--write` puts
 * them into `bench/README.md`.
 */
async function bench(order: Order): Promise<void> {
  const begun = performance.now();
  const say = (line: string) =>
    console.error(`${((performance.now() - begun) / 1000).toFixed(0).padStart(4)} s  ${line}`);
  install({say});
  if (!order.built) {
    say("building the site");
    await build();
  }
  const dist = join(projectRoot, "dist");
  const sites = await servedSites(dist);
  const browser = await launchChromium();
  const {repeat} = order;
  const measure: Record<Part, () => Promise<Figure[]>> = {
    "first-view": async () => [
      ...(await firstView(browser, {ports: sites.ports, repeat, say})),
      ...(await sqlReady(browser, {port: sites.ports.spending, repeat, say}))
    ],
    filters: async () => filters(browser, {dist, mosaic: await mosaicSite(), sizes: order.rows, say}),
    sql: () => sqlPage(browser, {dist, rows: mostHeld, repeat, say}),
    import: () => importing(browser, {site: sites.url, file: order.file, say}),
    publish: () => publishing({say}),
    report: () => reporting({repeat, say}),
    memory: () => memory(browser, {site: sites.url, say})
  };
  const figures: Figure[] = [];
  try {
    for (const part of order.parts) {
      // One part that cannot be measured takes nothing from the others: its goals say that it was not.
      const measured = await measure[part]().catch((error: unknown) => {
        console.error(error);
        process.exitCode = 1;
        return [];
      });
      figures.push(...measured);
    }
    const facts = machine(browser);
    console.log(reportLines(figures, facts).join("\n"));
    if (order.write) {
      const readme = join(projectRoot, "bench", "README.md");
      const text = writeFigures(readFileSync(readme, "utf8"), reportMarkdown(figures, facts));
      writeFileSync(readme, await format(text, {...(await resolveConfig(readme)), filepath: readme}));
    }
  } finally {
    await browser.close();
    await sites.close();
  }
}

try {
  await bench(orderOf(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
