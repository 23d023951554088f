import {readFileSync} from "node:fs";
import {describe, expect} from "vitest";
import {axeFaults} from "./axeFaults.js";
import {browserTest} from "./browserTest.js";
import {sidewaysScroll} from "./sidewaysScroll.js";

const funded = "#rates tbody tr:nth-child(2)";

describe("the page 对应", () => {
  browserTest(
    "changes the rate by a link proposed with keys, keeps it over a reload, and undoes it",
    async ({visit}) => {
      const {page, settle} = await visit("/workbench");
      const rate = () => page.locator(`${funded} .proposed`).textContent();
      expect(await rate()).toBe("18.75%");
      await page.getByLabel("支出科目", {exact: true}).focus();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Tab");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Tab");
      await page.keyboard.type("宣讲由它出");
      await page.keyboard.press("Enter");
      await page.waitForURL(/link=project-development-fund~rights-talks~/);
      await expect.poll(rate).toBe("21.88%");
      expect(await page.locator(".tie.own").first().textContent()).toBe("建议");

      await page.reload();
      await settle();
      expect(await rate()).toBe("21.88%");
      const box = page.getByLabel("建议的目标值：医疗互助参加单位");
      await box.fill("100");
      await page.keyboard.press("Tab");
      await page.waitForURL(/aim=mutual-aid-units~100/);
      await expect.poll(() => page.locator("a.chip").count()).toBe(2);
      await page.goBack();
      await expect.poll(() => page.locator("a.chip").count()).toBe(1);
      await expect.poll(() => box.inputValue()).toBe("");
      await page.locator("a.chip").click();
      await expect.poll(rate).toBe("18.75%");
    }
  );

  browserTest("keeps what is typed in one box while another is being computed", async ({visit}) => {
    const {page} = await visit("/workbench");
    await page.getByLabel("建议的目标值：医疗互助参加单位").fill("100");
    await page.getByLabel("建议的目标值：医疗互助参加人数").pressSequentially("4000", {delay: 30});
    await page.waitForURL(/aim=mutual-aid-units/);
    await expect.poll(() => page.locator("a.chip").count()).toBe(1);
    await page.keyboard.press("Tab");
    await expect.poll(() => page.locator("a.chip").count()).toBe(2);
    expect(await page.getByLabel("建议的目标值：医疗互助参加人数").inputValue()).toBe("4000");
  });

  browserTest("picks a line and an activity out of the lists, and gives its files", async ({visit}) => {
    const {page} = await visit("/en/workbench?year=2023");
    await page.getByRole("button", {name: "Choose: Development fund"}).click();
    expect(await page.getByLabel("Budget line", {exact: true}).inputValue()).toBe("project-development-fund");
    await page.getByRole("button", {name: "Choose: Talks on workers’ rights in enterprises"}).click();
    await page.getByRole("button", {name: "Propose", exact: true}).click();
    await page.waitForURL(/link=/);
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", {name: "Download links.csv"}).click();
    const file = await waiting;
    expect(file.suggestedFilename()).toBe("links.csv");
    expect(readFileSync(await file.path(), "utf8")).toBe(
      "\uFEFFaccount_id,of_document_id,activity_id,fiscal_year,unit_id,basis,rationale,rationale_en,source\n" +
        'project-development-fund,yanfeng-2023,rights-talks,2023,yanfeng-ftu,proposed,读者的建议，没有写明理由,"Proposed by a reader, who gave no reason",\n'
    );
  });

  for (const path of [
    "/workbench?year=2022",
    "/workbench?link=project-development-fund~rights-talks~宣讲由它出&aim=mutual-aid-units~100&link=a~b",
    "/en/workbench?unit=demo-street&year=2021"
  ])
    browserTest(`reads well at ${path}`, async ({visit}) => {
      const {page, errors} = await visit(path, {width: 360});
      expect(await sidewaysScroll(page)).toEqual([]);
      expect(await axeFaults(page)).toEqual([]);
      expect(errors).toEqual([]);
    });
});
