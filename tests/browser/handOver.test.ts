import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import type {Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect} from "vitest";
import {sampleFile} from "../publish/sampleFile.js";
import {axeFaults} from "./axeFaults.js";
import {browserTest} from "./browserTest.js";
import {figureFaults} from "./figureFaults.js";
import {sidewaysScroll} from "./sidewaysScroll.js";

const folder = mkdtempSync(join(tmpdir(), "hand-over-"));
const saved = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return pathToFileURL(join(folder, name)).href;
};
let html: string;
let address: string;

beforeAll(async () => {
  html = await sampleFile();
  address = saved("预算执行简报.html", html);
});
afterAll(() => rmSync(folder, {recursive: true}));

const panel = (page: Page) => page.getByRole("dialog");
const number = (page: Page) => page.locator("article .number-link:visible").first();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("href"));
const background = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

for (const width of [360, 1280])
  browserTest(
    `opens from a disk without a network and reads well at ${width} px in light and dark`,
    async ({visit}) => {
      const {page, requests, errors, settle} = await visit(address, {width});
      await page.context().setOffline(true);
      await page.reload();
      await settle();
      expect(await sidewaysScroll(page)).toEqual([]);
      expect(await figureFaults(page)).toEqual([]);
      expect(await page.locator(".drawing:visible").count()).toBe(1);
      for (const summary of await page.locator("summary").all()) await summary.click();
      await number(page).click();
      const grounds = [];
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({colorScheme});
        grounds.push(await background(page));
        expect(await axeFaults(page, {coloursAlone: colorScheme === "dark"})).toEqual([]);
      }
      expect(new Set(grounds).size).toBe(2);
      expect(await sidewaysScroll(page)).toEqual([]);
      expect(errors).toEqual([]);
      expect(new Set(requests)).toEqual(new Set([address]));
    }
  );

browserTest("a number opens beside the text, by pointer and by keyboard, and gives the focus back", async ({visit}) => {
  const {page, errors} = await visit(address);
  const href = await number(page).getAttribute("href");
  const title = page.locator("#panel-title");
  await number(page).click();
  expect([await title.innerText(), await panel(page).getByRole("strong").innerText()]).toEqual([
    "样例单位 · 2024 年收入（决算）",
    "1,234.50"
  ]);
  expect([await page.evaluate(() => scrollY), await page.locator(".panel-back").isVisible()]).toEqual([0, false]);
  await page.keyboard.press("Escape");
  expect([await panel(page).isVisible(), await focused(page)]).toEqual([false, href]);

  await page.keyboard.press("Enter");
  await panel(page).getByRole("link").first().focus();
  await page.keyboard.press("Enter");
  expect(await title.innerText()).toBe("sample-2024/budget.csv 第 2 行");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("panel-title");
  await panel(page).getByRole("button", {name: "返回"}).click();
  expect(await title.innerText()).toBe("样例单位 · 2024 年收入（决算）");
  await panel(page).getByRole("button", {name: "关闭"}).click();
  expect([await panel(page).isVisible(), await focused(page)]).toEqual([false, href]);

  const {x, y, width, height} = (await page.locator("figure text .number-link:visible").boundingBox())!;
  await page.mouse.click(x + width / 2, y + height / 2);
  expect(await panel(page).innerText()).toContain("987.65");
  expect(await page.locator(".number-sources").getAttribute("open")).toBeNull();
  expect(errors).toEqual([]);
});

browserTest("an address that names a number opens it", async ({visit}) => {
  const {page} = await visit(`${address}#row/sample-2024/budget/2`);
  expect(await page.locator("#panel-title").innerText()).toBe("sample-2024/budget.csv 第 2 行");
});

browserTest("without scripts, a number leads to its source", async ({visit}) => {
  const {page, errors} = await visit(address, {scripts: false});
  const href = await number(page).getAttribute("href");
  await number(page).click();
  const source = page.locator(".number-source:target");
  expect(`#${await source.getAttribute("id")}`).toBe(href);
  expect((await source.boundingBox())!.y).toBeLessThan(900);
  expect(await source.innerText()).toContain("1,234.50");
  expect(await page.locator("button:visible").count()).toBe(0);
  expect(errors).toEqual([]);
});

browserTest("tables sort by value and by text, upwards, downwards and not at all", async ({visit}) => {
  const {page} = await visit(address);
  const table = page.locator("#main-figures");
  const names = () => table.locator("tbody th").allInnerTexts();
  const head = (name: string) => table.getByRole("columnheader", {name});
  const press = async (name: string) => {
    await head(name).getByRole("button").focus();
    await page.keyboard.press("Enter");
    return [await head(name).getAttribute("aria-sort"), ...(await names())];
  };
  const given = ["收入", "支出", "支出执行率", "在职人数"];
  expect(await names()).toEqual(given);
  expect(await press("本年")).toEqual(["ascending", "支出执行率", "支出", "收入", "在职人数"]);
  expect(await press("本年")).toEqual(["descending", "收入", "支出", "支出执行率", "在职人数"]);
  expect(await press("指标")).toEqual(["ascending", "收入", "在职人数", "支出", "支出执行率"]);
  expect(await head("本年").getAttribute("aria-sort")).toBeNull();
  expect(await press("指标")).toEqual(["descending", "支出执行率", "支出", "在职人数", "收入"]);
  expect(await press("指标")).toEqual([null, ...given]);
  await table.locator("td[data-value]").evaluateAll((cells) => {
    for (const [i, value] of ["-1250", "7", "7.0"].entries()) cells[i]!.setAttribute("data-value", value);
  });
  expect(await press("本年")).toEqual(["ascending", ...given]);
  expect(await press("本年")).toEqual(["descending", "支出", "支出执行率", "收入", "在职人数"]);
});

browserTest(
  "a short brief is one printed sheet, with its stamp and sources and without what is folded",
  async ({visit}) => {
    const {page} = await visit(address);
    const pdf = (await page.pdf({preferCSSPageSize: true})).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    const ink = () => page.evaluate(() => getComputedStyle(document.body).color);
    const light = await ink();
    await page.emulateMedia({media: "print", colorScheme: "dark"});
    expect(await ink()).toBe(light);
    const seen = async (selector: string) => page.locator(selector).first().isVisible();
    for (const selector of [".stamp", ".publication-sources", "footer > p"]) expect(await seen(selector)).toBe(true);
    for (const selector of [".number-sources", ".input-files", ".as-table"]) expect(await seen(selector)).toBe(false);
    expect(await page.locator(".drawing:visible").getAttribute("width")).toBe("640");
  }
);

/** Runs in the page: tries all that could call somebody, and tells what was refused, by the part of the policy that did. */
async function call(server: string): Promise<string[]> {
  const refused: string[] = [];
  document.addEventListener("securitypolicyviolation", (event) => refused.push(event.effectiveDirective));
  const add = (name: string, attributes: Record<string, string>, text = "") => {
    const node = document.createElement(name);
    node.append(text);
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
    document.body.append(node);
    return node;
  };
  const tries: (() => unknown)[] = [
    () => fetch(`${server}fetch`, {mode: "no-cors"}),
    () => {
      const request = new XMLHttpRequest();
      request.open("GET", `${server}xhr`);
      request.send();
    },
    () => new WebSocket(`${server.replace("http", "ws")}socket`),
    () => new EventSource(`${server}events`),
    () => navigator.sendBeacon(`${server}beacon`, "a"),
    () => (new Image().src = `${server}image`),
    () => add("script", {src: `${server}script`}),
    () => add("link", {rel: "stylesheet", href: `${server}style`}),
    () => add("iframe", {src: `${server}frame`}),
    () => add("object", {data: `${server}object`}),
    () => add("video", {src: `${server}video`}),
    () => add("script", {}, "window.ran = true"),
    () => add("style", {}, `body { background: url("${server}background") }`),
    () => {
      const form = add("form", {action: `${server}form`, method: "post", target: "sent"}) as HTMLFormElement;
      form.submit();
    }
  ];
  for (const attempt of tries)
    try {
      await attempt();
    } catch {
      // What is refused at once says so in an event too.
    }
  await new Promise((resolve) => setTimeout(resolve, 500));
  return refused.sort();
}

describe("the file's policy", () => {
  browserTest("lets it call nobody, whatever runs in it", async ({visit}) => {
    const called: string[] = [];
    const server = createServer((request, response) => {
      called.push(request.url!);
      response.end();
    });
    server.on("upgrade", (request, socket) => {
      called.push(request.url!);
      socket.destroy();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    try {
      const {page} = await visit(address);
      const refused = await page.evaluate(call, at);
      expect(called).toEqual([]);
      expect(refused).toEqual([
        ...Array(5).fill("connect-src"),
        "form-action",
        "frame-src",
        "img-src",
        "media-src",
        "object-src",
        ...Array(2).fill("script-src-elem"),
        ...Array(2).fill("style-src-elem")
      ]);
      expect(await page.evaluate(() => "ran" in window)).toBe(false);

      const open = await visit(saved("open.html", html.replace(/<meta http-equiv[^>]*>/, "")));
      expect(await open.page.evaluate(call, at)).toEqual([]);
      expect(called.length).toBeGreaterThan(10);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
});
