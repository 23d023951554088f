import {describe, expect, inject} from "vitest";
import {browserTest as test} from "./browserTest.js";

/** Half a day behind and more than half a day ahead of the world's time, and one that has just moved its clocks. */
const zones = ["Pacific/Pago_Pago", "Pacific/Kiritimati", "America/Havana"];
/** Pages that tell days: of publication, of deadlines, of an answer. */
const paths = ["en/", "ledger?asof=2026-03-08", "brief"];
const question = "SELECT DATE '2024-02-29' AS day, TIMESTAMP '2026-03-08 00:30:00' AS moment";

describe("a clock", () => {
  test("in whatever zone changes nothing that a page says", async ({visit}) => {
    const told = async (timeZone: string) => {
      const {page, settle, errors} = await visit("/404", {timeZone});
      const texts: string[] = [];
      for (const path of paths) {
        await page.goto(new URL(path, inject("site")).href);
        await settle();
        texts.push(await page.locator("#content").innerText());
      }
      await page.goto(new URL(`query?sql=${encodeURIComponent(question)}`, inject("site")).href);
      await page.locator(".editor-tools button.primary").click();
      await page.locator(".answer td").first().waitFor({timeout: 60_000});
      texts.push(...(await page.locator(".answer td").allInnerTexts()));
      expect(errors).toEqual([]);
      return texts;
    };
    const here = await told("Asia/Shanghai");
    expect(here.slice(-2)).toEqual(["2024-02-29", "2026-03-08 00:30:00"]);
    for (const zone of zones) expect([zone, ...(await told(zone))]).toEqual([zone, ...here]);
  });

  test("set back while a page is open loses nothing written, and days are counted from what it says", async ({
    visit
  }) => {
    const {page, settle, errors} = await visit("/ledger", {timeZone: "Asia/Shanghai"});
    await page.clock.setFixedTime("2031-01-02T03:04:05Z");
    const row = page.locator(".entry").first();
    await row.getByLabel(/完成时限/).fill("2030-12-31");
    await row.getByLabel(/整改状态/).selectOption("underway");
    await expect.poll(() => page.locator("h1").innerText()).toMatch(/截至 2031 年 1 月 2 日 ?逾期 1 项/);
    await page.clock.setFixedTime("1999-12-31T20:00:00Z");
    await row.getByLabel(/责任科室/).fill("财务科");
    await page.keyboard.press("Tab");
    await expect.poll(() => page.locator("h1").innerText()).toMatch(/截至 2000 年 1 月 1 日 ?没有逾期/);
    await page.reload();
    await settle();
    expect(await row.getByLabel(/责任科室/).inputValue()).toBe("财务科");
    expect(await row.getByLabel(/完成时限/).inputValue()).toBe("2030-12-31");
    expect(errors).toEqual([]);
  });
});
