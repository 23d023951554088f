import {readFile} from "node:fs/promises";
import {describe, expect} from "vitest";
import {browserTest} from "./browserTest.js";

const mutualAid = "paired_slices_exhaust_both/yanfeng-2023%2Fmutual-aid-units";

describe("the page 核对", () => {
  browserTest("lists the real report's finding with both sides and the rows behind them", async ({visit}) => {
    const {page} = await visit("/checks");
    expect(await page.locator("h1").innerText()).toMatch(/^2023 年共核对 \d+ 项：不符 1 项/);
    const failed = page.locator(".case.fail");
    expect(await failed.count()).toBe(1);
    expect(await failed.innerText()).toMatch(/98[^]*97/);
    await failed
      .getByRole("link", {name: /outcomes\.csv:\d+/})
      .first()
      .click();
    await page.getByRole("dialog").getByText("医疗互助").first().waitFor();
  });

  browserTest("shows only the statuses and the check asked for, and keeps them in the address", async ({visit}) => {
    const {page, settle} = await visit("/checks");
    await page.getByRole("checkbox", {name: /提请注意/}).check();
    await page.waitForURL(/status=attention/);
    await expect.poll(() => page.locator(".case.fail").count()).toBe(0);
    await page.getByLabel("核对规则").selectOption("totals_are_itemised");
    await page.waitForURL(/check=totals_are_itemised/);
    await expect.poll(() => page.locator(".case").count()).toBe(2);
    await page.reload();
    await settle();
    expect(await page.locator(".case").count()).toBe(2);
    expect(await page.getByRole("checkbox", {name: /提请注意/}).isChecked()).toBe(true);
  });

  browserTest("opens a case from a link, in a browser that has never been here", async ({visit}) => {
    for (const path of ["/checks", "/en/", "/?unit=demo&year=2021"]) {
      const {page} = await visit(`${path}#case/${mutualAid}`);
      await page.locator(".panel .case").waitFor();
      expect(await page.locator(".panel .case").innerText()).toMatch(/98[^]*97/);
    }
  });

  browserTest("keeps a reviewer's word in the browser, and exports it with a column for the reply", async ({visit}) => {
    const {page, settle} = await visit("/checks");
    const failed = page.locator(".case.fail");
    await failed.getByLabel("处理意见").selectOption("explained");
    await failed.getByLabel("说明").fill("=另有一家企业，未分类");
    await failed.getByLabel("说明").blur();
    await failed.getByText("已存在本浏览器").waitFor();
    await page.reload();
    await settle();
    expect(await page.locator(".case.fail").getByLabel("处理意见").inputValue()).toBe("explained");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", {name: "导出核对意见表"}).click()
    ]);
    expect(download.suggestedFilename()).toBe("雁峰区总工会2023年核对意见表.csv");
    const text = await readFile(await download.path(), "utf8");
    expect(text.startsWith("\uFEFF编号,")).toBe(true);
    expect(text.split("\n")[0]).toMatch(/单位答复\r?$/);
    expect(text).toContain("已解释,'=另有一家企业，未分类,");
  });
});

describe("the overview", () => {
  browserTest("tells the most important findings first, and what checks are in want of", async ({visit}) => {
    const {page} = await visit("/");
    const first = page.locator(".findings li").first();
    expect(await first.innerText()).toContain("不符");
    await first.getByRole("link").click();
    await page.locator(".panel .case.fail").waitFor();
    expect(await page.locator(".findings").innerText()).toMatch(/有 \d+ 项核对做不了，因为缺少：\S+/);
  });
});

browserTest("a number's panel shows the checks that use it, with their outcome", async ({visit}) => {
  const {page} = await visit("/#figure/yanfeng-ftu/2023/closing-balance/actual");
  const touching = page.locator(".panel .touching li");
  await touching.first().waitFor();
  expect((await touching.allInnerTexts()).join("\n")).toMatch(/缺数据.*年末结转结余/);
});
