import type {Page} from "playwright-core";
import {describe, expect} from "vitest";
import {browserTest} from "./browserTest.js";
import type {Visit} from "./visit.js";

const parameters = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

describe("the page of income and spending, by the keyboard alone", () => {
  /** What the focus is on, as a selector that finds it again. */
  const focused = (page: Page) =>
    page.evaluate(() => {
      const node = document.activeElement!;
      const key = node.getAttribute("data-key");
      return key ? `[data-key="${key}"]` : node.id ? `#${node.id}` : node.localName;
    });

  /** Presses Tab, or Shift and Tab, until the focus is on what `matches`. */
  async function tabTo(page: Page, matches: string, {back = false} = {}): Promise<void> {
    for (let i = 0; i < 3000; i++) {
      await page.keyboard.press(back ? "Shift+Tab" : "Tab");
      if (await page.evaluate((selector) => document.activeElement!.matches(selector), matches)) return;
    }
    throw new Error(`Tab does not reach ${matches}`);
  }

  async function press(visit: Visit, key: string): Promise<void> {
    await visit.page.keyboard.press(key);
    await visit.settle();
  }

  browserTest("reaches and uses every filter", {timeout: 300_000}, async ({visit}) => {
    const visited = await visit("/spending?unit=demo");
    const {page} = visited;
    await tabTo(page, "#slice-units-opener");
    await page.keyboard.press("Enter");
    await tabTo(page, "#slice-units input:not(:disabled)");
    await press(visited, "Space");
    expect(parameters(page)).toHaveProperty("with");
    await press(visited, "Escape");
    expect(await focused(page)).toBe("#slice-units-opener");
    await tabTo(page, "[name=side]");
    await press(visited, "ArrowDown");
    expect(parameters(page)).toMatchObject({side: "income"});
    await press(visited, "ArrowUp");
    await tabTo(page, "#slice-lines-opener");
    await page.keyboard.press("Enter");
    await tabTo(page, "#slice-tree-search");
    await page.keyboard.type("30201");
    await tabTo(page, "#slice-lines .tree input:not(:disabled)");
    await press(visited, "Space");
    expect(parameters(page)).toHaveProperty("lines");
    await press(visited, "Escape");
    for (const name of ["from", "to", "year", "against", "fund", "measure", "amountUnit", "per"]) {
      await tabTo(page, `#slice-${name}`);
      const before = page.url();
      await press(visited, name === "to" || name === "year" ? "ArrowUp" : "ArrowDown");
      expect.soft(page.url(), name).not.toBe(before);
      expect.soft(await focused(page), name).toBe(`#slice-${name}`);
    }
    await tabTo(page, "a.chip");
    const filters = Object.keys(parameters(page)).length;
    await press(visited, "Enter");
    expect(Object.keys(parameters(page)).length).toBeLessThan(filters);
    expect(await focused(page)).not.toBe("body");
  });

  browserTest(
    "walks into a line by its label and out again, and sorts the table",
    {timeout: 300_000},
    async ({visit}) => {
      const visited = await visit("/spending?unit=demo");
      const {page} = visited;
      await tabTo(page, "#trend svg a.choosing[data-key*=':project']");
      await press(visited, "Enter");
      expect(parameters(page)).toHaveProperty("lines");
      expect(await focused(page)).not.toBe("body");
      await tabTo(page, `[data-key="chip:all"]`, {back: true});
      await press(visited, "Enter");
      expect(parameters(page)).not.toHaveProperty("lines");
      await tabTo(page, "#whole-at-once svg a.choosing");
      await press(visited, "Enter");
      const {lines} = parameters(page);
      expect(lines).toBeDefined();
      expect(await page.evaluate(() => document.activeElement!.closest("figure, nav, #whole-at-once") !== null)).toBe(
        true
      );
      await page
        .locator("#whole-at-once h3, #whole-at-once")
        .first()
        .evaluate((node) => node.setAttribute("tabindex", "-1"));
      await tabTo(page, "#whole-at-once nav a", {back: true});
      await press(visited, "Enter");
      expect(parameters(page)["lines"]).not.toBe(lines);
      await tabTo(page, "th button");
      await press(visited, "Enter");
      expect(await page.locator("th[aria-sort=ascending]").count()).toBe(1);
    }
  );
});
