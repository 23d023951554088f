// @vitest-environment jsdom
import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {beforeAll, describe, expect, it} from "vitest";
import {projectRoot} from "../../scripts/projectRoot.js";
import {releaseOf} from "../../scripts/releaseOf.js";
import {brief} from "../../src/brief/brief.js";
import {briefEdition} from "../../src/brief/briefEdition.js";
import {briefPublication} from "../../src/brief/briefPublication.js";
import {briefTelling} from "../../src/brief/briefTelling.js";
import type {BriefTelling} from "../../src/brief/telling.js";
import type {Choice} from "../../src/choice.js";
import {element} from "../../src/components/element.js";
import {numberText} from "../../src/components/numberText.js";
import {readCsv} from "../../src/csv.js";
import {words as english} from "../../src/en/words.js";
import {readRef} from "../../src/provenance/ref.js";
import type {Edition} from "../../src/publish/edition.js";
import {openPublication} from "../../src/publish/openPublication.js";
import type {Publication} from "../../src/publish/publication.js";
import {publicationElement} from "../../src/publish/publicationElement.js";
import {tables} from "../../src/schema.js";
import type {TableName} from "../../src/schema.js";
import type {Words} from "../../src/text.js";
import {words as chinese} from "../../src/words.js";
import {usePublished} from "../usePublished.js";

const query = usePublished();
const release = releaseOf({root: projectRoot});
const read = (file: string) => readFileSync(join(projectRoot, "data", file));

async function editionFor(choice: Choice, words: Words): Promise<{edition: Edition; telling: BriefTelling}> {
  const telling = await briefTelling(words);
  const facts = await brief(query, choice, "");
  const draft = briefPublication(facts, telling);
  return {edition: await briefEdition(query, {facts, draft}, {telling, release}), telling};
}

/** The rows of a file of data/ by the cells of their keys, each `column → cell`, without empty cells. */
function rowsOf(document: string, table: TableName): Map<string, Record<string, string>> {
  const {header, rows} = readCsv(read(`${document}/${table}.csv`).toString("utf8"));
  return new Map(
    rows.map(({cells}) => {
      const row = Object.fromEntries(header.map((column, i) => [column, cells[i]!]));
      const key = tables[table].key.map((column) => row[column]).join(",");
      return [key, Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== ""))];
    })
  );
}

const linksOf = (node: ParentNode) => [...node.querySelectorAll("a")].map((link) => link.getAttribute("href")!);

describe.each([
  ["the real unit in Chinese", {unit: "yanfeng-ftu", year: 2023}, chinese],
  ["the real unit in English", {unit: "yanfeng-ftu", year: 2023}, english],
  ["a synthetic unit", {unit: "demo-street", year: 2023}, english]
] as const)("the opened brief of %s", (_, choice, words) => {
  let edition: Edition;
  let telling: BriefTelling;
  beforeAll(async () => {
    ({edition, telling} = await editionFor(choice, words));
  });
  const keys = () => new Set(edition.opened.map(({key}) => key));

  it("has every number that it shows, opened, and for machines", () => {
    const shown = linksOf(publicationElement(edition.publication, {text: telling.publish}));
    expect(new Set(shown).size).toBeGreaterThan(30);
    expect(shown.filter((href) => !keys().has(href))).toEqual([]);
    const {numbers} = edition.manifest;
    expect(new Set(numbers.map(({key}) => key))).toEqual(new Set(shown));
    const opened = new Map(edition.opened.map((number) => [number.key, number]));
    for (const {key, printed, name} of numbers) expect(opened.get(key)).toMatchObject({printed, title: name});
  });

  it("opens every number that an opened one leads to, and each of them says where it stands", () => {
    expect(keys().size).toBe(edition.opened.length);
    for (const {key, title, content, places, printed} of edition.opened) {
      const panel = element("div", {}, content);
      const leads = linksOf(panel).filter((href) => readRef(href));
      expect([key, leads.filter((href) => !keys().has(href))]).toEqual([key, []]);
      expect([key, title]).toEqual([key, expect.stringMatching(/\S/)]);
      expect([key, places]).toEqual([
        key,
        expect.arrayContaining([expect.stringMatching(/^\S.* · [\w-]+\/\w+\.csv:\d+$/)])
      ]);
      expect([key, panel.textContent]).toEqual([
        key,
        expect.not.stringMatching(/undefined|NaN|null|Infinity|\[object/)
      ]);
      if (printed === "")
        expect([key, edition.manifest.numbers.some((number) => number.key === key)]).toEqual([key, false]);
    }
  });

  it("has values that are printed as they are, rounded, and lie between their bounds", () => {
    const {numbers} = edition.manifest;
    const valued = numbers.filter(({value}) => value !== null);
    expect(valued.length).toBeGreaterThan(20);
    for (const {key, printed, value, low, high} of valued) {
      const parts = /^[+−]?([\d,]+(?:\.(\d+))?)(%?)$/.exec(printed);
      expect([key, printed, parts]).toEqual([key, printed, expect.anything()]);
      const [, digits, decimals = "", percent] = parts!;
      const scale = percent ? 0.01 : 10_000;
      const off = Math.abs(Math.abs(value!) / scale - Number(digits!.replaceAll(",", "")));
      expect([key, printed, off <= 0.5 * 10 ** -decimals.length + 1e-9]).toEqual([key, printed, true]);
      if (low !== null && high !== null)
        expect([key, low <= value! + 1e-9 && value! <= high + 1e-9]).toEqual([key, true]);
    }
    const untold = numbers.filter(({value}) => value === null).map(({key}) => readRef(key)!.kind);
    expect(new Set(untold)).toEqual(new Set(["row", "case"]));
  });

  it("has the rows behind its numbers as they are published, all of them and no other", () => {
    const {rows, numbers} = edition.manifest;
    const named = new Set(numbers.flatMap((number) => number.rows));
    expect(new Set(Object.keys(rows))).toEqual(named);
    expect(named.size).toBeGreaterThan(30);
    const files = new Map<string, ReturnType<typeof rowsOf>>();
    for (const [name, cells] of Object.entries(rows)) {
      const [, document, table, key] = /^([^/]+)\/([^/]+)\/(.*)$/.exec(name) as unknown as [
        string,
        string,
        TableName,
        string
      ];
      const file = files.get(`${document}/${table}`) ?? rowsOf(document, table);
      files.set(`${document}/${table}`, file);
      expect([name, cells]).toEqual([name, file.get(key)]);
    }
    for (const number of numbers)
      expect([number.key, number.rows]).toEqual([number.key, expect.arrayContaining([expect.any(String)])]);
  });

  it("names the files that it was made of, with the hashes of their bytes", () => {
    const {inputs, rows, unit, year, lang} = edition.manifest;
    for (const {file, sha256} of inputs)
      expect([file, sha256]).toEqual([file, createHash("sha256").update(read(file)).digest("hex")]);
    const used = new Set(Object.keys(rows).map((name) => name.split("/").slice(0, 2).join("/")));
    expect(inputs.map(({file}) => file)).toEqual(expect.arrayContaining([...used].map((name) => `${name}.csv`)));
    expect(inputs.map(({file}) => file)).toContain("accounts.csv");
    expect([unit, year, lang]).toEqual([choice.unit, choice.year, words.lang]);
  });
});

describe("opening a publication", () => {
  const income = "#figure/yanfeng-ftu/2023/income/actual";
  const of = (...texts: string[]): Publication => ({
    ...{lang: "zh-CN", title: "", scope: [], stamp: "draft", stamped: "", sources: []},
    parts: texts.map((text) => ({kind: "paragraph", role: "body", text}))
  });
  it("tells a number once, as it is printed first, and says how far it is", async () => {
    const told: [number, number][] = [];
    const publication = of(numberText("271.37", income), numberText("约 271", income));
    const {printed, numbers} = await openPublication(query, publication, {
      ...(await briefTelling(chinese)),
      onOpen: (opened, known) => told.push([opened, known])
    });
    expect(printed.map(({key, printed: shown, value}) => [key, shown, value])).toEqual([[income, "271.37", 2_713_700]]);
    expect(told.at(-1)).toEqual([numbers.length, numbers.length]);
    expect(told[0]![1]).toBeLessThanOrEqual(numbers.length);
  });
  it("rejects where nothing in the data answers to a number that is printed", async () => {
    const telling = await briefTelling(chinese);
    for (const href of [
      "#figure/nobody/2023/income/actual",
      "#row/yanfeng-2023/budget/9999",
      "#case/balance_closes/none",
      "#elsewhere"
    ])
      await expect(openPublication(query, of(numberText("1", href)), telling)).rejects.toThrow(href);
  });
});
