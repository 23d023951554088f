import {join} from "node:path";
import type {Page, Request} from "playwright-core";
import {importTimes, stagesFile} from "./benchImport.js";
import {build} from "./build.js";
import {launchChromium} from "./launchChromium.js";
import {projectRoot} from "./projectRoot.js";
import {serve} from "./serve.js";

/** What a filter change may take at the median, in milliseconds. */
const goal = 100;

/** What the import of some fifty thousand amounts may take until it is understood, in milliseconds. */
const importGoal = 10_000;
/** The longest that a page may be busy with an import without a break, in milliseconds. */
const busyGoal = 100;
/** What nothing in a flow of budget stages says. */
const answers = {choices: {"sheet-0-unit": "1", "import-currency": "USD"}, texts: {"import-unit": "City"}};

/** The query strings that one reader goes through on the page 收支, each a change to the one before it. */
const changes = [
  ...["?unit=demo&year=2023", "?unit=demo&year=2022", "?unit=demo", "?unit=demo&per=head", "?unit=demo&per=share"],
  ...["?unit=demo&side=income", "?unit=demo", "?unit=demo&lines=basic", "?unit=demo&lines=basic-301"],
  ...["?unit=demo&lines=project", "?unit=demo&lines=project&fund=general", "?unit=demo&fund=general"],
  ...["?unit=demo&measure=adjusted", "?unit=demo&in=yuan", "?unit=demo&from=2021", "?unit=demo&against=2019"],
  ...["?unit=demo&below=1", "?unit=demo&with=demo-centre", "?unit=demo&with=demo-centre,demo-street", ""]
];

/**
 * Builds and serves the site, unless SITE_URL names a running one, and prints how long it keeps its reader waiting. A file
 * named on the command line, a flow of budget stages in whole dollars, is imported too.
 */
const site = process.env.SITE_URL ? {url: process.env.SITE_URL, close: async () => {}} : await served();
const browser = await launchChromium();
try {
  const page = await browser.newPage({viewport: {width: 1280, height: 900}, reducedMotion: "reduce"});
  const first = await firstView(page, new URL("spending", site.url).href);
  await page.waitForFunction(() => !document.querySelector("observablehq-loading"));
  await page.evaluate(followed, "?unit=demo"); // the first change starts the engine
  const times: number[] = [];
  for (const search of changes) times.push(await page.evaluate(followed, search));
  times.sort((a, b) => a - b);
  const [median, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
  const rows = [
    ["filter change, median", `${median.toFixed(0)} ms`, `${(median / goal).toFixed(2)} × the goal of ${goal} ms`],
    ["filter change, 95 %", `${p95.toFixed(0)} ms`, `${(p95 / median).toFixed(2)} × the median`],
    ["first view", `${(first.bytes / 1024).toFixed(0)} KiB`, `${first.requests} requests`]
  ] as const;
  for (const [what, value, beside] of rows) print(what, value, beside);
  await page.close();
  const [own] = process.argv.slice(2);
  if (own) await printImport("import of this file", own);
  for (const many of [50_000, 1_000_000]) {
    const file = await stagesFile(many);
    await printImport(`import of ${many.toLocaleString("en")} rows`, file.path).finally(file.remove);
  }
} finally {
  await browser.close();
  await site.close();
}

async function printImport(name: string, path: string) {
  const {read, taken, busy, left} = await importTimes(browser, {site: site.url, path, answers});
  print(`${name}, read`, `${read.toFixed(0)} ms`, `${(read / importGoal).toFixed(2)} × the goal of ${importGoal} ms`);
  print(`${name}, taken`, `${taken.toFixed(0)} ms`, `${(taken / read).toFixed(2)} × its reading`);
  print(`${name}, busy`, `${busy.toFixed(0)} ms`, `${(busy / busyGoal).toFixed(2)} × the goal of ${busyGoal} ms`);
  print(`${name}, left`, `${(left * 100).toFixed(0)} %`, "of the page’s memory before");
}

function print(what: string, value: string, beside: string) {
  console.log(`${what.padEnd(36)}${value.padStart(9)}   ${beside}`);
}

async function served() {
  await build();
  const server = await serve({root: join(projectRoot, "dist"), port: 0});
  await server.warmed;
  return server;
}

/** The value that so many of the sorted numbers do not exceed. */
function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.ceil(part * sorted.length) - 1]!;
}

/** Opens a page, and counts what it asks for until it is loaded: what starts later, like the engine, is not waited for. */
async function firstView(page: Page, url: string): Promise<{requests: number; bytes: number}> {
  const asked: Request[] = [];
  const count = (request: Request) => asked.push(request);
  page.context().on("request", count);
  await page.goto(url);
  page.context().off("request", count);
  const sizes = await Promise.all(asked.map((request) => request.sizes()));
  const bytes = sizes.reduce((sum, size) => sum + size.responseBodySize + size.responseHeadersSize, 0);
  return {requests: asked.length, bytes};
}

/**
 * Runs in the page: follows a link to another query string, and gives the milliseconds until the last thing it changed
 * was painted. Its functions have no names, which the transpiler would keep by means that the page does not have.
 */
function followed(search: string): Promise<number> {
  return new Promise((resolve) => {
    const link = document.createElement("a");
    link.setAttribute("href", search || "?");
    document.body.append(link);
    const state = {began: 0, painted: 0, shown: false, quiet: 0};
    document.addEventListener("input", () => (state.shown = true), {once: true});
    const observer = new MutationObserver(() => {
      requestAnimationFrame(() => setTimeout(() => (state.painted = performance.now())));
      clearTimeout(state.quiet);
      if (!state.shown) return;
      state.quiet = window.setTimeout(() => {
        observer.disconnect();
        resolve(state.painted - state.began);
      }, 400);
    });
    observer.observe(document.querySelector("main")!, {childList: true, subtree: true, characterData: true});
    state.began = performance.now();
    link.click();
    link.remove();
  });
}
