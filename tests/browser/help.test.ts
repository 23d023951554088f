import type {Page} from "playwright-core";
import {expect} from "vitest";
import {tourWords as english} from "../../src/en/tourWords.js";
import {steps} from "../../src/tour/steps.js";
import {axeFaults} from "./axeFaults.js";
import {browserTest} from "./browserTest.js";
import {sidewaysScroll} from "./sidewaysScroll.js";

const focused = (page: Page) => page.evaluate(() => document.activeElement!.id || document.activeElement!.textContent);
const said = (page: Page) => page.locator("[data-announcer]").innerText();

/** What of the page is outlined, and whether the card of the tour or the bar lies over its middle. */
const outlined = (page: Page) =>
  page.locator(".toured").evaluateAll((nodes) =>
    nodes.map((node) => {
      const {left, top, width, height} = node.getBoundingClientRect();
      const over = document.elementFromPoint(left + Math.min(width, innerWidth) / 2, top + Math.min(height, 40) / 2);
      return over !== null && (node.contains(over) || over.contains(node));
    })
  );

browserTest(
  "the tour is walked by keyboard on a phone, hides nothing it tells of, and gives the focus back",
  async ({visit}) => {
    const {page, settle, errors} = await visit("/en/", {width: 360, height: 740});
    expect(await page.locator(".tour").count()).toBe(0);
    await page.locator("#tour-start").focus();
    await page.keyboard.press("Enter");
    await page.locator(".tour").waitFor();
    expect(await focused(page)).toBe("tour-title");
    await page.keyboard.press("Tab");
    for (const [i, {id}] of steps.entries()) {
      expect(await page.locator(".tour h2").innerText()).toBe(english.steps[id].title);
      expect([id, await outlined(page)]).toEqual([id, [true]]);
      if (i === 1) {
        expect(await axeFaults(page)).toEqual([]);
        expect(await sidewaysScroll(page)).toEqual([]);
      }
      if (i + 1 === steps.length) break;
      // The button that leads on keeps the focus.
      if (i === 0) expect(await focused(page)).toBe(english.next);
      await page.keyboard.press("Enter");
    }
    await page.keyboard.press("Escape");
    expect([await page.locator(".tour").count(), await focused(page)]).toEqual([0, "tour-start"]);

    await page.locator("#content .key-figure .main .number-link").nth(3).click();
    const term = page.locator(".panel-terms a").first();
    await term.waitFor();
    const href = await term.getAttribute("href");
    await page.keyboard.press("Escape");
    expect(await focused(page)).toBe("129.16%");
    await page.goto(new URL(href!, page.url()).href);
    const heading = page.locator(href!.slice(href!.indexOf("#")));
    expect(await heading.innerText()).toContain("Execution rate");
    await settle();
    const top = await heading.evaluate((node) => node.getBoundingClientRect().top);
    expect([top > 88, top < 740]).toEqual([true, true]);
    expect(errors).toEqual([]);
  }
);

browserTest("a change is said aloud, and a finger finds what it needs on a phone", async ({visit}) => {
  const {page, settle, errors} = await visit("/spending", {width: 360, height: 740, touch: true});
  expect(await said(page)).toBe("");
  await page.locator("#slice-controls-opener").tap();
  const low = await page
    .locator(
      "header.bar :is(a, button, select), .slice :is(button, select), .chips a, .ways a, summary, .save-tools button"
    )
    .evaluateAll((nodes) =>
      nodes.flatMap((node) => {
        const {width, height} = node.getBoundingClientRect();
        return node.checkVisibility() && !node.matches(".skip") && height > 0 && height < 43.5
          ? [`${node.textContent} is ${width} × ${height}`]
          : [];
      })
    );
  expect(low).toEqual([]);
  expect(await sidewaysScroll(page)).toEqual([]);
  await page.locator("#pages-opener").tap();
  await page.locator(".bar nav a").last().scrollIntoViewIfNeeded();
  expect(
    await page
      .locator(".bar nav a")
      .last()
      .evaluate((node) => node.getBoundingClientRect().height)
  ).toBeGreaterThan(43);
  await page.keyboard.press("Escape");
  await page.locator("#slice-per").selectOption({index: 1});
  await settle();
  await expect.poll(() => said(page)).toMatch(/^现在显示：.+2023 年.+\d/);
  const before = await said(page);
  await page.locator(".chips a.chip").first().tap();
  await settle();
  await expect.poll(() => said(page)).not.toBe(before);
  expect(await page.evaluate(() => document.activeElement!.getAttribute("data-key"))).toBe("chips");
  expect(errors).toEqual([]);
});

browserTest("a filter of the checks says how many are listed", async ({visit}) => {
  const {page} = await visit("/en/checks");
  expect(await said(page)).toBe("");
  await page.locator(".case-filter select").selectOption("totals_are_itemised");
  await expect.poll(() => said(page)).toMatch(/^Now listed: \d+ of \d+ checks\.$/);
});
