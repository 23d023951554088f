import {zipSync} from "fflate";
import {expect, inject} from "vitest";
import {readCsv, writeCsv} from "../../src/csv.js";
import {pages} from "../../src/pages.js";
import {plant} from "../hostile/plant.js";
import {report} from "../project/savedByExcel.js";
import {browserTest} from "./browserTest.js";
import {give, take} from "./importSteps.js";

/** The real report's own tables, with a hostile text in every free cell. */
function files(): Record<string, Uint8Array> {
  const planted = plant();
  const {header, rows} = readCsv(planted.find(({path}) => path === "data/documents.csv")!.text);
  const document = rows.map(({cells}) => cells).filter(([id]) => id === report);
  const own = planted.filter(({path}) => path.startsWith(`data/${report}/`));
  const texts = [...own.map(({path, text}) => [path.slice("data/".length), text] as const)];
  const all = [...texts, ["documents.csv", writeCsv(header, document)] as const];
  return Object.fromEntries(all.map(([path, text]) => [path, new TextEncoder().encode(text)]));
}

/** What became of hostile texts in a page: what was made of them, whether any ran, and whether they are read. */
const became = () => ({
  made: document.querySelectorAll("[data-hostile], [onerror], [onload], [onmouseover]").length,
  ran: "hostile" in globalThis,
  read: document.body.textContent.includes("data-hostile")
});

browserTest(
  "hostile texts in a person’s own tables, and in the name of their file, are texts on every page",
  async ({visit}) => {
    const {page, settle, errors, foreignRequests} = await visit("/import");
    await give(page, {
      name: `<img data-hostile src=x onerror="globalThis.hostile=1">\u202E.zip`,
      text: zipSync(files())
    });
    await take(page);
    for (const name of pages) {
      await page.goto(new URL(name === "index" ? "" : name, inject("site")).href);
      await settle();
      const read = !["query", "glossary", "report"].includes(name);
      expect([name, await page.evaluate(became)]).toEqual([name, {made: 0, ran: false, read}]);
    }
    expect(errors).toEqual([]);
    expect(foreignRequests()).toEqual([]);
  },
  // Every page of a notebook with a person's own document starts an engine.
  900_000
);
