import {mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {JSDOM} from "jsdom";
import mammoth from "mammoth";
import readExcelFile from "read-excel-file/node";
import {afterAll, describe, expect, test} from "vitest";
import {publish} from "../../scripts/publish.js";
import {readManifest} from "../../src/publish/readManifest.js";
import type {Manifest} from "../../src/publish/manifest.js";
import {dataFolder} from "../dataFolder.js";
import {portrait, printedSheets} from "./printedSheets.js";

const data = dataFolder(/^yanfeng-2023/);
const out = mkdtempSync(join(tmpdir(), "publish-"));
afterAll(() => {
  data.remove();
  rmSync(out, {recursive: true});
});

const made = async (lang: "zh" | "en") => {
  const folder = join(out, lang);
  const args = ["--unit", "yanfeng", "--year", "2023", "--lang", lang, "--data", data.path, "--out", folder];
  expect(await publish(args, {say: () => {}})).toBe(true);
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name.split(".").at(-1)!, readFileSync(join(folder, name))])
  ) as Record<"html" | "pdf" | "docx" | "xlsx", Buffer>;
};

function manifestIn(html: Buffer): Manifest {
  const read = readManifest(html.toString("utf8"));
  if ("fault" in read) throw new Error(read.fault);
  return read.manifest;
}

describe.each(["zh", "en"] as const)("the files of the real unit's brief in %s", (lang) => {
  test("are one printed sheet, and say the same numbers in every format", async () => {
    const {html, pdf, docx, xlsx} = await made(lang);
    const {count, sizes} = printedSheets(pdf);
    expect([count, sizes]).toEqual([1, [expect.stringMatching(portrait)]]);

    const {numbers} = manifestIn(html);
    expect(numbers.length).toBeGreaterThan(30);
    const word = new JSDOM((await mammoth.convertToHtml({buffer: docx})).value).window.document;
    const text = word.body.textContent;
    for (const {printed} of numbers) expect(text).toContain(printed);
    const alt = [...word.querySelectorAll("img")].map((image) => image.alt);
    expect(alt).toEqual([expect.stringContaining("261.20")]);

    const cells = (await readExcelFile(xlsx)).flatMap(({data: rows}) => rows.flat());
    const held = cells.filter((cell) => typeof cell === "number");
    const told = new JSDOM(html.toString("utf8")).window.document;
    const shown = [...told.querySelectorAll("[data-value]")].map((cell) => Number(cell.getAttribute("data-value")));
    expect(shown.length).toBeGreaterThan(25);
    for (const value of shown) expect([value, held.includes(value)]).toEqual([value, true]);
    for (const {printed} of numbers) expect([printed, cells.includes(printed)]).toEqual([printed, true]);
  });
});
