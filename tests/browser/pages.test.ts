import {readFileSync} from "node:fs";
import {expect, inject, test} from "vitest";
import {addresses, readsWell} from "./readsWell.js";

// Under a choice each page is read once, in turns in Chinese on a desk and in English on a phone.
const chosen = addresses.filter((path, i) => path.startsWith("/en") === (Math.floor(i / 2) % 2 === 1));
for (const path of chosen)
  readsWell(`${path}?unit=demo&year=2021`, {width: path.startsWith("/en") ? 360 : 1280, shift: 1.5});

const textAt = async (path: string) => (await fetch(new URL(path, inject("site")))).text();

test.for(addresses)("%s says its language", async (path) => {
  expect(await textAt(path)).toContain(`<html lang="${path.startsWith("/en") ? "en" : "zh-CN"}"`);
});

test("the published data are there, with a descriptor that names every file", async () => {
  const {resources} = JSON.parse(await textAt("data/datapackage.json")) as {resources: {path: string}[]};
  const path = resources.map((resource) => resource.path).find((name) => name === "yanfeng-2023/budget.csv");
  expect(path).toBeDefined();
  const published = readFileSync(new URL("../../data/yanfeng-2023/budget.csv", import.meta.url), "utf8");
  expect(await textAt(`data/${path}`)).toBe(published);
});
