import {describe, expect} from "vitest";
import {axeFaults} from "./axeFaults.js";
import {browserTest} from "./browserTest.js";
import {figureFaults} from "./figureFaults.js";
import {sidewaysScroll} from "./sidewaysScroll.js";

describe("the page 改进", () => {
  browserTest(
    "tries a target by keyboard, keeps it in the address and over a reload, and takes it away",
    async ({visit}) => {
      const {page, settle} = await visit("/goals");
      const aims = page.locator("#goal-carry_over_rate .aims");
      expect(await aims.textContent()).toBe("文件没有定目标值。");
      const field = page.locator("#trial-carry_over_rate");
      await field.focus();
      await page.keyboard.type("20");
      await page.keyboard.press("Enter");
      await page.waitForURL(/target\.carry_over_rate=0\.2$/);
      await expect.poll(() => aims.textContent()).toContain("减少 20.18 万元");
      expect(await field.evaluate((node) => node === document.activeElement)).toBe(true);
      await page.reload();
      await settle();
      expect(await field.inputValue()).toBe("20");
      expect(await aims.textContent()).toContain("试设目标 20%");
      await page.getByRole("button", {name: "去掉结转结余率的试设目标"}).click();
      await expect.poll(() => new URL(page.url()).search).toBe("");
      await expect.poll(() => aims.textContent()).toBe("文件没有定目标值。");
    }
  );

  browserTest("does not take a target that cannot be", async ({visit}) => {
    const {page} = await visit("/goals");
    const field = page.locator("#trial-itemised_share");
    await field.fill("120");
    await field.press("Enter");
    expect(await field.evaluate((node: HTMLInputElement) => node.validity.rangeOverflow)).toBe(true);
    expect(new URL(page.url()).search).toBe("");
  });

  browserTest("opens what an improvement and a metric stand on by keyboard", async ({visit}) => {
    const {page} = await visit("/goals");
    const number = page.locator("#goal-itemised_share h3 .number-link").last();
    await number.focus();
    await page.keyboard.press("Enter");
    const panel = page.getByRole("dialog");
    await panel.getByText("138.62").first().waitFor();
    await page.keyboard.press("Escape");
    await panel.waitFor({state: "hidden"});
    expect(await number.evaluate((node) => node === document.activeElement)).toBe(true);
    await page.locator("#goal-itemised_share .announced .number-link").click();
    await panel.getByText("finer-budgeting").first().waitFor();
  });

  browserTest("puts another unit beside, in place", async ({visit}) => {
    const {page} = await visit("/goals?unit=demo&year=2022");
    await page.locator(".companions").getByRole("link", {name: "示例街道总工会（合成数据）"}).click();
    await page.waitForURL(/with=demo-street/);
    await expect.poll(() => page.locator("#goal-carry_over_rate .panel-drawing").count()).toBe(2);
  });

  for (const path of [
    "/goals?year=2022",
    "/goals?target.carry_over_rate=0.2&target.linked_share=1&target.funded_share=0.9",
    "/en/goals?unit=demo&year=2022&with=demo-street&target.expenditure_deviation=0.02"
  ])
    browserTest(`reads well at ${path}`, async ({visit}) => {
      for (const width of [360, 1280]) {
        const {page, errors} = await visit(path, {width});
        expect(await sidewaysScroll(page)).toEqual([]);
        expect(await figureFaults(page)).toEqual([]);
        expect(await axeFaults(page)).toEqual([]);
        expect(errors).toEqual([]);
      }
    });
});
