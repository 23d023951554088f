import {mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Page} from "playwright-core";
import {afterAll, describe, expect} from "vitest";
import {publish} from "../../scripts/publish.js";
import {readManifest} from "../../src/publish/readManifest.js";
import {axeFaults} from "./axeFaults.js";
import {browserTest} from "./browserTest.js";
import {figureFaults} from "./figureFaults.js";
import {sidewaysScroll} from "./sidewaysScroll.js";

const out = mkdtempSync(join(tmpdir(), "brief-"));
afterAll(() => rmSync(out, {recursive: true}));

const brief = (page: Page) => page.locator("article.publication");
const told = (page: Page) => brief(page).innerText();
const opener = (page: Page) => page.locator("#brief-form-opener");
const sentence = (page: Page) => page.locator(".brief-form [data-key^='brief:pick:changes.']");

/** Leaves out the first change, adds words with a number that the data do not have, and rewords the first next step. */
async function write(page: Page, {own, reworded}: {own: string; reworded: string}): Promise<string> {
  if (await opener(page).isVisible()) await opener(page).click();
  const left = (await sentence(page).first().locator("xpath=..").innerText()).trim();
  await sentence(page).first().uncheck();
  await page.waitForURL(/pick\.changes=/);
  await page.locator("#brief-say-conclusion").fill(own);
  await page.keyboard.press("Tab");
  await page.waitForURL(/say\.conclusion=/);
  await page.locator(".brief-form details[data-key^='brief:edit:steps.'] summary").first().click();
  await page.locator(".brief-form [id^='brief-edit-steps.']").first().fill(reworded);
  await page.keyboard.press("Tab");
  await page.waitForURL(/edit\.steps\./);
  return left;
}

for (const {path, width, own, wrong, reworded} of [
  {path: "/brief", width: 1280, own: "收入 271.4 万元。", wrong: "271.4", reworded: "下一步另行研究。"},
  {path: "/en/brief?unit=demo&year=2023", width: 360, own: "Up by 12,345.", wrong: "12,345", reworded: "More study."}
])
  describe(`the page at ${path}, ${width} px wide`, () => {
    browserTest("keeps in its address what its author chooses and writes, and reads well", async ({visit}) => {
      const {page, settle, errors} = await visit(path, {width});
      const before = await told(page);
      const left = await write(page, {own, reworded});
      expect(before).toContain(left);
      await expect.poll(() => told(page)).toContain(reworded);
      const written = await told(page);
      expect(written).not.toContain(left);
      expect(written).toContain(own);
      expect(await page.locator(".brief-warning").allInnerTexts()).toEqual([expect.stringContaining(wrong)]);

      await page.reload();
      await settle();
      expect(await told(page)).toBe(written);
      if ((await opener(page).isVisible()) && !(await sentence(page).first().isVisible())) await opener(page).click();
      expect(await sentence(page).first().isChecked()).toBe(false);
      expect(await page.locator("#brief-say-conclusion").inputValue()).toBe(own);
      expect(await sidewaysScroll(page)).toEqual([]);
      expect(await figureFaults(page)).toEqual([]);
      expect(await axeFaults(page)).toEqual([]);

      await page.goBack();
      await expect.poll(() => told(page)).not.toContain(reworded);
      expect(await told(page)).toContain(own);
      expect(errors).toEqual([]);
    });
  });

browserTest("saves the file that the command makes, with every number that the page shows", async ({visit}) => {
  const link = new URLSearchParams({"say.conclusion": "收入 271.37 万元，另有 271.4 万元。", "pick.steps": ""});
  const {page, errors} = await visit(`/brief?${link}`);
  const save = page.locator("[data-key='leave:html']");
  const [download] = await Promise.all([page.waitForEvent("download"), save.click()]);
  const saved = readFileSync(await download.path());
  const args = ["--unit", "yanfeng", "--year", "2023", "--formats", "html", "--link", String(link), "--out", out];
  expect(await publish(args, {say: () => {}})).toBe(true);
  const [file] = readdirSync(out).filter((name) => name.endsWith(".html"));
  expect(download.suggestedFilename()).toBe(file);
  expect(saved.equals(readFileSync(join(out, file!)))).toBe(true);

  const read = readManifest(saved.toString("utf8"));
  const keys = "manifest" in read ? new Set(read.manifest.numbers.map(({key}) => key)) : new Set();
  const links = brief(page).locator("a.number-link");
  const hrefs = await links.evaluateAll((nodes) => nodes.map((node) => node.getAttribute("href")));
  expect(keys.size).toBeGreaterThan(30);
  expect(new Set(hrefs)).toEqual(keys);

  let made = 0;
  page.on("download", () => made++);
  await page.locator("input[name='brief-stamp'][value='public']").check();
  await page.waitForURL(/stamp=public/);
  await save.click();
  const asking = page.locator(".leave-asking");
  await asking.getByRole("alert").waitFor();
  expect(await asking.getByRole("alert").innerText()).toMatch(/没有找到姓名|处可能是姓名/);
  expect(made).toBe(0);
  expect(await axeFaults(page)).toEqual([]);
  await page.locator("[data-key='leave:cancel']").click();
  expect([await asking.innerText(), made]).toEqual(["", 0]);
  expect(errors).toEqual([]);
});
