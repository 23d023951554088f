import {describe, expect} from "vitest";
import {inertText} from "../../src/components/inertText.js";
import {importWords as english} from "../../src/en/importWords.js";
import {importWords as chinese} from "../../src/importWords.js";
import {faultPlace} from "../../src/importing/faultTable.js";
import {brokenInputs} from "../reading/brokenInputs.js";
import {browserTest} from "./browserTest.js";

/** The name that a file chosen by itself has: without the folders it lies in. */
const own = (path: string) => path.split("/").at(-1)!;
const given = brokenInputs.flatMap(({files}) => files);
const listed = brokenInputs.flatMap(({files, faults}) =>
  faults.map((fault) => {
    const file = files.find(({path}) => fault.file.startsWith(path))!.path;
    return {...fault, file: own(file) + fault.file.slice(file.length)};
  })
);
const unread = brokenInputs.filter(({faults}) => faults.some(({rule}) => /^no_(?:header|amounts)$/.test(rule))).length;

/** A value is shown as a text that does nothing, a long one as far as it tells which cell is meant. */
const shown = (value: string) => inertText(value.length > 200 ? `${value.slice(0, 200)}…` : value);

describe("everything that cannot be read, given at once, is said with how to mend it", () => {
  for (const [path, text] of [
    ["/import", chinese],
    ["/en/import", english]
  ] as const)
    browserTest(`on ${path}`, async ({visit}) => {
      const {page, errors, foreignRequests} = await visit(path);
      const files = given.map(({path, bytes}) => ({
        ...{name: own(path), mimeType: "application/octet-stream", buffer: Buffer.from(bytes)}
      }));
      await page.locator(".drop-zone input[type=file]").first().setInputFiles(files);
      const table = page.locator("#import-faults");
      await table.waitFor();
      const more = page.locator("[data-key='faults:more']");
      while (await more.isVisible()) {
        const before = await table.locator("tbody tr").count();
        await more.click();
        await expect.poll(() => table.locator("tbody tr").count()).toBeGreaterThan(before);
      }
      const rows = await table
        .locator("tbody tr")
        .evaluateAll((all) =>
          all.map((row) => [...row.querySelectorAll("th, td")].map((cell) => cell.textContent ?? ""))
        );
      const told = rows.map(([place, value, what, mend]) => [place, value === "—" ? "" : value, what, mend].join("\n"));
      const {rules} = text.faults;
      const expected = listed.map((fault) =>
        [faultPlace(fault), shown(fault.value), rules[fault.rule].what, rules[fault.rule].mend].join("\n")
      );
      expect(told.sort()).toEqual(expected.sort());
      expect(await page.getByText(text.sheet.unread, {exact: true}).count()).toBe(unread);
      expect(await page.locator("h1").innerText()).toBe(text.title);
      expect(await page.evaluate(() => "executed" in window)).toBe(false);
      expect(await page.locator("#content :is(img, script)").count()).toBe(0);
      expect(errors).toEqual([]);
      expect(foreignRequests()).toEqual([]);
    });
});
