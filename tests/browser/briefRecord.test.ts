import {readFileSync} from "node:fs";
import {expect} from "vitest";
import {briefWords} from "../../src/briefWords.js";
import {axeFaults} from "./axeFaults.js";
import {browserTest} from "./browserTest.js";
import {sidewaysScroll} from "./sidewaysScroll.js";

const {compare, record} = briefWords;

browserTest("a saved brief is on record after a reload, and holds against the data of today", async ({visit}) => {
  const {page, errors, settle} = await visit("/brief", {width: 1000});
  const entries = page.locator(".brief-record tbody tr");
  expect(await page.locator(".brief-record").innerText()).toContain(record.none);
  const [saved] = await Promise.all([
    page.waitForEvent("download", {timeout: 90_000}),
    page.locator("[data-key='leave:html']").click()
  ]);
  const [name, bytes] = [saved.suggestedFilename(), readFileSync(await saved.path())];
  await entries.first().waitFor();
  await page.reload();
  await settle();
  await entries.first().waitFor();
  expect([await entries.count(), await entries.first().innerText()]).toEqual([1, expect.stringContaining(name)]);
  const told = await entries.first().innerText();
  expect(Number(/(\d{1,3}(?:,\d{3})+)\s/.exec(told)![1]!.replaceAll(",", ""))).toBe(bytes.length);
  // Nothing of it is a document: what the build answered still holds.
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(["budget-notebook.stored"]);

  const files = page.locator(".brief-compare input[type=file]");
  const give = (...given: string[]) =>
    files.setInputFiles(given.map((text) => ({name, mimeType: "text/html", buffer: Buffer.from(text)})));
  const html = bytes.toString("utf8");
  await give(html);
  const held = page.locator(".brief-comparison");
  await held.waitFor();
  expect(await held.innerText()).toMatch(/全部 \d+ 个数字都没有变。/);

  await give("<p>别的网页</p>");
  await page.locator(".brief-compared", {hasText: compare.faults.not_a_publication(name)}).waitFor();
  await give(html, html.replace(/"printed":"[\d.]+","value":\d+/, '"printed":"1.00","value":10000'));
  await held.getByRole("heading", {name: compare.two(name, name)}).waitFor();
  expect(await held.getByRole("row").nth(1).innerText()).toMatch(/\t[\d.]+\t1\.00\t−[\d.]+\t/);
  expect(await axeFaults(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toEqual([]);
  expect(errors).toEqual([]);
});

browserTest("what was written is offered at the next visit, and never applied by itself", async ({visit}) => {
  const {page, errors, settle} = await visit("/brief");
  const stamp = page.locator("input[name=brief-stamp][value=review]");
  const back = page.locator("[data-key='brief:bring-back']");
  await stamp.check();
  await expect.poll(() => page.url()).toContain("stamp=review");
  const kept = async () => JSON.stringify(await page.context().storageState({indexedDB: true}));
  await expect.poll(kept).toContain("stamp=review");
  await page.goto(new URL("/brief", page.url()).href);
  await settle();
  await back.waitFor();
  expect([await stamp.isChecked(), page.url()]).toEqual([false, expect.not.stringContaining("stamp")]);
  await back.click();
  await expect.poll(() => stamp.isChecked()).toBe(true);
  expect([new URL(page.url()).search, await back.isVisible()]).toEqual(["?stamp=review", false]);
  expect(errors).toEqual([]);
});
