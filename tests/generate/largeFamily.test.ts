import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {generateLarge} from "../../scripts/generateLarge.js";
import {stackedTables} from "../../scripts/stackedTables.js";
import {documentsOf} from "../../src/generate/generateFamily.js";
import {largeFamily} from "../../src/generate/largeFamily.js";
import {demoAccounts as accounts} from "./committed.js";

/** The rows of `budget` that a large family has. */
const rowsOf = (rows: number) => {
  const options = largeFamily({rows, seed: 3, accounts});
  const found = [...documentsOf(options)].reduce((sum, {tables}) => sum + (tables.budget?.length ?? 0), 0);
  return {options, found};
};

describe("a large family", () => {
  it("of few rows is one unit, of as many years as it takes", () => {
    const {options, found} = rowsOf(2000);
    expect(options.units.length).toBe(1);
    expect(found).toBeGreaterThanOrEqual(2000);
    expect(found).toBeLessThan(3000);
    const before = [...documentsOf({...options, lastYear: options.lastYear - 1})];
    expect(before.reduce((sum, {tables}) => sum + (tables.budget?.length ?? 0), 0)).toBeLessThan(2000);
  });
  it("of more is the least number of units over twenty years with every line and month", () => {
    const {options, found} = rowsOf(20_000);
    expect([options.firstYear, options.lastYear, options.detail]).toEqual([2010, 2029, "full"]);
    expect(options.months!.units).toEqual(options.units.map(({unit_id}) => unit_id));
    expect(options.units.length).toBe(2);
    expect(found).toBeGreaterThan(20_000);
    expect(found).toBeLessThan(40_000);
  });
  it("of a million rows has so many units", () => {
    expect(largeFamily({rows: 1_000_000, seed: 3, accounts}).units.length).toBe(67);
  });
});

describe("writing it", () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "large-"))));
  afterEach(() => rmSync(folder, {recursive: true, force: true}));
  const write = (name: string, seed: number) => generateLarge({rows: 500, seed, to: join(folder, name)});
  const texts = (name: string) =>
    readdirSync(join(folder, name), {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"))
      .sort();

  it("makes a folder like data/ that keeps to the contract, the same of the same seed, another of another", () => {
    const written = write("one", 1);
    const stacked = stackedTables({root: folder, folder: join(folder, "one")});
    expect(stacked.budget.trimEnd().split("\n").length - 1).toBe(written.rows);
    expect(stacked.documents.trimEnd().split("\n").length - 1).toBe(written.documents);
    expect(stacked.units.trimEnd().split("\n").length - 1).toBe(written.units);
    expect(write("again", 1)).toEqual(written);
    expect(texts("again")).toEqual(texts("one"));
    write("other", 2);
    expect(texts("other")).not.toEqual(texts("one"));
  });
  it("touches no folder that holds anything", () => {
    writeFileSync(join(folder, "mine.txt"), "mine");
    expect(() => write("", 1)).toThrow("is not empty");
    expect(readdirSync(folder)).toEqual(["mine.txt"]);
  });
});
