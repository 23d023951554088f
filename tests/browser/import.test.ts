import {describe, expect, inject} from "vitest";
import {untrustedHost} from "../../scripts/launchChromium.js";
import {axeFaults} from "./axeFaults.js";
import {importWords} from "../../src/importWords.js";
import {browserTest} from "./browserTest.js";
import {drop, fileOf, give, table, take, unitOnSpending, withoutStage} from "./importSteps.js";
import {sidewaysScroll} from "./sidewaysScroll.js";

const mended = table.replace("约200", "200");

describe("a person’s own table", () => {
  browserTest("is dropped, corrected, taken, and found among the units of every page", async ({visit}) => {
    const {page, errors, foreignRequests} = await visit("/import");
    await drop(page, table);
    await page.locator(".import-faults").waitFor();
    expect(await page.locator(".import-faults tbody").innerText()).toContain("预算.csv!C6");
    expect(await page.locator("#import-unit").inputValue()).toBe("<b>临江县</b>总工会");
    await page.locator("#sheet-0-stage").selectOption("budget");
    await page.locator("[data-key=import-undo]").waitFor();
    await page.locator("#import-unit").fill("临江县总工会");
    await page.locator("#import-unit").press("Tab");
    await page.locator("#import-unit[value='临江县总工会']").waitFor();
    await take(page);
    const go = () => page.locator("#content a[href*=spending]").click();
    const index = await unitOnSpending(page, {name: "临江县总工会", go});
    expect(await page.locator("#unit b").count()).toBe(0);
    await page.locator("#unit").selectOption({index});
    await page.locator("h1", {hasText: "1,300.00"}).waitFor({timeout: 20_000});
    expect(errors).toEqual([]);
    expect(foreignRequests()).toEqual([]);
  });

  browserTest("is read where a page has no secure context, as from an intranet’s plain HTTP", async ({visit}) => {
    const {href} = Object.assign(new URL("/import", inject("site")), {hostname: untrustedHost});
    const {page, errors} = await visit(href);
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await drop(page, table);
    await page.locator(".import-faults").waitFor();
    expect(errors).toEqual([]);
  });

  browserTest("is chosen, corrected, taken and found by the keyboard alone", async ({visit}) => {
    const {page, errors} = await visit("/import");
    const {keyboard} = page;
    /** Goes on to what the focus can be on. */
    const tabTo = async (target: string) => {
      for (let i = 0; i < 200; i++) {
        await keyboard.press("Tab");
        if (await page.evaluate((selector) => document.activeElement!.matches(selector), target)) return;
      }
      throw new Error(`the focus does not come to ${target}`);
    };
    // Choosers are listened to well before one opens: until Chromium knows of it, it opens none.
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      tabTo(".drop-zone button").then(() => keyboard.press("Enter"))
    ]);
    await chooser.setFiles(fileOf("表.csv", withoutStage(2024)));
    await page.getByText(importWords.questions.asks.stage).first().waitFor();
    const stages = await page
      .locator("#sheet-0-stage option")
      .evaluateAll((all) => all.map((each) => each.getAttribute("value")));
    await tabTo("#sheet-0-stage");
    for (let i = 0; i < stages.indexOf("budget"); i++) {
      await keyboard.press("ArrowDown");
      await page.locator(`#sheet-0-stage:focus option[value='${stages[i + 1]!}']:checked`).waitFor({state: "attached"});
    }
    await tabTo("[data-key=import-take]");
    await keyboard.press("Enter");
    await page.locator(".import-work a[href*=spending]").waitFor();
    const go = async () => {
      await tabTo(".import-work a[href*=spending]");
      await keyboard.press("Enter");
    };
    const index = await unitOnSpending(page, {name: "临江县总工会", go});
    await tabTo("#unit");
    for (let i = 0; i < index; i++) await keyboard.press("ArrowDown");
    await page.locator("h1", {hasText: "1,300.00"}).waitFor({timeout: 20_000});
    expect(errors).toEqual([]);
  });

  browserTest("asks the network for nothing once the page says that it is ready", async ({visit}) => {
    const {page, errors, sent, settle} = await visit("/import", {idle: true});
    await page.getByText(importWords.ready.done).waitFor({timeout: 30_000});
    await settle();
    const before = sent.length;
    await drop(page, table);
    await page.locator(".import-faults").waitFor();
    await page.locator("#sheet-0-stage").selectOption("adjusted");
    await page.locator("[data-key=import-undo]").click();
    await page.locator("[data-key=import-undo]").waitFor({state: "detached"});
    await take(page);
    for (const key of ["kept:save", "template:xlsx", "template:csv"])
      await Promise.all([page.waitForEvent("download"), page.locator(`[data-key='${key}']`).click()]);
    await drop(page, mended);
    await take(page);
    await settle();
    expect(sent.slice(before).map((request) => request.url())).toEqual([]);
    const {origin} = new URL(page.url());
    for (const request of sent) {
      const url = new URL(request.url());
      expect({method: request.method(), origin: url.origin, search: url.search, body: request.postData()}).toEqual({
        ...{method: "GET", origin, search: "", body: null}
      });
    }
    expect(errors).toEqual([]);
  });

  browserTest("is read as one of its shape was, says so, and forgets it when told to", async ({visit}) => {
    const {page, errors} = await visit("/import");
    const {sheet, questions} = importWords;
    const remembered = page.getByText(sheet.remembered);
    const asked = page.locator(".import-questions").getByText(questions.asks.stage);
    await give(page, {name: "旧表.csv", text: withoutStage(2023)});
    await asked.waitFor();
    await page.locator("#sheet-0-stage").selectOption("adjusted");
    await asked.waitFor({state: "detached"});
    await page.locator("[data-key=import-undo]").click();
    await asked.waitFor();
    expect(await page.locator("#sheet-0-stage").inputValue()).toBe("");
    await page.locator("#sheet-0-stage").selectOption("actual");
    await take(page);
    await give(page, {name: "新表.csv", text: withoutStage(2024)});
    await remembered.waitFor();
    expect(await page.locator("#sheet-0-stage").inputValue()).toBe("actual");
    expect(await asked.count()).toBe(0);
    await page.getByText(sheet.forget).click();
    await asked.waitFor();
    expect(await remembered.count()).toBe(0);
    await page.locator("[data-key=import-undo]").click();
    await remembered.waitFor();
    expect(errors).toEqual([]);
  });

  browserTest("is not lost where the browser is full, or keeps nothing", async ({visit}) => {
    const {page, errors} = await visit("/import");
    const titles = () => page.locator(".import-kept cite").allInnerTexts();
    await give(page, {text: mended});
    await take(page);
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    expect(await page.getByRole("alert").count()).toBe(0);
    await give(page, {name: "另一份预算.csv", text: mended});
    await take(page);
    await page.getByRole("alert").getByText(importWords.kept.unstored).waitFor();
    expect(await titles()).toEqual(["预算.csv", "另一份预算.csv"]);
    const [saved] = await Promise.all([page.waitForEvent("download"), page.locator("[data-key='kept:save']").click()]);
    await page.reload();
    await page.locator(".import-kept cite").first().waitFor();
    expect(await titles()).toEqual(["预算.csv"]);
    expect(errors).toEqual([]);

    const forbidden = await visit("/import", {
      before: () => {
        IDBFactory.prototype.open = () => {
          throw new DOMException("forbidden", "SecurityError");
        };
      }
    });
    await forbidden.page.locator("input[accept*=json]").setInputFiles(await saved.path());
    await forbidden.page.getByRole("alert").getByText(importWords.kept.unstored).waitFor();
    expect(await forbidden.page.locator(".import-kept cite").allInnerTexts()).toEqual(["预算.csv", "另一份预算.csv"]);
    expect(await axeFaults(forbidden.page)).toEqual([]);
    expect(forbidden.errors).toEqual([]);
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
