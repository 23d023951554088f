import {readFile, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect} from "vitest";
import {axeFaults} from "./axeFaults.js";
import {browserTest} from "./browserTest.js";
import {landscape, printedSheets} from "./printedSheets.js";
import {settle} from "./settle.js";
import {sidewaysScroll} from "./sidewaysScroll.js";

describe("the page 台账", () => {
  browserTest(
    "keeps what is written over a reload, carries it into another tab, and takes it back",
    async ({visit}) => {
      const {page, settle: settled, errors} = await visit("/ledger");
      const row = page.locator(".entry").filter({hasText: "资金发挥的效能不足"});
      await row.getByLabel(/责任科室/).fill("财务科");
      await row.getByLabel(/完成时限/).fill("2020-01-31");
      await row.getByLabel(/整改状态/).selectOption("underway");
      await expect
        .poll(() => page.locator("h1").innerText())
        .toMatch(/进行中 1 项。截至 \d{4} 年 \d+ 月 \d+ 日 ?逾期 1 项。/);
      await page.reload();
      await settled();
      expect(await row.getByLabel(/责任科室/).inputValue()).toBe("财务科");
      expect(await row.innerText()).toContain("已逾期");
      const other = await page.context().newPage();
      await other.goto(page.url());
      await settle(other, {pending: new Set(), placeholders: true});
      await other
        .locator(".entry")
        .filter({hasText: "资金发挥的效能不足"})
        .getByLabel(/佐证材料/)
        .fill("会议纪要");
      await other.keyboard.press("Tab");
      await expect.poll(() => row.getByLabel(/佐证材料/).inputValue()).toBe("会议纪要");
      await row.getByLabel(/责任科室/).fill("业务科");
      await page.keyboard.press("Tab");
      // A press of the mouse ends the writing: the button pressed must still be there to hear of it.
      await page.getByRole("button", {name: "撤销上一次修改"}).click();
      await expect.poll(() => row.getByLabel(/责任科室/).inputValue()).toBe("财务科");
      expect(errors).toEqual([]);
    }
  );

  browserTest("opens the row of a problem and the cases of a check by keyboard", async ({visit}) => {
    const {page} = await visit("/ledger");
    const place = page.locator(".entry").filter({hasText: "资金发挥的效能不足"}).locator("th .number-link");
    await place.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").getByText("weak-effect").first().waitFor();
    await page.keyboard.press("Escape");
    const cases = page.locator(".cases-of summary").first();
    await cases.focus();
    await page.keyboard.press("Enter");
    const first = page.locator(".cases-of a").first();
    await first.click();
    await page.locator(".panel .case").waitFor();
  });

  browserTest("filters by the form and the address, and keeps the focus", async ({visit}) => {
    const {page} = await visit("/ledger");
    const all = await page.locator(".entry").count();
    const item = page.getByLabel("事项", {exact: true});
    await item.focus();
    await item.selectOption("problem");
    await page.waitForURL(/item=problem/);
    await expect.poll(() => page.locator(".entry").count()).toBe(4);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("ledger-item");
    await page.goBack();
    await expect.poll(() => page.locator(".entry").count()).toBe(all);
  });

  browserTest("is saved as a file and read back, and what it would change is shown first", async ({visit}) => {
    const {page} = await visit("/ledger");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", {name: "下载台账"}).click()
    ]);
    expect(download.suggestedFilename()).toBe("雁峰区总工会2023年整改台账.csv");
    const text = await readFile(await download.path(), "utf8");
    expect(text.startsWith("\uFEFFunit_id,fiscal_year,entry_id,")).toBe(true);
    const lines = text
      .split("\n")
      .map((line) =>
        line.includes("problem/weak-effect") ? line.replace(/,,not_started,,$/, ",2024-06-30,done,,会议纪要") : line
      );
    const file = join(tmpdir(), `ledger-${process.pid}.csv`);
    await writeFile(file, `${lines.join("\n")}yanfeng-ftu,2023,problem/none,,,,,,open,,\n`);
    await page.getByLabel("读入改好的台账").setInputFiles(file);
    await page
      .getByText(/将改动 1 项事项的 3 处，还没有写入/)
      .first()
      .waitFor();
    expect(await page.locator(".reading li").allInnerTexts()).toEqual([
      expect.stringMatching(/^第 \d+ 行 entry_id 列： 台账里没有“problem\/none”这一项。$/),
      expect.stringMatching(/^第 \d+ 行 state 列： “open”不是整改状态的代号。$/)
    ]);
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.locator("h1").innerText()).not.toContain("已完成");
    await page.getByRole("button", {name: "写入台账"}).click();
    await expect.poll(() => page.locator("h1").innerText()).toContain("已完成 1 项");
  });

  for (const [path, width] of [
    ["/ledger?unit=demo&year=2023", 360],
    ["/en/ledger?unit=demo-street&year=2021", 360],
    ["/ledger?year=2022", 360],
    ["/en/ledger?unit=demo&year=2023", 1000]
  ] as const)
    browserTest(`reads well at ${path}, ${width} px wide`, async ({visit}) => {
      const {page, errors} = await visit(path, {width});
      expect(await sidewaysScroll(page)).toEqual([]);
      expect(await axeFaults(page)).toEqual([]);
      expect(errors).toEqual([]);
    });

  browserTest("prints on A4 landscape, with every text whole and nothing to press", async ({visit}) => {
    const {page} = await visit("/ledger?unit=demo&year=2023", {width: 1032});
    const row = page.locator(".entry").first();
    const long = "对照绩效目标逐项核实，补充佐证材料。".repeat(12);
    await row.getByLabel(/整改措施/).fill(long);
    await page.keyboard.press("Tab");
    const {count, sizes} = printedSheets(await page.pdf({preferCSSPageSize: true}));
    expect(count).toBeGreaterThan(1);
    expect(sizes).toEqual([expect.stringMatching(landscape)]);
    await page.emulateMedia({media: "print"});
    const pressed = "header.bar, button, input, select, textarea, .slice, .keeping, .sheet-room";
    expect(
      await page
        .locator(pressed)
        .evaluateAll((nodes) => nodes.filter((node) => node.getClientRects().length > 0).length)
    ).toBe(0);
    expect(await row.innerText()).toContain(long);
    const clipped = await page
      .locator(".ledger .mirror, .ledger th, .ledger td")
      .evaluateAll(
        (nodes) =>
          nodes.filter((node) => node.scrollWidth > node.clientWidth + 1 || node.scrollHeight > node.clientHeight + 1)
            .length
      );
    expect(clipped).toBe(0);
    expect(await page.locator(".ledger thead").evaluate((node) => getComputedStyle(node).display)).toBe(
      "table-header-group"
    );
    expect(await sidewaysScroll(page)).toEqual([]);
  });
});
