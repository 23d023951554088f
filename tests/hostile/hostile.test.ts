// @vitest-environment jsdom
import {unzipSync} from "fflate";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {nodeWorkshop} from "../../scripts/nodeWorkshop.js";
import {releaseOf} from "../../scripts/releaseOf.js";
import {projectRoot} from "../../scripts/projectRoot.js";
import {brief} from "../../src/brief/brief.js";
import {briefEdition} from "../../src/brief/briefEdition.js";
import {briefPublication} from "../../src/brief/briefPublication.js";
import {briefTelling} from "../../src/brief/briefTelling.js";
import {openingChoice, unitYears} from "../../src/choice.js";
import {readCsv} from "../../src/csv.js";
import {element} from "../../src/components/element.js";
import {inertText} from "../../src/components/inertText.js";
import {plainText} from "../../src/components/numberText.js";
import type {Ask} from "../../src/database/ask.js";
import type {Query} from "../../src/database/query.js";
import {importWords} from "../../src/importWords.js";
import {isAboutUnit, pages} from "../../src/pages.js";
import {rowTable} from "../../src/provenance/panelContent.js";
import {publishedRow} from "../../src/provenance/publishedRow.js";
import {fileName} from "../../src/publish/fileName.js";
import {legalName} from "../../src/publish/legalName.js";
import type {Edition} from "../../src/publish/edition.js";
import type {FileFormat} from "../../src/publish/publishedFile.js";
import {publishedFile} from "../../src/publish/publishedFile.js";
import {svgText} from "../../src/publish/serialise.js";
import {tableSheet} from "../../src/publish/tableSheet.js";
import {schema, tableNames, tables} from "../../src/schema.js";
import type {TableName} from "../../src/schema.js";
import {templateFile} from "../../src/templates/templateFile.js";
import {words as chinese} from "../../src/words.js";
import {openTables} from "../openTables.js";
import {actingIn, formulasIn, markupIn} from "./faults.js";
import {freeColumns, isFree, plantedRows} from "./plant.js";
import {runPage} from "./runPage.js";
import {savedFiles} from "./savedFiles.js";

let query: Query;
let ask: Ask;
let close: () => void;
const rows = plantedRows();
beforeAll(async () => {
  ({query, ask, close} = await openTables(rows));
});
afterAll(() => close());

/** As a page shows a text of the data: as it is, with a sign for each character that would act. */
const shown = (text: string) => inertText(text.replaceAll(/[\uE000-\uE002]/g, "\uFFFD"));

/** The pages, each in one of the languages: both have the same code. */
const paths = pages.map((page, i) => ({page, path: i % 2 === 0 ? page : `en/${page}`}));

it("every free column of the contract has hostile texts in it", () => {
  expect(freeColumns).toContain("budget.note");
  const unplanted = freeColumns.filter((place) => {
    const [table, column] = place.split(".") as [TableName, string];
    const all = (rows[table] ?? []) as readonly Record<string, string>[];
    return !all.some((row) => row[column]?.includes(`·${place}·`));
  });
  expect(unplanted).toEqual([]);
});

describe("on a page, hostile texts", () => {
  it.each(paths)("are texts on $path, in its tables and figures and in what they save", async ({page, path}) => {
    const saved = savedFiles();
    try {
      const root = await runPage(path, {query, ask});
      if (isAboutUnit(page)) expect(root.textContent).toMatch(/<script data-hostile>.*·[a-z_]+\.[a-z_]+·\d+/);
      expect(markupIn(document.documentElement)).toEqual([]);
      for (const drawing of root.querySelectorAll("figure svg")) {
        const xml = new DOMParser().parseFromString(svgText(drawing), "image/svg+xml");
        expect(markupIn(xml.documentElement)).toEqual([]);
      }
      for (const table of root.querySelectorAll("table")) {
        if (table.querySelector("textarea")) continue;
        const {header, rows} = tableSheet(table, {
          text: chinese.saving.sheet,
          about: [table.caption?.textContent ?? ""]
        });
        expect([header, ...rows].flat().flatMap((cell) => [...formulasIn(cell), ...actingIn(cell)])).toEqual([]);
      }
      for (const {name, text} of await saved.press(root)) {
        expect(name).toBe(legalName(name));
        const {header, rows} = readCsv(text);
        expect([name, [header, ...rows.map(({cells}) => cells)].flat().flatMap(formulasIn)]).toEqual([name, []]);
        expect(rows.filter(({cells}) => cells.length !== header.length)).toEqual([]);
      }
    } finally {
      document.body.replaceChildren();
      saved.end();
    }
  });

  it.each(tableNames.filter((name) => tables[name].scope === "document"))(
    "are texts in the panel of a row of %s",
    async (table) => {
      const planted = (rows[table] ?? []) as readonly Record<string, string>[];
      const {document_id: document, line} = planted[0]!;
      const row = await publishedRow(query, {kind: "row", document: document!, table, line: Number(line)});
      const panel = element("div", {}, rowTable(row!, {words: chinese}));
      expect(markupIn(panel)).toEqual([]);
      for (const [column, declared] of Object.entries(schema[table].columns))
        if (isFree(declared)) expect(panel.textContent).toContain(shown(planted[0]![column]!));
    }
  );
});

describe("in a file, hostile texts", () => {
  let made: Promise<Edition> | undefined;
  /** The brief, every number of it opened: that takes longest, and is done once. */
  async function edition(): Promise<Edition> {
    const facts = await brief(query, openingChoice(await unitYears(query)), "");
    const telling = await briefTelling(chinese);
    const draft = briefPublication(facts, telling);
    return briefEdition(query, {facts, draft}, {telling, release: releaseOf({root: projectRoot})});
  }
  /** The brief as a kind of file, and the pictures made on the way. */
  async function published(format: FileFormat) {
    const {publish} = await briefTelling(chinese);
    const pictures: string[] = [];
    const workshop = {
      ...nodeWorkshop(publish, {browser: () => Promise.reject(new Error("no picture needs a browser here"))}),
      png: async ({svg}: {svg: string}) => {
        pictures.push(svg);
        return new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]);
      }
    };
    return {pictures, bytes: await publishedFile(await (made ??= edition()), {format, workshop})};
  }
  const parse = (text: string, type: DOMParserSupportedType) => new DOMParser().parseFromString(text, type);
  /** The parts of a package, each of which must be XML. */
  const partsOf = (bytes: Uint8Array) =>
    Object.entries(unzipSync(bytes)).flatMap(([path, part]) => {
      if (!/\.(?:xml|rels)$/.test(path)) return [];
      const {documentElement} = parse(new TextDecoder().decode(part), "application/xml");
      expect([path, documentElement.querySelector("parsererror")]).toEqual([path, null]);
      return [{path, root: documentElement}];
    });
  /** What of a package would be computed, fetched or run. */
  const activeIn = (bytes: Uint8Array) =>
    partsOf(bytes).flatMap(({path, root}) =>
      [...root.querySelectorAll("*")]
        .filter(
          (node) =>
            /^(?:f|instrText|fldSimple|altChunk|oleObject|externalReference|ddeLink)$/.test(node.localName) ||
            node.getAttribute("TargetMode") === "External"
        )
        .map((node) => `${path}: ${node.outerHTML.slice(0, 200)}`)
    );

  it("of HTML are texts, and nothing of it runs but its own script", async () => {
    const {bytes} = await published("html");
    const text = new TextDecoder().decode(bytes);
    const page = parse(text, "text/html");
    expect(page.body.textContent).toContain("<script data-hostile>");
    for (const script of page.querySelectorAll("script, style, meta")) script.remove();
    expect(markupIn(page.documentElement)).toEqual([]);
    expect(actingIn(text)).toEqual([]);
    const {title} = (await made!).publication;
    const name = fileName([plainText(title)], {extension: "html"});
    expect(name).toBe(`${legalName(name.replace(/\.html$/, ""))}.html`);
  });
  it("of Word are texts, and its pictures hold drawings alone", async () => {
    const {pictures, bytes} = await published("docx");
    // Word's own fields number the pages; nothing else is computed, and nothing is fetched.
    expect(activeIn(bytes).filter((found) => !/>\s*(?:PAGE|NUMPAGES)\s*</.test(found))).toEqual([]);
    for (const {root} of partsOf(bytes))
      expect(markupIn(root).filter((found) => !/^(?:action|href)/.test(found))).toEqual([]);
    expect(pictures.length).toBeGreaterThan(0);
    for (const picture of pictures) expect(markupIn(parse(picture, "image/svg+xml").documentElement)).toEqual([]);
  });
  it("of Excel are texts, none of which is computed", async () => {
    const {bytes} = await published("xlsx");
    expect(activeIn(bytes)).toEqual([]);
    for (const {root} of partsOf(bytes)) expect(actingIn(root.textContent!)).toEqual([]);
  });
  it.each(["xlsx", "csv"] as const)("of templates in %s come out as they went in, and inert", async (format) => {
    const {meaning} = (await chinese.ask()).askWords.schema;
    const choice = {table: null, document_id: "yanfeng-2023", format};
    const {bytes} = await templateFile(query, {choice, words: chinese, text: importWords.templates, meaning});
    if (format === "xlsx") return expect(activeIn(bytes)).toEqual([]);
    for (const [path, part] of Object.entries(unzipSync(bytes))) {
      const {header, rows} = readCsv(new TextDecoder().decode(part));
      expect([path, [header, ...rows.map(({cells}) => cells)].flat().flatMap(formulasIn)]).toEqual([path, []]);
    }
  });
});
