import type {Page} from "playwright-core";
import {describe, expect} from "vitest";
import {pages} from "../../src/pages.js";
import {browserTest} from "./browserTest.js";
import {publishedRows} from "./publishedRows.js";

const engine = /duckdb|apache-arrow/;
const visible = (page: Page) => page.locator("main").innerText();
const keyFigure = (page: Page, id: string) => page.locator(`#key-${id}`).innerText();
const choose = async (page: Page, {unit, year}: {unit?: string; year?: number}) => {
  if (unit) await page.getByLabel(/单位|Unit/).selectOption(unit);
  if (year) {
    await page.waitForFunction(
      (value) => [...document.querySelectorAll<HTMLOptionElement>("#year option")].some((o) => o.value === value),
      String(year)
    );
    await page.getByLabel(/年度|Year/).selectOption(String(year));
  }
};

/** A demo unit's amount over all funds in 万元, from the CSVs alone: the document published last counts. */
function published(account: string, measure: string, year: number): string {
  const [row] = publishedRows("budget")
    .filter(
      (row) =>
        row.unit_id === "demo" &&
        row.account_id === account &&
        row.measure === measure &&
        row.fiscal_year === String(year) &&
        row.fund === "all" &&
        row.period === ""
    )
    .sort((a, b) => (a.document! < b.document! ? 1 : -1));
  return Number(row!.amount).toFixed(2);
}

describe("the overview of the real report", () => {
  browserTest("shows what the report states, and what follows from it with its formula", async ({visit}) => {
    const {page} = await visit("/");
    expect(await keyFigure(page, "income")).toContain("271.37");
    expect(await keyFigure(page, "expenditure")).toContain("261.20");
    expect(await keyFigure(page, "carry_over")).toContain("75.28");
    const text = await visible(page);
    for (const amount of ["95.08", "27.50", "138.62"]) expect(text).toContain(amount);
    const formulas = await page.locator("#derived ~ * table").innerText();
    expect(formulas.replaceAll(/\s+/g, " ")).toMatch(/2022 年收入 271\.37 ÷ \(1 \+ 38\.15%\) 196\.43 ±0\.01/);
    expect(formulas.replaceAll(/\s+/g, " ")).toMatch(/2022 年支出 261\.20 ÷ \(1 \+ 4\.41%\) 250\.17 ±0\.02/);
    expect(formulas.replaceAll(/\s+/g, " ")).toMatch(
      /2023 年收入：预算（口径未注明） 271\.37 ÷ 129\.16% 210\.10 ±0\.01/
    );
    expect(formulas.replaceAll(/\s+/g, " ")).toMatch(
      /2023 年支出：预算（口径未注明） 261\.20 ÷ 94\.81% 275\.50 ±0\.02/
    );
    expect(formulas.replaceAll(/\s+/g, " ")).toMatch(/2023 年年初结转和结余 75\.28 − 271\.37 \+ 261\.20 65\.11 ±0\.02/);
  });

  browserTest("marks every derived figure", async ({visit}) => {
    const {page} = await visit("/");
    const derived = page.locator("#key-income .beside .value.derived");
    expect((await derived.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, " "))).toEqual([
      "196.43 万元 推算",
      "210.10 万元 推算"
    ]);
  });

  browserTest("is drawn before the engine is asked for", async ({visit}) => {
    const {page} = await visit("/", {idle: true});
    await page.waitForFunction(() =>
      performance.getEntriesByType("resource").some(({name}) => name.includes("duckdb"))
    );
    const {painted, asked} = await page.evaluate(() => ({
      painted: performance.getEntriesByName("first-contentful-paint")[0]!.startTime,
      asked: Math.min(
        ...performance
          .getEntriesByType("resource")
          .filter(({name}) => /duckdb|apache-arrow/.test(name))
          .map(({startTime}) => startTime)
      )
    }));
    expect(asked).toBeGreaterThan(painted);
  });

  browserTest("is complete and the same where the engine cannot be loaded", async ({visit}) => {
    const [whole, blocked] = [await visit("/"), await visit("/", {block: engine})];
    expect(await visible(blocked.page)).toBe(await visible(whole.page));
  });

  browserTest("stands with its figures where no scripts run", async ({visit}) => {
    const [whole, still] = [await visit("/en/"), await visit("/en/", {scripts: false})];
    expect(await visible(still.page)).toBe(await visible(whole.page));
    expect(await still.page.locator("figure svg:visible").count()).toBe(
      await whole.page.locator("figure svg:visible").count()
    );
  });

  browserTest("is the same where the engine answers and nothing was shipped", async ({visit}) => {
    const shipped = await visit("/");
    const expected = await shipped.page.locator("main").innerHTML();
    await shipped.page.route(/answers\//, (route) => route.fulfill({json: {}}));
    await shipped.page.reload();
    await shipped.settle();
    expect(await shipped.page.locator("main").innerHTML()).toBe(expected);
  });
});

describe("the reader's choice", () => {
  browserTest("of unit and year gives that year's figures from the engine, in the address too", async ({visit}) => {
    const {page, settle, requests} = await visit("/");
    await choose(page, {unit: "demo"});
    await page.waitForURL(/unit=demo/);
    await choose(page, {year: 2021});
    await page.waitForURL(/year=2021/);
    await settle();
    expect(requests.some((address) => engine.test(address))).toBe(true);
    expect(await keyFigure(page, "income")).toContain(published("income", "actual", 2021));
    expect(await keyFigure(page, "expenditure")).toContain(published("expenditure", "actual", 2021));
    expect(await keyFigure(page, "carry_over")).toContain(published("closing-balance", "actual", 2021));
    expect(await keyFigure(page, "expenditure_execution")).toContain(published("expenditure", "adjusted", 2021));
    expect(await visible(page)).toContain("合成数据");
  });

  browserTest("comes back with a link, a reload, back and forward", async ({visit}) => {
    const {page, settle} = await visit("/?unit=demo&year=2021");
    const asked = await visible(page);
    expect(asked).toContain("示例单位（合成数据） · 2021 年度");
    await choose(page, {year: 2020});
    await page.waitForURL(/year=2020/);
    await page.goBack();
    await settle();
    expect(await visible(page)).toBe(asked);
    await page.reload();
    await settle();
    expect(await visible(page)).toBe(asked);
    await page.goForward();
    await settle();
    expect(await visible(page)).toContain("2020 年度");
  });

  browserTest("stays with the reader in the other language", async ({visit}) => {
    const {page, settle} = await visit("/?unit=demo&year=2021");
    await page.getByRole("link", {name: "English"}).click();
    await page.waitForURL(/\/en\/\?unit=demo&year=2021/);
    await settle();
    expect(await visible(page)).toContain("Example Federation (synthetic data) · 2021");
  });

  browserTest(
    "in a link never shows the opening figures first, and says so where it cannot be computed",
    async ({visit}) => {
      const {page} = await visit("/?unit=demo&year=2021", {block: engine});
      await page.getByRole("alert").waitFor();
      expect(await visible(page)).not.toContain("271.37");
      expect(await page.getByRole("alert").innerText()).toContain("没能算出示例单位（合成数据） 2021 年的数字");
      expect(await page.getByRole("button", {name: "重试"}).isVisible()).toBe(true);
    }
  );

  browserTest("that cannot be computed keeps what is shown and its address", async ({visit}) => {
    const {page} = await visit("/", {block: engine});
    await choose(page, {unit: "demo"});
    await page.getByRole("alert").waitFor();
    expect(await keyFigure(page, "income")).toContain("271.37");
    expect(await page.getByLabel("单位").inputValue()).toBe("yanfeng-ftu");
    expect(new URL(page.url()).search).toBe("");
  });

  browserTest("that names nothing here is named and ignored", async ({visit}) => {
    const {page} = await visit("/?unit=nobody&year=1900");
    expect(await page.locator(".status").innerText()).toContain("“nobody”");
    expect(await page.locator(".status").innerText()).toContain("“1900”");
    expect(await keyFigure(page, "income")).toContain("271.37");
  });

  browserTest("is made with the keyboard alone", async ({visit}) => {
    const {page} = await visit("/");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("跳到正文");
    for (let i = 0; i < 5 + pages.length && (await page.evaluate(() => document.activeElement?.id)) !== "year"; ++i)
      await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    await page.waitForURL(/year=2022/);
    expect(await visible(page)).toContain("2022 年度");
  });
});
