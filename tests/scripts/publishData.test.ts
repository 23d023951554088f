import {createHash} from "node:crypto";
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {projectRoot} from "../../scripts/projectRoot.js";
import {publishData} from "../../scripts/publishData.js";
import {readData} from "../../scripts/readData.js";
import {readCsv} from "../../src/csv.js";
import type {dataPackage} from "../../src/describe/dataPackage.js";
import {tableNames, tables} from "../../src/schema.js";

let to: string;
let descriptor: ReturnType<typeof dataPackage>;

beforeAll(() => {
  to = mkdtempSync(join(tmpdir(), "published-"));
  publishData({to});
  descriptor = JSON.parse(readFileSync(join(to, "datapackage.json"), "utf8"));
});

afterAll(() => rmSync(to, {recursive: true, force: true}));

const files = (folder: string): string[] =>
  readdirSync(folder, {recursive: true, encoding: "utf8"})
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /\.\w+$/.test(file))
    .sort();

describe("the project's data as published", () => {
  test("are the files of data/ and their descriptor", () => {
    const given = readData({root: projectRoot}).map(({path}) => path.replace("data/", ""));
    expect(files(to)).toEqual([...given, "datapackage.json"].sort());
    const path = join("yanfeng-2023", "budget.csv");
    expect(readFileSync(join(to, path))).toEqual(readFileSync(join(projectRoot, "data", path)));
  });

  test("every table of it is a resource, with its size and hash", () => {
    const csv = files(to).filter((file) => file.endsWith(".csv"));
    expect(descriptor.resources.map(({path}) => path)).toEqual(csv);
    for (const {path, bytes, hash} of descriptor.resources) {
      const content = readFileSync(join(to, path));
      expect(bytes).toBe(content.length);
      expect(hash).toBe(`sha256:${createHash("sha256").update(content).digest("hex")}`);
    }
  });

  test("every resource has a name of its own, and its fields are the file's columns", () => {
    const names = descriptor.resources.map(({name}) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const {name, path, schema} of descriptor.resources) {
      expect(name).toMatch(/^[a-z0-9._-]+$/);
      const {header} = readCsv(readFileSync(join(to, path), "utf8"));
      expect(schema.fields.map((field) => field.name)).toEqual(header);
    }
  });

  test("every column with a fiscal meaning says it", () => {
    for (const {name, schema} of descriptor.resources) {
      const table = tableNames.find((candidate) => candidate === name.split(".").at(-1))!;
      for (const {name: column, columnType} of schema.fields) {
        expect(columnType, `${name} ${column}`).toBe(tables[table].columns[column]!.fiscal);
      }
    }
    const fiscal = descriptor.resources.find(({name}) => name === "yanfeng-2023.budget")!.schema.fields;
    expect(
      Object.fromEntries(fiscal.flatMap(({name, columnType}) => (columnType ? [[name, columnType]] : [])))
    ).toEqual({
      fiscal_year: "date:fiscal-year",
      unit_id: "administrative-classification:generic:code",
      account_id: "economic-classification:generic:code",
      fund: "fin-source:generic:code",
      measure: "phase:id",
      amount: "value"
    });
  });

  test("every foreign key leads to a field of a resource that is there", () => {
    const fields = new Map(
      descriptor.resources.map(({name, schema}) => [name, schema.fields.map((field) => field.name)])
    );
    for (const {name, schema} of descriptor.resources) {
      for (const {fields: own, reference} of schema.foreignKeys ?? []) {
        expect(fields.get(name)).toContain(own[0]);
        expect(fields.get(reference.resource ?? name), `${name} ${own[0]}`).toContain(reference.fields[0]);
        expect(reference.resource).not.toBe(name);
      }
    }
  });

  test("publishing again writes the same descriptor", () => {
    const before = readFileSync(join(to, "datapackage.json"), "utf8");
    publishData({to});
    expect(readFileSync(join(to, "datapackage.json"), "utf8")).toBe(before);
    expect(existsSync(join(to, "README.md"))).toBe(true);
  });
});
