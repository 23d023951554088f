import type {Page} from "playwright-core";
import {describe, expect} from "vitest";
import {evaluate} from "../evaluate.js";
import {axeFaults} from "./axeFaults.js";
import {browserTest} from "./browserTest.js";
import {publishedLine} from "./publishedRows.js";
import {sidewaysScroll} from "./sidewaysScroll.js";

const panel = (page: Page) => page.getByRole("dialog");

async function opened(page: Page) {
  await page.locator(".panel-body dl, .panel-body table").first().waitFor();
  return {
    title: await page.locator("#panel-title").innerText(),
    value: await page.locator(".panel-value strong").innerText(),
    basis: await page.locator(".panel-value").innerText(),
    formula: await page.locator(".panel-formula").innerText(),
    rows: await page.locator(".panel tbody tr").allInnerTexts()
  };
}

/** The number in a text as it stands there, and one unit of its last decimal: what rounding may take from it. */
function shown(text: string): {value: number; unit: number} {
  const [number] = /[−+-]?[\d,]+(?:\.\d+)?%?/.exec(text)!;
  const decimals = /\.(\d+)/.exec(number)?.[1]!.length ?? 0;
  return {value: evaluate(number.replace("+", "")), unit: 10 ** -decimals * (number.endsWith("%") ? 0.01 : 1)};
}

describe("every number on the overview", () => {
  for (const address of ["/", "/en/?unit=demo&year=2021"])
    browserTest(
      `opens by keyboard to a formula that gives it, and to the rows it was made of: ${address}`,
      async ({visit}) => {
        const {page} = await visit(address);
        for (const summary of await page.locator("summary").all()) await summary.click();
        const links = page.locator("#content a.number-link:visible");
        const hrefs = await links.evaluateAll((nodes) => nodes.map((node) => node.getAttribute("href")!));
        expect(hrefs.length).toBeGreaterThan(100);
        for (const href of new Set(hrefs)) {
          if (href.startsWith("#row/")) continue;
          const link = page.locator(`#content a.number-link[href="${href}"]:visible`).first();
          const text = (await link.textContent())!;
          await link.focus();
          await page.keyboard.press("Enter");
          const {title, basis, formula, rows} = await opened(page);
          expect(title).toMatch(/\S · \S/);
          expect(basis, href).toMatch(/报告所载|推算|由所载金额计算|reported|derived|computed|synthetic/);
          const {value, unit} = shown(text);
          const result = evaluate(formula);
          const size = href.startsWith("#metric/") ? Math.abs(result) : result;
          expect(Math.abs(size - value), `${href}: ${text} is not ${formula}`).toBeLessThanOrEqual(unit * 2);
          expect(rows.length, href).toBeGreaterThan(0);
          for (const row of rows) expect(row, href).toMatch(/[一二三四五六七八九].*\.csv:\d+/s);
          await page.keyboard.press("Escape");
          expect(await panel(page).isHidden()).toBe(true);
          expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe(href);
        }
      }
    );

  browserTest("leads to the very row of the published file", async ({visit}) => {
    const {page} = await visit("/#figure/yanfeng-ftu/2022/income/actual");
    await opened(page);
    await panel(page).getByRole("link", {name: "yanfeng-2023/claims.csv:3"}).click();
    await panel(page).getByRole("heading", {name: "yanfeng-2023/claims.csv 第 3 行"}).waitFor();
    const cells = await page.locator(".panel tbody td").allInnerTexts();
    const published = publishedLine("yanfeng-2023/claims.csv", 3);
    expect(cells.map((cell) => (cell === "—" ? "" : cell))).toEqual(published);
    await page.goBack();
    expect((await opened(page)).formula).toBe("271.37 ÷ (1 + 38.15%)");
  });

  browserTest("opens from a link, in a browser that has never been here", async ({visit}) => {
    const {page} = await visit("/en/?unit=demo&year=2021#metric/demo/2021/expenditure_execution");
    const {title, formula} = await opened(page);
    expect(title).toBe("Example Federation (synthetic data) · Spending against budget 2021");
    expect(formula).toMatch(/^[\d.,]+ ÷ [\d.,]+$/);
  });

  browserTest("says so where a link names no number, and where the engine cannot be loaded", async ({visit}) => {
    const gone = await visit("/#figure/nobody/2023/income/actual");
    await gone.page.getByText("没有这个数字").waitFor();
    const blocked = await visit("/#figure/yanfeng-ftu/2023/income/actual", {block: /duckdb|apache-arrow/});
    await blocked.page.getByText("没能查到来源").waitFor();
  });

  for (const width of [360, 1280])
    browserTest(`opens a panel that reads well at ${width} px`, async ({visit}) => {
      const {page} = await visit("/#metric/yanfeng-ftu/2023/carry_over_rate", {width});
      await opened(page);
      expect(await axeFaults(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toEqual([]);
      const box = (await panel(page).boundingBox())!;
      expect([box.x >= 0, Math.round(box.x + box.width)]).toEqual([true, width]);
    });

  browserTest("opens at a click on its mark in a figure", async ({visit}) => {
    const {page} = await visit("/");
    await page.locator("#expenditure svg:visible a[aria-hidden] rect").nth(1).click();
    expect((await opened(page)).title).toContain("项目支出");
  });
});
