import type {Page} from "playwright-core";
import {expect} from "vitest";
import {axeFaults} from "./axeFaults.js";
import {browserTest} from "./browserTest.js";
import {give, table, take} from "./importSteps.js";
import {sidewaysScroll} from "./sidewaysScroll.js";

/** What the search is made of, which nobody needs who does not search. */
const searching = /minisearch|\/search\/(?:zh|en|openSearch|searchRoom|searchIndex)/;

const dialog = (page: Page) => page.locator("dialog.search");
const found = (page: Page) => dialog(page).locator("[role=option]");
const told = (page: Page, text: string | RegExp) => dialog(page).getByRole("status").filter({hasText: text}).waitFor();
const focused = (page: Page) => page.evaluate(() => document.activeElement!.id || document.activeElement!.className);

/** Whether something stands in the window, below the bar. */
const isInSight = (page: Page, id: string) =>
  page.locator(`[id="${id}"]`).evaluate((node) => {
    const {top, bottom} = node.getBoundingClientRect();
    return top >= document.querySelector(".bar")!.getBoundingClientRect().bottom && bottom <= innerHeight;
  });

browserTest("the search is opened, written in and followed by the keyboard alone", async ({visit}) => {
  const {page, requests, settle} = await visit("/spending");
  expect(requests.filter((address) => searching.test(address))).toEqual([]);
  expect(await axeFaults(page)).toEqual([]);

  await page.route(/data\/search\//, (route) => route.abort(), {times: 1});
  await page.locator(".search-opener").focus();
  await page.keyboard.press("/");
  await told(page, "索引没有打开");
  await dialog(page).getByRole("button", {name: "再试一次"}).click();
  await dialog(page).locator(".search-examples .chip").first().waitFor();
  expect(requests.filter((address) => /\/search\/en/.test(address))).toEqual([]);
  expect(await focused(page)).toBe("search-field");

  await page.keyboard.type("劳动法律监督");
  await told(page, /^找到 \d+ 条$/);
  expect(await axeFaults(page)).toEqual([]);
  await page.emulateMedia({colorScheme: "dark"});
  expect(await axeFaults(page, {coloursAlone: true})).toEqual([]);
  await page.keyboard.press("Escape");
  expect(await focused(page)).toBe("search-opener");
  expect(await dialog(page).isVisible()).toBe(false);

  await page.keyboard.press("Control+k");
  await page.keyboard.type("培训费");
  await found(page).first().waitFor();
  expect(await found(page).first().getAttribute("href")).toBe("./spending?lines=basic-30216");
  await dialog(page).locator("#search-field").fill("法律监督组织");
  await dialog(page).locator(".activity").waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/outcomes#activity-supervision-committees$/);
  await settle();
  await page.locator(".arrived").waitFor();
  expect(await focused(page)).toBe("activity-supervision-committees");
  expect(await isInSight(page, "activity-supervision-committees")).toBe(true);

  await page.keyboard.press("/");
  await dialog(page).waitFor();
  await page.emulateMedia({media: "print"});
  expect(await dialog(page).isVisible()).toBe(false);
});

browserTest("on a phone the search leads to the place of another unit’s year", async ({visit}) => {
  const {page, errors, settle} = await visit("/en/query", {width: 360, height: 740});
  // What is written in the editor is no key for the search.
  await page.locator(".cm-content, textarea").first().click();
  await page.keyboard.press("/");
  expect(await dialog(page).count()).toBe(0);
  await page.getByRole("button", {name: "Search", exact: true}).click();
  await dialog(page).locator("#search-field").fill("street dragon boat 2021");
  await found(page).first().waitFor();
  expect(await sidewaysScroll(page)).toEqual([]);
  expect(await axeFaults(page)).toEqual([]);
  const option = dialog(page).locator(".activity").first();
  const href = (await option.getAttribute("href"))!;
  expect(href).toMatch(/^\.\/outcomes\?unit=demo-street(?:&year=\d+)?#activity-/);
  await option.click();
  await page.waitForURL(/\/en\/outcomes\?unit=demo-street/);
  await settle();
  const id = decodeURIComponent(href.slice(href.indexOf("#") + 1));
  await page.locator(".arrived").waitFor();
  expect(await isInSight(page, id)).toBe(true);
  expect(errors).toEqual([]);
});

browserTest("what a reader has brought in is found, and shown as the text that it is", async ({visit}) => {
  const {page, errors, foreignRequests, settle} = await visit("/import");
  await give(page, {text: table});
  await take(page);
  await page.locator(".import-work a[href*=spending]").click();
  await page.waitForURL(/spending/);
  await settle();
  await page.keyboard.press("/");
  await dialog(page).locator("#search-field").fill("临江县总工会");
  await dialog(page).locator(".search-option.unit").waitFor();
  expect(await found(page).first().locator(".search-name").innerText()).toBe("<b>临江县</b>总工会");
  expect(await dialog(page).locator(".search-option b").count()).toBe(0);
  expect(await found(page).locator(".search-kind").allInnerTexts()).toContain("文件");
  expect(errors).toEqual([]);
  expect(foreignRequests()).toEqual([]);
});
