import type {Browser, Page, Request} from "playwright-core";
import {settle} from "./settle.js";

/** How a page is visited; by default at 1280 × 900, light, by a reader of Chinese. */
export interface VisitOptions {
  width?: number;
  height?: number;
  theme?: "light" | "dark";
  /** The reader has a finger for a pointer. */
  touch?: boolean;
  /** The language that the browser says its reader prefers; the page's own is in its address. */
  language?: "zh" | "en";
  /** Where the reader's clock says they are, as the IANA database names it. */
  timeZone?: string;
  /** False: the reader's browser runs no scripts. */
  scripts?: boolean;
  /** Requests whose address matches fail, those of workers too. */
  block?: RegExp;
  /** Runs in the page before anything of its own does. */
  before?: () => void;
  /** True: the browser finds itself idle at times, as browsers do. Else a page starts its engine only for what it must ask. */
  idle?: boolean;
}

/** A page that has been opened and has come to rest, and everything that happened to it since it was opened. */
export interface Visit {
  page: Page;
  /** The address of every request so far, in order, by page, frames and workers. */
  requests: string[];
  /** The same requests as they were sent, but for those to sockets. */
  sent: Request[];
  /** Every error so far: uncaught ones, those on the console, and requests that failed. */
  errors: string[];
  /** The requests that were made, or tried, to anything but the origin of the page. */
  foreignRequests: () => string[];
  /** Waits again until the page has come to rest, after something was done to it; for how long, in tenths of a second. */
  settle: (quiet?: number) => Promise<void>;
  close: () => Promise<void>;
}

const locales = {zh: "zh-CN", en: "en-GB"};

/** Opens `url` in a browser profile of its own and waits until the page has come to rest. */
export async function visit(browser: Browser, url: string, options: VisitOptions = {}): Promise<Visit> {
  const {width = 1280, height = 900, theme = "light", language = "zh", scripts = true, touch = false} = options;
  const {block, before, timeZone, idle = false} = options;
  const context = await browser.newContext({
    viewport: {width, height},
    colorScheme: theme,
    locale: locales[language],
    ...(timeZone && {timezoneId: timeZone}),
    reducedMotion: "reduce",
    javaScriptEnabled: scripts,
    hasTouch: touch,
    isMobile: touch
  });
  const requests: string[] = [];
  const sent: Request[] = [];
  const errors: string[] = [];
  const pending = new Set<Request>();
  context.on("request", (request) => {
    requests.push(request.url());
    sent.push(request);
    pending.add(request);
  });
  context.on("requestfinished", (request) => pending.delete(request));
  context.on("requestfailed", (request) => {
    pending.delete(request);
    const reason = request.failure()?.errorText;
    // Where no scripts may run, Chromium at times refuses to preload them, and calls that a policy.
    if (scripts || reason !== "csp") errors.push(`${request.url()}: ${reason}`);
  });
  context.on("console", (message) => {
    if (message.type() === "error" && !message.worker()) errors.push(`${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => errors.push(String(error.error())));
  if (before) await context.addInitScript(before);
  if (!idle) await context.addInitScript(() => Reflect.deleteProperty(window, "requestIdleCallback"));
  if (block) await context.route(block, (route) => route.abort());

  const page = await context.newPage();
  // Playwright passes on what a worker says, but not that the site's policy forbade it something.
  const devtools = await context.newCDPSession(page);
  await devtools.send("Log.enable");
  devtools.on("Log.entryAdded", ({entry: {source, level, text, url: place}}) => {
    if (source === "worker" && level === "error") errors.push(`${text} (${place})`);
  });
  page.on("websocket", (socket) => requests.push(socket.url()));
  const rest = (quiet?: number) => settle(page, {pending, placeholders: scripts && !block, quiet});
  await page.goto(url);
  await rest();
  return {
    page,
    requests,
    sent,
    errors,
    foreignRequests: () => requests.filter((address) => isForeign(address, url)),
    settle: rest,
    close: () => context.close()
  };
}

function isForeign(address: string, page: string): boolean {
  const {protocol, host} = new URL(address);
  return protocol !== "data:" && protocol !== "blob:" && host !== new URL(page).host;
}
