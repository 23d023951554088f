import {describe, expect} from "vitest";
import {axeFaults} from "./axeFaults.js";
import {browserTest} from "./browserTest.js";
import {figureFaults} from "./figureFaults.js";
import {sidewaysScroll} from "./sidewaysScroll.js";

describe("the page 问题", () => {
  browserTest("traces lines, activities and results by keyboard, and says each chain", async ({visit}) => {
    const {page} = await visit("/problems");
    const said = page.locator("#goals-and-money .traced");
    const at = (key: string) => page.locator(`.drawing-1000 [data-key="${key}"]`);
    await at("line:project-hardship-aid").focus();
    expect(await said.textContent()).toContain("“冬送温暖”走访帮扶（推断）");
    expect(await page.locator(".drawing-1000 .tie.lit").count()).toBe(2);
    await page.keyboard.press("ArrowRight");
    expect(await said.textContent()).toMatch(/^“冬送温暖”走访帮扶：经费来自 困难补助（推断）/);
    await page.keyboard.press("ArrowDown");
    expect(await said.textContent()).toMatch(/^送温暖资金发放/);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Shift+Tab");
    expect(await said.textContent()).toMatch(/^送温暖资金发放/);
  });

  browserTest("pins a line in the address, keeps the focus and the pin, and lets it go", async ({visit}) => {
    const {page, settle} = await visit("/problems");
    const line = page.locator('.drawing-1000 [data-key="line:project-hardship-aid"]');
    await line.focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/trace=line%3Aproject-hardship-aid/);
    await settle();
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-key"))).toBe(
      "line:project-hardship-aid"
    );
    await page.reload();
    await settle();
    expect(await page.locator(".drawing-1000 .tie.lit").count()).toBe(2);
    expect(await axeFaults(page)).toEqual([]);
    await page.locator('[data-key="trace:unpin"]').click();
    await expect.poll(() => new URL(page.url()).search).toBe("");
  });

  browserTest("unfolds a theme, and opens the reason for a tie", async ({visit}) => {
    const {page, settle} = await visit("/problems");
    await page.locator('.drawing-1000 [data-key="activity:fold:women-workers"]').focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/open=women-workers/);
    await settle();
    expect(await page.locator(".drawing-1000").first().textContent()).toContain("女性家长心理健康课");
    await page.locator(".drawing-1000 .tie .number-link").first().focus();
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").getByText("报告没有写明经费来源").first().waitFor();
  });

  browserTest("lights what the pointer is on without moving anything", async ({visit}) => {
    const {page} = await visit("/problems");
    const figure = page.locator("#goals-and-money");
    const before = await figure.boundingBox();
    await page.locator('.drawing-1000 [data-key="line:project-model-workers"]').hover();
    expect(await page.locator(".drawing-1000 .tie.lit").count()).toBe(1);
    expect((await figure.boundingBox())!.height).toBe(before!.height);
  });

  for (const path of [
    "/problems?year=2022",
    "/en/problems?unit=demo-street&year=2023",
    "/en/problems?unit=demo-palace&year=2020",
    "/problems?unit=demo&year=2024&open=basic&trace=line:project-legal-aid"
  ])
    for (const width of [360, 760])
      browserTest(`reads well at ${path}, ${width} px`, async ({visit}) => {
        const {page, errors} = await visit(path, {width});
        expect(await sidewaysScroll(page)).toEqual([]);
        expect(await figureFaults(page)).toEqual([]);
        expect(await axeFaults(page)).toEqual([]);
        expect(errors).toEqual([]);
      });
});
