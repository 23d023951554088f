import type {Page} from "playwright-core";
import {expect} from "vitest";
import {words as english} from "../../src/en/words.js";
import {isAboutUnit, pages} from "../../src/pages.js";
import type {PageName} from "../../src/pages.js";
import {words as chinese} from "../../src/words.js";
import {browserTest} from "./browserTest.js";
import {figureFaults} from "./figureFaults.js";
import {paperFaults} from "./paperFaults.js";
import {landscape, portrait, printedSheets} from "./printedSheets.js";

/** How wide the text is on A4 with its margins of 11 mm, in CSS pixels. */
const widths = {portrait: 710, landscape: 1039};
/** The smallest text that is still read on paper, in CSS pixels: 6.75 pt. */
const smallest = 9;
const sheetOf = (page: PageName) => (page === "ledger" || page === "scores" ? "landscape" : "portrait");

/** What is pressed or written in, as far as it is shown. */
const controls = (page: Page) =>
  page
    .locator("header.bar, button, input, select, textarea, .panel, .copy, .ways, [draggable]")
    .evaluateAll((nodes) => nodes.filter((node) => node.getClientRects().length > 0).map((node) => node.outerHTML));

/** Colours that are not those of paper, and links that look like links. */
const offColours = (page: Page) =>
  page.evaluate(() => {
    const {color, colorScheme} = getComputedStyle(document.body);
    const tokens = getComputedStyle(document.documentElement);
    const links = [...document.querySelectorAll("#content a")].filter((link) => link.checkVisibility());
    return [
      ...(color === "rgb(29, 29, 27)" ? [] : [`ink is ${color}`]),
      ...(colorScheme === "light" ? [] : [`the scheme is ${colorScheme}`]),
      ...(tokens.getPropertyValue("--ground") === "#ffffff" ? [] : ["the ground is not white"]),
      ...links.filter((link) => getComputedStyle(link).textDecorationLine !== "none").map((link) => link.outerHTML)
    ];
  });

const visits: readonly [page: PageName, address: string][] = [
  ...pages.map((page): [PageName, string] => [page, `/${page === "index" ? "" : page}`]),
  ["index", "/en/"],
  ["problems", "/en/problems"],
  ["spending", "/en/spending?unit=demo&year=2023"]
];

for (const [name, address] of visits)
  browserTest(
    `${address} prints whole, without what is pressed, dark as its reader's screen may be`,
    async ({visit}) => {
      const {page, errors} = await visit(address, {width: widths[sheetOf(name)], theme: "dark"});
      await page.emulateMedia({media: "print"});
      expect(await paperFaults(page)).toEqual([]);
      expect(await figureFaults(page, {smallest})).toEqual([]);
      expect(await controls(page)).toEqual([]);
      expect(await offColours(page)).toEqual([]);
      // How to use a screen is of no use on paper.
      expect(await page.locator("#content").innerText()).not.toMatch(
        /点(?:名称|数字|一下)|鼠标|键盘|链接发给|看图表|\bpointer\b|\b[Ff]ollow a (?:name|number)|\blink can be shared/
      );
      const words = address.startsWith("/en/") ? english : chinese;
      const head = await page.locator(".paper-head").innerText();
      expect(head).toContain(words.pages[name]);
      expect(head).toMatch(isAboutUnit(name) ? /2023.*(?:公开|publi).*(?:核对 \d+ 项|\d+ checks)/ : words.product);
      const running = await page.evaluate(() => document.documentElement.style.getPropertyValue("--running-head"));
      expect(running.slice(1, -1)).toBe(head.slice(0, running.length - 2));
      const {count, sizes} = printedSheets(await page.pdf({preferCSSPageSize: true}));
      expect(count).toBeGreaterThan(0);
      expect(sizes).toEqual([expect.stringMatching(sheetOf(name) === "landscape" ? landscape : portrait)]);
      expect(errors).toEqual([]);
    }
  );

browserTest("every sheet has its number, and after the first what the page is about", async ({visit}) => {
  const {page} = await visit("/import");
  // A browser that cannot fill the margins of a sheet drops these rules, so they are read as they were sent.
  const sent = await page.evaluate(async () => {
    const sheets = [...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")];
    return (await Promise.all(sheets.map(async ({href}) => (await fetch(href)).text()))).join("");
  });
  const [rules] = /@page\s*\{[^@}]*(?:@[\w-]+\s*\{[^}]*\}\s*)*\}/.exec(sent)!;
  expect(rules).toMatch(/@bottom-center\s*\{[^}]*content:\s*counter\(page\)\s*" \/ "\s*counter\(pages\)/);
  expect(rules).toMatch(/@top-left\s*\{[^}]*content:\s*var\(--running-head/);
});

browserTest("what a reader chose and wrote stands on paper as text", async ({visit}) => {
  const checks = (await visit("/checks?check=totals_are_itemised")).page;
  await checks.locator(".disposition input").first().fill("明细见附表");
  await checks.locator(".disposition input").first().blur();
  await checks.emulateMedia({media: "print"});
  expect(await checks.locator("#content").innerText()).toContain("待说明 · 明细见附表");
  expect(await checks.locator(".case-filter select").isVisible()).toBe(true);
  const outcomes = (await visit("/outcomes?kind=quantity")).page;
  await outcomes.emulateMedia({media: "print"});
  expect(await outcomes.locator(".chips li:visible").allInnerTexts()).toEqual(["指标类别：数量"]);
  const ledger = (await visit("/ledger?item=problem")).page;
  await ledger.emulateMedia({media: "print"});
  expect(await ledger.locator(".ledger-form select:visible").evaluateAll((all) => all.map(({id}) => id))).toEqual([
    "ledger-item"
  ]);
});

browserTest("a question and the heads of its answer stand on paper", async ({visit}) => {
  const {page} = await visit("/query");
  await page.emulateMedia({media: "print"});
  expect(await page.locator("pre.asked").innerText()).toContain("SELECT");
  expect(await page.locator(".answer-table thead").innerText()).toContain("单位");
});
