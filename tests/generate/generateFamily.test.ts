import {describe, expect, test} from "vitest";
import {checkFiles} from "../../src/contract/checkFiles.js";
import {describeProblem} from "../../src/contract/describeProblem.js";
import {contractWords} from "../../src/en/contractWords.js";
import {demoFamily} from "../../src/generate/demoFamily.js";
import {exampleUnits} from "../../src/generate/exampleUnits.js";
import type {Family} from "../../src/generate/family.js";
import {generateFamily} from "../../src/generate/generateFamily.js";
import {renderFamily} from "../../src/generate/renderFamily.js";
import {tableNames, tables} from "../../src/schema.js";
import {committed, demoAccounts} from "./committed.js";
import {grouped} from "./grouped.js";
import {inconsistencies} from "./inconsistencies.js";

const accounts = demoAccounts;
const demo = generateFamily({...demoFamily, accounts});
const render = (family: Family) =>
  renderFamily(family, {documents: committed("documents.csv"), units: committed("units.csv")});
const rowsOf = (family: Family, table: (typeof tableNames)[number]) =>
  family.documents.flatMap(({tables}) => tables[table] ?? []);

/** What the contract says against a family that stands alone in `data/`. */
function problems(family: Family): string[] {
  const files = renderFamily(family, {
    documents: `${Object.keys(tables.documents.columns).join()}\n`,
    units: `${Object.keys(tables.units.columns).join()}\n`
  });
  for (const name of ["accounts.csv", "funds.csv", "check_rules.csv"]) files.set(name, committed(name));
  return checkFiles([...files].map(([path, text]) => ({path: `data/${path}`, text}))).problems.map((problem) =>
    describeProblem(problem, {words: contractWords})
  );
}

describe("the committed family", () => {
  test("is what the generator makes, byte for byte", () => {
    for (const [path, text] of render(demo)) expect(committed(path) === text, path).toBe(true);
  });

  test("keeps to the contract", () => {
    expect(problems(demo)).toEqual([]);
  });

  test("is marked synthetic wherever it shows", () => {
    for (const {document} of demo.documents) {
      expect(document).toMatchObject({synthetic: "true", title: expect.stringContaining("合成数据")});
      expect(document.title_en).toContain("synthetic data");
    }
    for (const {name, name_en} of demo.units) expect([name, name_en].join()).toMatch(/合成数据.*synthetic data/);
  });

  test("shows every value that the contract lists", () => {
    const elsewhere = [
      "budget.printed_unit: 千元",
      "budget.printed_unit: 万元",
      "budget.printed_unit: 百万元",
      "budget.printed_unit: 亿元",
      "claims.printed_unit: ?",
      "claims.printed_unit: 千元",
      "claims.printed_unit: 万元",
      "claims.printed_unit: 百万元",
      "claims.printed_unit: 亿元",
      "claims.measure: proposed",
      "documents.kind: import",
      "documents.kind: entered",
      "documents.amount_unit: 1",
      "documents.amount_unit: 1000",
      "documents.amount_unit: 1000000",
      "documents.amount_unit: 100000000",
      "inputs.state: not_applicable",
      "units.level: province",
      "units.level: city"
    ];
    const missing = tableNames.flatMap((table) => {
      if (["accounts", "funds", "check_rules"].includes(table)) return [];
      const rows = {documents: demo.documents.map(({document}) => document), units: demo.units};
      const own = table in rows ? rows[table as keyof typeof rows] : rowsOf(demo, table);
      return Object.entries(tables[table].columns).flatMap(([column, {values = {}}]) => {
        if (column === "metric") return [];
        const used = new Set(own.map((row) => row[column]));
        return Object.keys(values).flatMap((value) => (used.has(value) ? [] : [`${table}.${column}: ${value}`]));
      });
    });
    expect(missing.sort()).toEqual(elsewhere.sort());
  });

  test("has rows in every table, but for targets, which only a reader proposes", () => {
    const document = tableNames.filter((table) => tables[table].scope === "document" && table !== "proposed_targets");
    expect(document.filter((table) => rowsOf(demo, table).length === 0)).toEqual([]);
  });

  test("numbers the figures of every sentence from #1 without a gap, and the sentences of every section", () => {
    for (const {document, tables} of demo.documents) {
      const sources = Object.values(tables).flatMap((rows) => rows.flatMap(({source}) => (source ? [source] : [])));
      const figures = grouped(
        sources.filter((source) => source.includes("#")),
        (source) => source.split("#")[0]!
      );
      for (const [sentence, places] of figures) {
        const ordinals = places.map((place) => Number(place.split("#")[1])).sort((a, b) => a - b);
        expect(ordinals, `${document.document_id} ${sentence}`).toEqual(ordinals.map((_, i) => i + 1));
      }
      const sentences = new Set(
        sources.filter((source) => source.includes("·")).map((source) => source.split("#")[0]!)
      );
      for (const [section, places] of grouped(sentences, (sentence) => sentence.split("·")[0]!)) {
        const numbers = places.map((place) => Number(place.split("·")[1])).sort((a, b) => a - b);
        expect(numbers, `${document.document_id} ${section}`).toEqual(numbers.map((_, i) => i + 1));
      }
    }
  });

  test("has something for every feature to show", () => {
    const budget = rowsOf(demo, "budget");
    const some = (table: Parameters<typeof rowsOf>[1], row: Record<string, unknown>) =>
      expect(rowsOf(demo, table)).toContainEqual(expect.objectContaining(row));
    some("budget", {unit_id: "demo", fiscal_year: "2022", account_id: "project", measure: "actual", parts: "partial"});
    some("budget", {unit_id: "demo-centre", fiscal_year: "2021", amount: expect.stringMatching(/^-/)});
    some("budget", {fund: "government", amount: "0", note: "无"});
    some("budget", {printed_unit: "元"});
    some("budget", {printed_unit: "?"});
    some("budget", {account_id: "income-operating", fiscal_year: "2021"});
    some("budget", {account_id: "income-affiliates", fiscal_year: "2022"});
    some("budget", {item: "基层工会建设补助"});
    for (const period of ["2023-01", "2024-12"])
      some("budget", {unit_id: "demo", period, account_id: "project-hardship-aid"});
    expect(
      budget.some(
        ({account_id, unit_id, fiscal_year}) =>
          unit_id === "demo-street" && fiscal_year === "2020" && account_id!.startsWith("income-")
      )
    ).toBe(false);
    const activities = rowsOf(demo, "activities");
    expect(activities.some((row) => row.unit_id === "demo-palace" && row.fiscal_year === "2020")).toBe(false);
    expect(rowsOf(demo, "problems").some(({unit_id}) => unit_id === "demo-street")).toBe(false);
    const reported = (fiscal_year: string) => {
      const ids = demo.documents.find(({document}) => document.document_id === `demo-${fiscal_year}`)!.tables.outcomes!;
      return new Set(ids.map(({outcome_id}) => outcome_id));
    };
    expect(reported("2021").has("demo-cool-summer-packs") && !reported("2022").has("demo-cool-summer-packs")).toBe(
      true
    );
    expect(!reported("2021").has("demo-stations-liked") && reported("2022").has("demo-stations-liked")).toBe(true);
  });
});

describe("any family", () => {
  test("of another seed has other amounts, and agrees as well", () => {
    const other = generateFamily({...demoFamily, accounts, seed: 7, faults: []});
    const amounts = (family: Family) => rowsOf(family, "budget").map(({amount}) => amount);
    const [one, another] = [amounts(demo), amounts(other)];
    expect(one.filter((amount, i) => amount === another[i]).length).toBeLessThan(one.length / 4);
    expect(inconsistencies(other.documents, accounts)).toEqual([]);
    expect(problems(other)).toEqual([]);
  });

  test("agrees over twenty years, ten units and the full account tree", () => {
    const units = exampleUnits(10);
    const months = {units: ["example-02"], from: 2028};
    const large = generateFamily({seed: 1, firstYear: 2010, lastYear: 2029, units, accounts, detail: "full", months});
    expect(large.documents.length).toBe(61);
    expect(large.units.at(2)).toMatchObject({unit_id: "example-03", name: "示例单位03（合成数据）"});
    const named = new Set(rowsOf(large, "budget").map(({account_id}) => account_id));
    const main = accounts.filter(({tree}) => tree === "main" || tree === "controlled");
    expect(main.filter(({account_id}) => !named.has(account_id))).toEqual([]);
    expect(inconsistencies(large.documents, accounts)).toEqual([]);
  });

  test("keeps to the contract with the full account tree", () => {
    const units = exampleUnits(5);
    expect(
      problems(generateFamily({seed: 2, firstYear: 2021, lastYear: 2022, units, accounts, detail: "full"}))
    ).toEqual([]);
  });

  test("says so where no income account is valid", () => {
    const before = () => generateFamily({seed: 1, firstYear: 2009, lastYear: 2010, units: exampleUnits(1), accounts});
    expect(before).toThrow("No income account is valid in 2009.");
  });
});

describe("rendering", () => {
  test("replaces the family's own rows and keeps the others first, as they stand", () => {
    const header = Object.keys(tables.documents.columns).join();
    const documents = `${header}\ndemo-1,demo,2019,budget,旧,Old,,,CNY,10000,true\nreal,real,2023,budget,"真, 实",Real,,,CNY,1,false\n`;
    const rendered = renderFamily(demo, {documents, units: committed("units.csv")})
      .get("documents.csv")!
      .split("\n");
    expect(rendered.slice(0, 2)).toEqual([header, 'real,real,2023,budget,"真, 实",Real,,,CNY,1,false']);
    expect(rendered[2]).toMatch(/^demo-2019-budget,/);
    expect(rendered.length).toBe(2 + demo.documents.length + 1);
  });
});
