import {readFileSync} from "node:fs";
import {join} from "node:path";
import {beforeAll, describe, expect, it} from "vitest";
import {pageSections} from "../../scripts/pageSections.js";
import {projectRoot} from "../../scripts/projectRoot.js";
import {searchIndexes} from "../../scripts/searchIndexes.js";
import {checkNames} from "../../src/checks/index.js";
import {checkCases} from "../../src/checks/runChecks.js";
import {openingChoice, unitYears} from "../../src/choice.js";
import type {UnitYear} from "../../src/choice.js";
import {words as english} from "../../src/en/words.js";
import {pages} from "../../src/pages.js";
import {metricIds} from "../../src/schema.js";
import type {SearchEntry, SearchKind} from "../../src/search/entry.js";
import {words as chinese} from "../../src/words.js";
import {usePublished} from "../usePublished.js";
import {brokenAddresses} from "./brokenAddresses.js";

const query = usePublished();
const languages = {zh: chinese, en: english};
let indexes: Record<string, string>;
let years: UnitYear[];

beforeAll(async () => {
  indexes = await searchIndexes(query, {root: projectRoot});
  years = await unitYears(query);
});

describe.each(["zh", "en"] as const)("the index in %s", (lang) => {
  const words = languages[lang];
  let entries: SearchEntry[];
  const of = (...kinds: SearchKind[]) => entries.filter(({kind}) => kinds.includes(kind));
  beforeAll(() => {
    entries = JSON.parse(indexes[`search/${lang}.json`]!) as SearchEntry[];
  });

  it("has an entry a line, and the same bytes each time", async () => {
    const text = indexes[`search/${lang}.json`]!;
    expect(text.split("\n")).toHaveLength(entries.length + 3);
    expect((await searchIndexes(query, {root: projectRoot}))[`search/${lang}.json`]).toBe(text);
  });

  it("has every page and section, each heading as the page has it", () => {
    expect(of("page").map(({title}) => title)).toEqual(pages.map((page) => words.pages[page]));
    const headings = [...pages].flatMap((page) => {
      const text = readFileSync(join(projectRoot, "src", lang === "en" ? "en" : "", `${page}.md`), "utf8");
      return [...text.matchAll(/<h2 id="([^"]+)">(.+?)<\/h2>/g)].map(([, id, title]) => `${page}#${id} ${title}`);
    });
    const found = of("section").map(({page, hash, title}) => `${page}${hash} ${title}`);
    expect(headings.length).toBeGreaterThan(30);
    expect(found).toEqual(expect.arrayContaining(headings));
    const coded = found.filter((each) => !headings.includes(each)).map((each) => each.split(" ")[0]);
    expect(coded).toEqual(["query#examples", "query#answer", "query#schema", "import#templates"]);
  });

  it("has every metric and check", () => {
    expect(of("metric")).toHaveLength(metricIds.length);
    expect(of("check")).toHaveLength(checkNames.length);
  });

  it.each([
    ["unit", "SELECT name, name_en FROM units"],
    ["document", "SELECT title AS name, title_en AS name_en FROM documents"],
    ["account", "SELECT name, name_en FROM accounts"]
  ] as const)("has every %s", async (kind, sql) => {
    const rows = await query<{name: string; name_en: string}>(sql);
    expect(
      of(kind)
        .map(({title}) => title)
        .sort()
    ).toEqual(rows.map((row) => words.name(row)).sort());
  });

  it("has the code of every line that has one", async () => {
    const rows = await query<{code: string}>("SELECT code FROM accounts WHERE code IS NOT NULL");
    expect(
      of("account")
        .flatMap(({code}) => code ?? [])
        .sort()
    ).toEqual(rows.map(({code}) => code).sort());
  });

  it.each([
    ["activity", "SELECT unit_id, fiscal_year, name, name_en FROM activities"],
    ["indicator", "SELECT unit_id, fiscal_year, indicator AS name, indicator_en AS name_en FROM outcome_results"],
    ["award", "SELECT unit_id, fiscal_year, name, name_en FROM awards"],
    ["objective", "SELECT unit_id, fiscal_year, statement AS name, statement_en AS name_en FROM objectives"],
    ["problem", "SELECT unit_id, fiscal_year, statement AS name, statement_en AS name_en FROM problems"],
    ["improvement", "SELECT unit_id, fiscal_year, statement AS name, statement_en AS name_en FROM improvements"]
  ] as const)("has every %s in each unit’s year", async (kind, sql) => {
    const rows = await query<{unit_id: string; fiscal_year: number; name: string; name_en: string}>(sql);
    const places = new Set(
      of(kind).flatMap(({title, places}) => places!.map(([unit, year]) => `${title}/${unit}/${year}`))
    );
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) expect(places).toContain(`${words.name(row)}/${row.unit_id}/${row.fiscal_year}`);
    expect(places.size).toBe(new Set(rows.map((row) => `${words.name(row)}/${row.unit_id}/${row.fiscal_year}`)).size);
  });

  it("has every finding, told in its language", async () => {
    const cases = await checkCases(query, {statuses: ["fail", "attention", "incomplete"]});
    expect(of("finding")).toHaveLength(cases.length);
    for (const {title} of of("finding"))
      expect(title).toMatch(lang === "en" ? /^[^\p{Script=Han}]+$/u : /\p{Script=Han}/u);
  });

  it("names everything in both languages where both have a name", () => {
    const han = /\p{Script=Han}/u;
    const one = entries.filter(({title, other}) => han.test(title) === (other === undefined ? null : han.test(other)));
    expect(one.map(({kind, title, other}) => [kind, title, other])).toEqual([]);
  });

  it("leads from everything to what is there", async () => {
    const faults = await brokenAddresses(entries, {
      ...{query, words, years, choice: openingChoice(years)},
      sections: pageSections(join(projectRoot, "src"))
    });
    expect(faults).toEqual([]);
  });
});
