import {readFileSync} from "node:fs";
import {expect} from "vitest";
import {browserTest} from "./browserTest.js";
import {addresses, readsWell} from "./readsWell.js";

// A choice is read once in each language: on a phone in English, on a desk in Chinese.
for (const path of addresses)
  readsWell(`${path}?unit=demo&year=2021`, {width: path.startsWith("/en") ? 360 : 1280, shift: 1, idle: true});

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
