import {readFileSync} from "node:fs";
import type {Page} from "playwright-core";
import {describe, expect} from "vitest";
import {pages} from "../../src/pages.js";
import {axeFaults} from "./axeFaults.js";
import {browserTest} from "./browserTest.js";
import {figureFaults} from "./figureFaults.js";
import {layoutShift} from "./layoutShift.js";
import {sidewaysScroll} from "./sidewaysScroll.js";

const addresses = pages.map((page) => (page === "index" ? "" : page)).flatMap((path) => [`/${path}`, `/en/${path}`]);
const choices = ["", "?unit=demo&year=2021"];
const views = addresses.flatMap((path) => choices.map((choice) => path + choice));

/** The links of the bar that are shown and yet cannot be pressed. */
const coveredLinks = (page: Page) =>
  page.locator(".bar nav a:visible").evaluateAll((links) =>
    links.flatMap((link) => {
      const {x, y, width, height} = link.getBoundingClientRect();
      return link.contains(document.elementFromPoint(x + width / 2, y + height / 2)) ? [] : [link.textContent];
    })
  );

describe.for(views)("%s", (path) => {
  // A choice is read once in each language: on a phone in English, on a desk in Chinese.
  const widths = path.includes("?") ? [path.startsWith("/en") ? 360 : 1280] : [360, 1280];
  for (const width of widths)
    browserTest(`reads well at ${width} px in light and dark, and asks nobody else for anything`, async ({visit}) => {
      const {page, errors, foreignRequests} = await visit(path, {width});
      expect((await layoutShift(page)).score).toBeLessThanOrEqual(path.includes("?") ? 1 : 0.01);
      expect(await sidewaysScroll(page)).toEqual([]);
      expect(await figureFaults(page)).toEqual([]);
      expect(await page.locator("#content .observablehq--inspect").allInnerTexts()).toEqual([]);
      expect(await coveredLinks(page)).toEqual([]);
      for (const summary of await page.locator("summary").all()) await summary.click();
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({colorScheme});
        expect(await axeFaults(page, {coloursAlone: colorScheme === "dark"})).toEqual([]);
      }
      expect(await sidewaysScroll(page)).toEqual([]);
      expect(errors).toEqual([]);
      expect(foreignRequests()).toEqual([]);
    });
});

browserTest.for(addresses)("%s says its language", async (path, {visit}) => {
  const {page} = await visit(path, {scripts: false});
  expect(await page.locator("html").getAttribute("lang")).toBe(path.startsWith("/en") ? "en" : "zh-CN");
});

browserTest("the published data are there, with a descriptor that names every file", async ({visit}) => {
  const {page} = await visit("/");
  const descriptor = await page.evaluate(
    async () => (await fetch("./data/datapackage.json")).json() as Promise<unknown>
  );
  const {resources} = descriptor as {resources: {path: string}[]};
  const path = resources.map((resource) => resource.path).find((name) => name === "yanfeng-2023/budget.csv");
  expect(path).toBeDefined();
  const text = await page.evaluate(async (name) => (await fetch(`./data/${name}`)).text(), path!);
  expect(text).toBe(readFileSync(new URL("../../data/yanfeng-2023/budget.csv", import.meta.url), "utf8"));
});
