import type {Page} from "playwright-core";
import {describe, expect, inject} from "vitest";
import {askWords} from "../../src/askWords.js";
import {importWords} from "../../src/importWords.js";
import {pages} from "../../src/pages.js";
import {words} from "../../src/words.js";
import {browserTest as test} from "./browserTest.js";
import {give, table, take} from "./importSteps.js";

const {failedToStart: faults} = askWords.state;
const mended = table
  .replace("约200", "200")
  .replace("<b>临江县</b>总工会", "临江县总工会")
  .replace("预算数", "年初预算数");

/** Another unit than the page opens with, for which it needs its engine. */
const other = "/spending?unit=demo&year=2023";

/** Asks a question on the page 提问. */
async function asks(page: Page, sql: string) {
  const editor = page.locator(".cm-content, textarea").first();
  await editor.click();
  await page.keyboard.press("Control+A");
  await page.keyboard.insertText(sql);
  await page.locator(".editor-tools button.primary").click();
}
const status = (page: Page, text: string | RegExp) => page.locator(".asking-status", {hasText: text});

/** Keeps every worker of a page where a test can end it. */
const keepWorkers = () => {
  const {Worker: Own} = globalThis;
  const all: Worker[] = [];
  Object.assign(globalThis, {
    workers: all,
    Worker: class extends Own {
      constructor(...args: ConstructorParameters<typeof Own>) {
        super(...args);
        all.push(this);
      }
    }
  });
};
const endWorkers = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as {workers: Worker[]}).workers.forEach((worker) => worker.terminate()));

describe("under its policy", () => {
  test("every page and the engine run, and what the site does not know as its own does not", async ({visit}) => {
    const {page, errors, settle, foreignRequests} = await visit("/query");
    await asks(page, "SELECT 'an' || 'swered' AS told");
    await expect.poll(() => page.locator(".answer td").allInnerTexts(), {timeout: 60_000}).toContain("answered");
    for (const [i, name] of pages.entries()) {
      const path = `${i % 2 === 0 ? "" : "en/"}${name === "index" ? "" : name}`;
      await page.goto(new URL(path, inject("site")).href);
      await settle();
      expect([path, await page.locator("main h1").count()]).toEqual([path, 1]);
    }
    await page.goto(new URL("import", inject("site")).href);
    await settle();
    await give(page, {text: mended});
    await page.locator(".import-take").waitFor();
    // What a page was still loading when it was left is no fault of its own.
    expect(errors.filter((error) => !error.endsWith("net::ERR_ABORTED"))).toEqual([]);
    expect(foreignRequests()).toEqual([]);
    const refused = await page.evaluate(() => {
      const refuses = (act: () => unknown) => {
        try {
          act();
          return false;
        } catch {
          return true;
        }
      };
      const {trustedTypes} = globalThis as unknown as {
        trustedTypes: {createPolicy(name: string, rules: object): unknown};
      };
      return [
        refuses(() => (document.createElement("div").innerHTML = "<b>x</b>")),
        refuses(() => new Worker("/import.html")),
        refuses(() => new DOMParser().parseFromString("<b>x</b>", "text/html")),
        refuses(() => trustedTypes.createPolicy("default", {}))
      ];
    });
    expect(refused).toEqual([true, true, true, true]);
  });
});

describe("the engine", () => {
  test("that WebAssembly is forbidden to says so, and can be tried again", async ({visit}) => {
    const {page} = await visit("/404", {idle: false});
    await page.context().route(/\/spending\?/, async (route) => {
      const response = await route.fetch();
      const headers = response.headers();
      headers["content-security-policy"] = headers["content-security-policy"]!.replace("'wasm-unsafe-eval'", "");
      await route.fulfill({response, headers});
    });
    await page.goto(new URL(other, inject("site")).href);
    const alert = page.getByRole("alert").filter({hasText: "禁止了 WebAssembly"});
    await alert.waitFor();
    expect(await alert.getByRole("button").count()).toBe(1);
    await page.context().unroute(/\/spending\?/);
    await page.reload();
    await page.locator("h1", {hasText: "2023"}).waitFor({timeout: 60_000});
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  test("ended or out of memory in the middle of a question says so, and answers the next one", async ({visit}) => {
    const {page} = await visit("/query", {before: keepWorkers});
    await asks(page, "SELECT length(string_agg(repeat('x', 100000000), '')) FROM range(60)");
    await page.locator(".fault", {hasText: askWords.fault.kinds.memory("")}).waitFor({timeout: 60_000});
    await asks(page, "SELECT count(*) FROM range(300000) a, range(300000) b WHERE a.range * b.range % 7 = 3");
    await page.locator(".clock", {hasText: /./}).waitFor();
    await endWorkers(page);
    await status(page, faults.ended).waitFor();
    await asks(page, "SELECT 'an' || 'swered' AS told");
    await expect.poll(() => page.locator(".answer td").allInnerTexts(), {timeout: 60_000}).toContain("answered");
  });
});

describe("a page", () => {
  test("whose answers do not arrive asks the engine, and without either waits for its reader", async ({visit}) => {
    const {page} = await visit("/404", {idle: false});
    const site = inject("site");
    await page.context().route(/\/answers\/.*\.json$/, (route) => route.abort());
    await page.goto(new URL("spending", site).href);
    await page.locator("h1", {hasText: "261.20"}).waitFor();
    await page.locator("#unit").waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);

    await page.context().route(/\/relations\.\w+\.json$/, (route) => route.abort());
    await page.goto(new URL("en/spending", site).href);
    const alert = page.getByRole("alert").filter({hasText: "did not load"});
    await alert.waitFor();
    await page.context().unroute(/\/relations\.\w+\.json$/);
    await alert.getByRole("button").click();
    await page.locator("#unit").waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  test("names what a newer link says, and keeps it in the address", async ({visit}) => {
    const {page, errors, settle} = await visit("/spending?novel=1&unit=nobody", {idle: false});
    const told = await page.locator(".follow .status").innerText();
    for (const part of [{name: "parameter", value: "novel"} as const, {name: "unit", value: "nobody"} as const])
      expect(told).toContain(words.bar.unknown(part));
    expect(page.url()).toContain("novel=1&unit=nobody");
    await page.locator("#year").selectOption({index: 1});
    await settle();
    expect(page.url()).toContain("novel=1");
    expect(errors).toEqual([]);
  });
});

test("two windows with the same project lose nothing of each other’s", async ({visit}) => {
  const {page: one, errors} = await visit("/import");
  const two = await one.context().newPage();
  await two.goto(one.url());
  await give(one, {name: "甲.csv", text: mended});
  await take(one);
  await two.locator(".import-kept cite").waitFor();
  await two.getByRole("alert").getByText(words.bar.changed).waitFor();
  await give(two, {name: "乙.csv", text: mended.replace("1100", "1101")});
  await take(two);
  await expect
    .poll(() => one.locator(".import-kept cite").allInnerTexts(), {timeout: 20_000})
    .toEqual(["甲.csv", "乙.csv"]);
  await one.reload();
  await expect
    .poll(() => one.locator(".import-kept cite").allInnerTexts(), {timeout: 20_000})
    .toEqual(["甲.csv", "乙.csv"]);
  expect(await one.getByText(importWords.kept.unstored).count()).toBe(0);
  expect(errors).toEqual([]);
});
