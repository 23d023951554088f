import type {Page} from "playwright-core";
import {describe, expect} from "vitest";
import {axeFaults} from "./axeFaults.js";
import {browserTest} from "./browserTest.js";
import {sidewaysScroll} from "./sidewaysScroll.js";

const table = `2024年部门预算表,,
编制单位：<b>临江县</b>总工会,,单位：万元
科目编码,科目名称,2024年预算数
,支出合计,1300
301,工资福利支出,1100
302,商品和服务支出,约200
`;
const mended = table.replace("约200", "200");

const give = (page: Page, {name = "预算.csv", text}: {name?: string; text: string}) =>
  page
    .locator("input[type=file][multiple]")
    .first()
    .setInputFiles({name, mimeType: "text/csv", buffer: Buffer.from(text)});
const drop = async (page: Page, text: string) => {
  const given = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], "预算.csv"));
    return transfer;
  }, text);
  await page.dispatchEvent(".drop-zone", "drop", {dataTransfer: given});
};
const take = async (page: Page) => {
  await page.locator("[data-key=import-take]").focus();
  await page.keyboard.press("Enter");
  await page.locator(".import-kept cite").first().waitFor();
};

describe("a person’s own table", () => {
  browserTest("is dropped, corrected, taken, and found among the units of every page", async ({visit}) => {
    const {page, errors, foreignRequests} = await visit("/import");
    await drop(page, table);
    await page.locator(".import-faults").waitFor();
    expect(await page.locator(".import-faults tbody").innerText()).toContain("预算.csv!C6");
    expect(await page.locator("#import-unit").inputValue()).toBe("<b>临江县</b>总工会");
    await page.locator("#sheet-0-stage").selectOption("budget");
    await page.locator("#import-unit").fill("临江县总工会");
    await page.locator("#import-unit").press("Tab");
    await take(page);
    await page.locator("#content a[href*=spending]").click();
    const unit = page.locator("#unit option", {hasText: "临江县"});
    await unit.first().waitFor({state: "attached", timeout: 20_000});
    expect(await page.locator("#unit b").count()).toBe(0);
    await page.locator("#unit").selectOption({label: (await unit.first().innerText()).trim()});
    await page.locator("h1", {hasText: "1,300.00"}).waitFor({timeout: 20_000});
    expect(errors).toEqual([]);
    expect(foreignRequests()).toEqual([]);
  });

  browserTest("takes the place of the one given before, number by number, and can be taken out", async ({visit}) => {
    const {page, errors} = await visit("/en/import");
    await give(page, {text: table});
    await page.locator(".import-take").waitFor();
    await take(page);
    await give(page, {text: mended});
    await page.locator(".import-take").waitFor();
    await take(page);
    await page.locator(".import-kept table").waitFor();
    expect(await page.locator(".import-kept tbody").innerText()).toMatch(/预算\.csv!C6\s+—\s+200/);
    await page.reload();
    await page.locator(".import-kept cite").waitFor();
    await page.locator("[data-key^='kept:remove']").click();
    await expect.poll(() => page.locator(".import-kept cite").count()).toBe(0);
    await page.locator("[data-key='kept:undo']").click();
    await expect.poll(() => page.locator(".import-kept cite").allInnerTexts()).toEqual(["预算.csv"]);
    expect(errors).toEqual([]);
  });

  browserTest("that cannot be read, or a project that is broken, is said and changes nothing", async ({visit}) => {
    const {page, errors} = await visit("/import");
    await give(page, {text: "%PDF-1.7 …"});
    await page.locator(".import-faults").waitFor();
    expect(await page.locator(".import-faults").innerText()).toContain("PDF");
    await give(page, {
      name: "units.csv",
      text: "unit_id,name,name_en,level,parent_id\nOur Unit,<b>名</b>,Name,county,\n"
    });
    await page.locator("[data-key=import-take]").click();
    expect(await page.locator(".import-problems tbody").innerText()).toMatch(
      /units\.csv:\d+ unit_id\s+Our Unit\s+“Our Unit”不是用连字符连起来的小写字母和数字\s+去掉空格/
    );
    expect(await axeFaults(page)).toEqual([]);
    await page
      .locator("input[accept*=json]")
      .setInputFiles({name: "p.json", mimeType: "application/json", buffer: Buffer.from('{"format":"budget-')});
    await page.locator(".import-kept [role=status]", {hasText: "现有的内容没有变"}).waitFor();
    expect(errors).toEqual([]);
  });

  for (const width of [360, 1280])
    browserTest(`is shown in order at ${width} px`, async ({visit}) => {
      const {page} = await visit("/import", {width});
      await give(page, {text: table});
      await page.locator(".import-take").waitFor();
      expect(await axeFaults(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toEqual([]);
    });
});
