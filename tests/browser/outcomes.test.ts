import {describe, expect} from "vitest";
import {axeFaults} from "./axeFaults.js";
import {browserTest} from "./browserTest.js";
import {figureFaults} from "./figureFaults.js";
import {publishedRows} from "./publishedRows.js";
import {sidewaysScroll} from "./sidewaysScroll.js";

const report = "yanfeng-2023";
const precisions = {exact: "", about: "约", nearly: "近", at_least: "余"};

describe("the page 成效", () => {
  browserTest("tells every outcome of the real report with value, unit, precision and section", async ({visit}) => {
    const {page} = await visit("/outcomes");
    const told = await page.locator(".activities li").evaluateAll((items) =>
      items.map((item) => ({
        activity: item.id.replace("activity-", ""),
        text: item.textContent,
        links: [...item.querySelectorAll("a")].map((link) => [link.getAttribute("href")!, link.textContent])
      }))
    );
    const rows = publishedRows("outcomes").filter(({document}) => document === report);
    expect(rows.length).toBeGreaterThan(60);
    rows.forEach((row, i) => {
      const item = told.find(({activity}) => activity === row["activity_id"])!;
      const link = item.links.find(([href]) => href === `#row/${report}/outcomes/${i + 2}`)!;
      const shown = link[1]!.replaceAll(",", "");
      expect(item.text).toContain(row["source"]!.replace(/#.*/, ""));
      if (row["value"] === "") return expect(item.text).toContain(row["result_text"]);
      for (const part of [row["value"], row["uom"], precisions[row["precision"] as "exact"]])
        expect([row["outcome_id"], shown]).toEqual([row["outcome_id"], expect.stringContaining(part!)]);
    });
  });

  browserTest("opens the row behind a number by keyboard, and closes it", async ({visit}) => {
    const {page} = await visit("/outcomes");
    const number = page.locator("#activity-rights-talks .number-link").first();
    await number.focus();
    await page.keyboard.press("Enter");
    const panel = page.getByRole("dialog");
    await panel.getByText("regulation-copies").first().waitFor();
    await page.keyboard.press("Escape");
    await panel.waitFor({state: "hidden"});
    expect(await number.evaluate((node) => node === document.activeElement)).toBe(true);
  });

  browserTest("filters by the form and by the address, and takes a filter away by its chip", async ({visit}) => {
    const {page, settle} = await visit("/outcomes");
    await page.getByLabel("主题").selectOption("four-seasons");
    await page.waitForURL(/theme=four-seasons/);
    await expect.poll(() => page.locator(".theme h4").count()).toBe(1);
    const find = page.getByRole("searchbox", {name: "文字"});
    await find.fill("困难");
    await find.press("Enter");
    await page.waitForURL(/find=/);
    await expect.poll(() => page.locator(".activities li").count()).toBe(1);
    await page.reload();
    await settle();
    expect(await page.locator(".activities li").count()).toBe(1);
    expect(await find.inputValue()).toBe("困难");
    await page.locator("a.chip").first().click();
    await expect.poll(() => new URL(page.url()).searchParams.has("theme")).toBe(false);
    expect(await page.locator("a.chip").count()).toBe(1);
  });

  for (const path of ["/outcomes?year=2022", "/en/outcomes?unit=demo&year=2023&kind=benefit"])
    browserTest(`reads well at ${path}`, async ({visit}) => {
      const {page, errors} = await visit(path, {width: 360});
      expect(await sidewaysScroll(page)).toEqual([]);
      expect(await figureFaults(page)).toEqual([]);
      expect(await axeFaults(page)).toEqual([]);
      expect(errors).toEqual([]);
    });
});
