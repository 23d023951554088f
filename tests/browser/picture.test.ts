import {readFile} from "node:fs/promises";
import {JSDOM} from "jsdom";
import type {Page} from "playwright-core";
import {describe, expect} from "vitest";
import {readCsv} from "../../src/csv.js";
import {words as english} from "../../src/en/words.js";
import {pictureSvg} from "../../src/publish/picture.js";
import {words as chinese} from "../../src/words.js";
import {drawingStyleText} from "../publish/drawingStyleText.js";
import {axeFaults} from "./axeFaults.js";
import {browserTest} from "./browserTest.js";

type Kind = "svg" | "png" | "csv" | "copy";

/** A busy machine takes its time to draw. */
const patient = {timeout: 20_000};

const tool = (figure: string, kind: Kind) => `[data-key="${figure}:save:${kind}"]`;

/** Goes on to a tool of a figure by the keyboard, and presses it. */
async function press(page: Page, {figure, kind}: {figure: string; kind: Kind}): Promise<void> {
  await page.keyboard.press("Tab");
  expect(await page.evaluate((button) => document.activeElement?.matches(button), tool(figure, kind))).toBe(true);
  await page.keyboard.press("Enter");
}

/** Saves a figure by the keyboard, from the tool before it. */
async function save(page: Page, {figure, kind}: {figure: string; kind: Kind}) {
  const [download] = await Promise.all([page.waitForEvent("download"), press(page, {figure, kind})]);
  return {name: download.suggestedFilename(), bytes: await readFile(await download.path())};
}

const said = (page: Page, figure: string) => page.locator(`#${figure} .save-tools [role=status]`);

/** Runs in the page: the size of an image, and how many colours it has at a grid of its points. */
async function look(base64: string): Promise<{width: number; height: number; colours: number; corner: string}> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], {type: "image/png"}));
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [image.width, image.height];
  const context = canvas.getContext("2d")!;
  context.drawImage(image, 0, 0);
  const {data} = context.getImageData(0, 0, image.width, image.height);
  const colours = new Set<string>();
  for (let at = 0; at < data.length; at += 4 * 7) colours.add(data.slice(at, at + 4).join());
  return {width: image.width, height: image.height, colours: colours.size, corner: data.slice(0, 4).join()};
}

const figures = [
  {path: "/", figure: "balance", words: chinese, width: 1280, panels: 0},
  {path: "/spending?unit=demo&with=demo-centre", figure: "whole-at-once", words: chinese, width: 1280, panels: 2},
  {path: "/en/spending?unit=demo&with=demo-centre", figure: "whole-at-once", words: english, width: 360, panels: 2}
];

describe.each(figures)("the figure $figure of $path, $width px", ({path, figure, words, width, panels}) => {
  browserTest("is saved as a picture and as a table, and copied, by the keyboard alone", async ({visit}) => {
    const visited = await visit(path, {width, language: words === english ? "en" : "zh"});
    const {page} = visited;
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const title = (await page.locator(`#${figure} h3`).textContent())!;
    const headings = await page.locator(`#${figure} .panel-drawing h4`).allTextContents();
    expect(headings).toHaveLength(panels);
    expect(visited.requests.filter((address) => /\/publish\/(?:picture|saveTable)/.test(address))).toEqual([]);
    await page.locator(`#${figure} .as-table > summary`).focus();

    const svg = await save(page, {figure, kind: "svg"});
    await expect.poll(() => said(page, figure).textContent(), patient).toBe(words.saving.saved(svg.name));
    const {documentElement: root} = new JSDOM(svg.bytes.toString("utf8"), {contentType: "image/svg+xml"}).window
      .document;
    const texts = [...root.querySelectorAll("text")].map((text) => text.textContent);
    expect(root.querySelector("title")!.textContent).toBe(title);
    expect(texts[0]!.length > 5 && title.startsWith(texts[0]!)).toBe(true);
    for (const heading of headings) expect(texts).toContain(heading);
    expect(texts.at(-1)).not.toMatch(/文末|at the end/);

    const png = await save(page, {figure, kind: "png"});
    const seen = await page.evaluate(look, png.bytes.toString("base64"));
    const size = ["width", "height"].map((name) => 2 * Number(root.getAttribute(name)));
    expect([seen.width, seen.height, seen.corner]).toEqual([...size, "255,255,255,255"]);
    expect(seen.colours).toBeGreaterThan(20);

    const csv = await save(page, {figure, kind: "csv"});
    expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const {header, rows} = readCsv(csv.bytes.toString("utf8"));
    const table = await page.locator(`#${figure} .as-table table`).evaluate((node: HTMLTableElement) => ({
      heads: [...node.tHead!.rows[0]!.cells].map((cell) => cell.textContent),
      rows: [...node.tBodies[0]!.rows].map((row) => [...row.cells].map((cell) => cell.textContent))
    }));
    expect(header).toEqual(table.heads);
    const plain = (text: string) => (text === "—" ? "" : text.replace(/^−/, "-").replace(/(?<=\d),(?=\d{3})/g, ""));
    expect(table.rows.length).toBeGreaterThan(3);
    expect(rows.slice(0, table.rows.length).map(({cells}) => cells)).toEqual(table.rows.map((row) => row.map(plain)));
    expect(rows.slice(table.rows.length).map(({cells}) => cells[0])).toEqual([
      "",
      title,
      expect.stringMatching(/\S/),
      texts.at(-1)
    ]);

    await press(page, {figure, kind: "copy"});
    await expect.poll(() => said(page, figure).textContent(), patient).toBe(words.saving.copied);
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const bytes = new Uint8Array(await (await item!.getType("image/png")).arrayBuffer());
      return btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ""));
    });
    expect(await page.evaluate(look, copied)).toEqual(seen);
    // The same tools on the same page in another language need no second look.
    if (path !== "/spending?unit=demo&with=demo-centre") expect(await axeFaults(page)).toEqual([]);
    expect(visited.errors).toEqual([]);
    expect(visited.foreignRequests()).toEqual([]);
  });
});

/** What makes pictures, where the test puts it: in Node and in the page. */
interface Drawing {
  pictureSvg: typeof pictureSvg;
}

/** A picture of a made-up figure, by what makes pictures where this runs. */
function sample(style: string): string {
  const node = (name: string, attributes: Record<string, string>, ...children: (Node | string)[]) => {
    const made = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  };
  const svg = node(
    "svg",
    {height: "90"},
    node("rect", {class: "bar expenditure level-1 derived", width: "30", height: "18"}),
    node("text", {class: "number plated", y: "40"}, "支出 <&\"'\u0001\u{20BB7} 987.65"),
    node(
      "g",
      {class: "line expenditure shade-1"},
      node("path", {class: "path derived", d: "M0,0L9,9"}),
      node("circle", {class: "hit", r: "4"})
    )
  ) as SVGSVGElement;
  const title = "支出 987.65 万元用到哪里，“三公”经费 <b>多少</b>\u202E…".repeat(3);
  return (globalThis as unknown as Drawing).pictureSvg(
    {...{id: "a:b", title, subtitle: "决算\t万元", mark: "合成"}, draw: () => svg, notes: ["注"], source: "来源"},
    {width: 640, lang: "en", style}
  ).svg;
}

browserTest("a picture is the same text in a browser and in Node", async ({visit}) => {
  const {page, requests} = await visit("/");
  await page.locator(tool("balance", "svg")).click();
  await expect.poll(() => said(page, "balance").textContent(), patient).not.toBe("");
  const module = requests.find((address) => /\/publish\/picture\.[^/]*js$/.test(address))!;
  await page.evaluate(`import(${JSON.stringify(module)}).then((drawing) => void Object.assign(globalThis, drawing))`);
  const style = drawingStyleText();
  const {document} = new JSDOM().window;
  Object.assign(globalThis, {document, pictureSvg});
  try {
    const inNode = sample(style);
    expect(inNode).toContain('stroke-dasharray="4 3"');
    expect(await page.evaluate(sample, style)).toBe(inNode);
  } finally {
    for (const name of ["document", "pictureSvg"]) Reflect.deleteProperty(globalThis, name);
  }
});

browserTest("says so where the browser has no clipboard for pictures", async ({visit}) => {
  const {page, errors} = await visit("/", {before: () => Reflect.deleteProperty(window, "ClipboardItem")});
  await page.locator(tool("balance", "copy")).click();
  await expect.poll(() => said(page, "balance").textContent(), patient).toBe(chinese.saving.refused);
  expect(errors).toEqual([]);
});
