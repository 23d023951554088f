import {readFile} from "node:fs/promises";
import {zipSync} from "fflate";
import {expect, inject} from "vitest";
import {projectRoot} from "../../scripts/projectRoot.js";
import {readData} from "../../scripts/readData.js";
import {readCsv} from "../../src/csv.js";
import {contractFile} from "../../src/reading/contractFile.js";
import {readFiles} from "../../src/reading/readFiles.js";
import {report, savedByExcel} from "../project/savedByExcel.js";
import {browserTest} from "./browserTest.js";
import {give, take} from "./importSteps.js";
import type {Visit} from "./visit.js";

const data = readData({root: projectRoot});
const shipped = readCsv(data.find(({path}) => path === "data/documents.csv")!.text);
const title = shipped.rows.find(({cells}) => cells[0] === report)!.cells[shipped.header.indexOf("title")]!;
const renamed = "另存为表格的报告";

/** The pages of the report's unit and year, which is what each of them opens with. */
const paths = ["", "spending", "outcomes", "problems", "goals", "ledger", "workbench", "checks", "en/", "en/checks"];

/** What can be read of a page, visited after others. */
async function textOf({page, settle}: Visit, path: string): Promise<string[]> {
  await page.goto(new URL(path, inject("site")).href);
  await settle();
  return (await page.locator("#content").innerText()).split("\n");
}

browserTest(
  "the report’s own tables, saved by a spreadsheet and given back, change no page and come out as they were",
  async ({visit}) => {
    const own = await visit("/import");
    const files = savedByExcel({title: renamed}).map(({path, bytes}) => [path, bytes] as const);
    await give(own.page, {name: "报告.zip", text: zipSync(Object.fromEntries(files))});
    await take(own.page);
    expect(await own.page.locator(".import-kept cite").allInnerTexts()).toEqual([renamed]);

    // What the build answered is all that these pages open with: they need no engine.
    const plain = await visit("/404", {block: /\.wasm$/});
    for (const path of paths) {
      const before = await textOf(plain, path);
      const after = await textOf(own, path);
      expect([path, ...after.map((line) => line.replaceAll(renamed, title))]).toEqual([path, ...before]);
    }

    await own.page.goto(new URL("import", inject("site")).href);
    await own.page.locator("#template-content option", {hasText: renamed}).waitFor({state: "attached"});
    await own.page.locator("#template-content").selectOption(report);
    const [saved] = await Promise.all([
      own.page.waitForEvent("download"),
      own.page.locator("[data-key='template:csv']").click()
    ]);
    const {sheets} = await readFiles([{path: report, bytes: new Uint8Array(await readFile(await saved.path()))}]);
    const back = new Map(sheets.map((sheet) => [sheet.file.split("/").at(-1)!, contractFile(sheet)?.text]));
    const given = data.filter(({path}) => path.startsWith(`data/${report}/`));
    for (const {path, text} of given) expect([path, back.get(path.split("/").at(-1)!)]).toEqual([path, text]);
    expect(back.get("documents.csv")).toContain(renamed);
    expect(own.errors).toEqual([]);
  },
  // Every page of a notebook with a person's own document starts an engine: twelve of them.
  900_000
);
