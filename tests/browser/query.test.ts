import {readFile} from "node:fs/promises";
import type {Page} from "playwright-core";
import {describe, expect} from "vitest";
import {costPerPerson, decemberShares, restated} from "../ask/reference.js";
import {axeFaults} from "./axeFaults.js";
import {browserTest} from "./browserTest.js";
import {figureFaults} from "./figureFaults.js";
import {sidewaysScroll} from "./sidewaysScroll.js";
import type {VisitOptions} from "./visit.js";

const link = (sql: string, path = "/query") => `${path}?sql=${encodeURIComponent(sql)}`;

/** A test whose pages find themselves idle: the code editor is loaded then. */
const asking = browserTest.extend("visit", async ({visit}) => {
  return (path: string, options?: VisitOptions) => visit(path, {idle: true, ...options});
});

/** The editor once the code editor has taken the plain field's place. */
const written = (page: Page) => page.locator(".cm-content");

async function ask(page: Page, sql: string) {
  await written(page).fill(sql);
  await page.getByRole("button", {name: "运行"}).click();
  await answered(page);
}

/** Waits until nothing runs any more. */
const answered = (page: Page) =>
  page.getByRole("button", {name: /^(?:停止|Stop)$/}).waitFor({state: "hidden", timeout: 60_000});

/** The answer as the page shows it: its rows, each cell as its text, a number as its number. */
async function shownRows(page: Page, ...places: number[]): Promise<string[]> {
  const rows = await page.locator(".answer-table tbody tr").evaluateAll((nodes) =>
    nodes.map((row) =>
      [...row.children].map((cell) => ({
        text: cell.textContent!,
        number: cell.classList.contains("number")
      }))
    )
  );
  const value = ({text, number}: {text: string; number: boolean}) =>
    number ? String(Number(text.replaceAll(",", "").replace("−", "-"))) : text;
  return rows.map((row) => places.map((i) => value(row[i]!)).join("|")).sort();
}
const told = (rows: (string | number)[][]) => rows.map((row) => row.join("|")).sort();

const limitTo = (page: Page, limits: {rows: number; milliseconds: number}) =>
  page.locator(".asking").evaluate((room, lower) => Object.assign(room, {limits: lower}), limits);

describe("the examples", () => {
  asking("open on an answer that came with the page, before any engine", async ({visit}) => {
    const {page} = await visit("/query", {block: /duckdb|browser\.[\w]+\.js/});
    expect(await shownRows(page, 0, 1, 2, 3, 6)).toEqual(told(costPerPerson()));
  });
  asking("are answered by the engine with the numbers of the CSVs", async ({visit}) => {
    const {page, errors} = await visit("/query");
    await page.getByRole("button", {name: "运行"}).click();
    await answered(page);
    await page.getByText(/共 \d+ 行，用时/).waitFor();
    expect(await shownRows(page, 0, 1, 2, 3, 6)).toEqual(told(costPerPerson()));
    await page.getByRole("link", {name: /后来的文件改了口/}).click();
    await page.getByRole("columnheader", {name: "后公开的文件"}).waitFor();
    expect(await shownRows(page, 1, 2, 4, 6, 8)).toEqual(told(restated()));
    await page.getByRole("link", {name: /年底突击花钱/}).click();
    await page.getByRole("columnheader", {name: "12 月占全年"}).waitFor();
    expect(await shownRows(page, 1, 4)).toEqual(told(decemberShares()));
    expect(errors).toEqual([]);
  });
});

describe("a question cannot harm the page", () => {
  asking("DROP TABLE changes nothing, and is told where it stands", async ({visit}) => {
    const {page, foreignRequests} = await visit(link("SELECT count(*) AS n FROM budget"));
    await page.getByRole("columnheader", {name: "n"}).waitFor();
    const before = await shownRows(page, 0);
    expect(Number(before[0])).toBeGreaterThan(0);
    await ask(page, "-- away with it\nDROP TABLE budget");
    await page.getByText("第 2 行第 1 个字：“DROP”会改动数据").first().waitFor();
    await ask(page, "SELECT count(*) AS n FROM budget");
    expect(await shownRows(page, 0)).toEqual(before);
    await ask(page, "FROM 'https://example.com/x.csv'");
    expect(await page.locator(".fault").innerText()).toContain("不能读文件或网址");
    expect(foreignRequests()).toEqual([]);
  });
  asking("an endless question is stopped by its reader, and the next is answered", async ({visit}) => {
    const {page} = await visit("/query");
    await written(page).fill("SELECT count(*) FROM range(1000000) a, range(1000000) b");
    await page.keyboard.press("Control+Enter");
    await page.getByText(/已运行 \d+ 秒/).waitFor();
    await page.getByRole("button", {name: "停止"}).click();
    await page.locator(".answer").getByText("已停止").waitFor({timeout: 10_000});
    await ask(page, "SELECT count(*) AS n FROM units");
    expect(await shownRows(page, 0)).toEqual(["5"]);
  });
  asking(
    "an endless question is stopped by the time, by Escape, and where the engine hears nothing",
    async ({visit}) => {
      const {page} = await visit(link("SELECT 1 AS one"));
      await page.getByRole("columnheader", {name: "one"}).waitFor();
      await limitTo(page, {rows: 100, milliseconds: 700});
      await ask(page, "SELECT count(*) FROM range(1000000) a, range(1000000) b");
      await page.locator(".answer").getByText("运行满 0.7 秒").waitFor();
      await ask(page, "SELECT levenshtein(repeat('a', 60000), repeat('b', 60000))");
      await page.locator(".answer").getByText("运行满 0.7 秒").waitFor();
      await limitTo(page, {rows: 100, milliseconds: 60_000});
      await ask(page, "SELECT count(*) AS models FROM duckdb_views() WHERE view_name = 'outcome_results'");
      expect(await shownRows(page, 0)).toEqual(["1"]);
      await written(page).fill("SELECT count(*) FROM range(1000000) a, range(1000000) b");
      await page.keyboard.press("Control+Enter");
      await page.getByText(/已运行 \d+ 秒/).waitFor();
      await page.keyboard.press("Escape");
      await page.locator(".answer").getByText("已停止").waitFor({timeout: 10_000});
    }
  );
  asking("rows that never end are cut at the limit", async ({visit}) => {
    const {page} = await visit(link("FROM range(1000000) a, range(1000000) b"));
    await page.getByText("取了前 10,000 行，后面还有").waitFor();
    await page.getByText("显示了 200 行，共 10,000 行。").waitFor();
    await page.getByRole("button", {name: /再显示/}).click();
    expect(await page.locator(".answer-table tbody tr").count()).toBe(1200);
  });
});

describe("what is wrong", () => {
  asking("is marked at its place and told in the page's language", async ({visit}) => {
    const {page} = await visit(link("SELECT name,\n  nam\nFROM units", "/en/query"), {language: "en"});
    await page.getByText("Line 2, column 3: there is no column “nam”.").first().waitFor();
    expect(await page.locator(".cm-lintRange-error").innerText()).toBe("nam");
    expect(await page.locator(".fault").innerText()).toMatch(/Did you mean name[^]*Binder Error/);
    await page.getByRole("button", {name: "Go to the place"}).click();
    await page.keyboard.press("End");
    await page.keyboard.type("e");
    await page.keyboard.press("Control+Enter");
    await page.locator(".answer-table").waitFor();
    expect(await page.locator(".cm-lintRange-error").count()).toBe(0);
  });
  asking("is a syntax error at the word that is not understood", async ({visit}) => {
    const {page} = await visit(link("SELECT '单位' AS a\nFORM units u"));
    await page.getByText("第 2 行第 1 个字：看不懂“FORM”").first().waitFor();
    expect(await page.locator(".cm-lintRange-error").innerText()).toBe("FORM");
  });
});

describe("writing", () => {
  asking("offers tables and columns", async ({visit}) => {
    const {page} = await visit("/query");
    await written(page).fill("SELECT * FROM account_to");
    await written(page).press("s");
    await written(page).press("Backspace");
    await page.locator(".cm-tooltip-autocomplete").getByText("account_totals", {exact: true}).waitFor();
    await written(page).fill("SELECT fiscal_y");
    await page.keyboard.type("e");
    await page.locator(".cm-tooltip-autocomplete").getByText("fiscal_year", {exact: true}).waitFor();
    await page.waitForTimeout(200);
    await page.keyboard.press("Tab");
    expect(await written(page).innerText()).toBe("SELECT fiscal_year");
  });
  asking("takes a name from the list, found by what it means", async ({visit}) => {
    const {page} = await visit("/query");
    await written(page).fill("SELECT ");
    await page.getByRole("searchbox", {name: "查找表、列或含义"}).fill("编制数");
    await page.getByRole("button", {name: "quota"}).first().click();
    expect(await written(page).innerText()).toBe("SELECT quota");
    await page.getByRole("searchbox").fill("没有这样的东西");
    await page.getByText("没有找到。").waitFor();
  });
  asking("is done by the keyboard alone, which gets to the answer", async ({visit}) => {
    const {page} = await visit("/query");
    await page.locator("#content").focus();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement!.classList.contains("cm-content"))).toBe(true);
    await page.keyboard.press("Control+a");
    await page.keyboard.type("SELECT 42 AS answer ");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+Enter");
    await page.getByRole("columnheader", {name: "answer"}).waitFor();
    const reached = () => page.evaluate(() => document.activeElement!.getAttribute("aria-label"));
    for (let i = 0; i < 10 && (await reached()) !== "查询结果"; i++) await page.keyboard.press("Tab");
    expect(await reached()).toBe("查询结果");
  });
  asking("works in the plain field where the code editor does not load", async ({visit}) => {
    const {page} = await visit("/query", {block: /codemirror/});
    await page.getByRole("textbox", {name: "查询语句（SQL）"}).fill("SELECT 7 AS seven");
    await page.keyboard.press("Control+Enter");
    await page.getByRole("columnheader", {name: "seven"}).waitFor();
    expect(await shownRows(page, 0)).toEqual(["7"]);
  });
});

describe("a link", () => {
  asking("asks its question again in a browser that has never been here", async ({visit}) => {
    const first = await visit("/query?unit=demo");
    await ask(first.page, "SELECT fiscal_year AS 年度, count(*) AS 行数 FROM budget GROUP BY ALL ORDER BY ALL");
    await first.page.getByRole("radio", {name: "图"}).check();
    const title = await first.page.locator("#answer-figure h3").innerText();
    const address = first.page.url();
    expect(address).toMatch(/\?unit=demo&sql=SELECT.*&as=chart$/);
    const {page} = await visit(address);
    await page.locator("#answer-figure").waitFor();
    expect(await page.locator("#answer-figure h3").innerText()).toBe(title);
    expect(await figureFaults(page)).toEqual([]);
    expect(await written(page).innerText()).toContain("FROM budget");
    await ask(page, "SELECT 1 AS one");
    await page.goBack();
    await page.locator("#answer-figure").waitFor();
    expect(await written(page).innerText()).toContain("FROM budget");
  });
});

describe("an answer", () => {
  asking("says what it cannot be drawn as, and that there are no rows", async ({visit}) => {
    const {page} = await visit(`${link("SELECT 1 AS a, 2 AS b")}&as=chart`);
    await page.getByText("画不了图：结果里没有文字列或年度列").waitFor();
    await ask(page, "SELECT * FROM units WHERE false");
    await page.getByText("没有符合条件的行。").waitFor();
  });
  asking("is sorted by its heads, and is text as text, on the page and in a spreadsheet", async ({visit}) => {
    const {page} = await visit(link("SELECT * FROM (VALUES ('<b>x</b>', 2), ('y', NULL), ('z', 10)) AS rows (t, n)"));
    const column = () => page.locator(".answer-table tbody td:nth-child(2)").allInnerTexts();
    await page.getByRole("button", {name: "n", exact: true}).click();
    expect(await column()).toEqual(["2", "10", "—"]);
    await page.getByRole("button", {name: "n", exact: true}).click();
    expect(await column()).toEqual(["10", "2", "—"]);
    expect(await page.getByRole("columnheader", {name: "n", exact: true}).getAttribute("aria-sort")).toBe("descending");
    expect(await page.locator(".answer-table td").allInnerTexts()).toContain("<b>x</b>");
    await ask(page, "SELECT '=1+1' AS 甲, 0.1 + 0.2::DOUBLE AS n, NULL AS nothing");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", {name: "下载（CSV）"}).click()
    ]);
    expect(download.suggestedFilename()).toBe("查询结果.csv");
    expect(await readFile(await download.path(), "utf8")).toBe("\uFEFF甲,n,nothing\n'=1+1,0.3,\n");
  });
});

describe.for(["/query", "/en/query"])("%s", (path) => {
  const [fault, chart, long] = [
    "SELECT nam FROM units",
    "SELECT name, -line AS n FROM units",
    "SELECT *, account_id AS account_again FROM account_years"
  ];
  asking("is in order with a fault, a chart and a long answer, at 360 px and in the dark", async ({visit}) => {
    const {page, errors} = await visit(link(long, path), {width: 360, theme: "dark"});
    await page.locator(".answer-table tbody tr").nth(199).waitFor();
    for (const next of [fault, chart, null]) {
      expect(await sidewaysScroll(page)).toEqual([]);
      expect(await figureFaults(page)).toEqual([]);
      expect(await axeFaults(page)).toEqual([]);
      if (next === null) break;
      await written(page).fill(next);
      await page.keyboard.press("Control+Enter");
      await page.locator(next === fault ? ".fault" : ".answer-table").waitFor();
      await answered(page);
      if (next === chart) await page.getByRole("radio", {name: /^(?:图|Chart)$/}).check();
    }
    expect(await page.locator("#answer-figure svg:visible").count()).toBe(1);
    expect(errors).toEqual([]);
  });
});
