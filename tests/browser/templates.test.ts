import {readFile} from "node:fs/promises";
import {describe, expect} from "vitest";
import {projectRoot} from "../../scripts/projectRoot.js";
import {readData} from "../../scripts/readData.js";
import {contractFile} from "../../src/reading/contractFile.js";
import {readFiles} from "../../src/reading/readFiles.js";
import {axeFaults} from "./axeFaults.js";
import {browserTest} from "./browserTest.js";
import {sidewaysScroll} from "./sidewaysScroll.js";

const id = "yanfeng-2023";
const published = readData({root: projectRoot}).filter(({path}) => path.startsWith(`data/${id}/`));

describe("a template", () => {
  for (const {path, width} of [
    {path: "/import", width: 1280},
    {path: "/en/import", width: 360}
  ])
    browserTest(`is filled with a document and saved by the keyboard (${path}, ${width} px)`, async ({visit}) => {
      const {page, errors, foreignRequests} = await visit(path, {width});
      await page.locator("#template-content").selectOption(id);
      await page.locator("[data-key='template:xlsx']").focus();
      const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
      expect(download.suggestedFilename()).toBe(`${id}.xlsx`);
      await page.locator(".template-shelf [role=status]", {hasText: `${id}.xlsx`}).waitFor();
      const {sheets} = await readFiles([
        {path: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path()))}
      ]);
      const back = new Map(sheets.map((sheet) => [`data/${id}/${sheet.sheet!}.csv`, contractFile(sheet)?.text]));
      for (const file of published) expect([file.path, back.get(file.path)]).toEqual([file.path, file.text]);
      expect(await axeFaults(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toEqual([]);
      expect(errors).toEqual([]);
      expect(foreignRequests()).toEqual([]);
    });
});
