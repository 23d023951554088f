import {expect, test} from "vitest";
import {dataPackage} from "../../src/describe/dataPackage.js";

const sha256 = "0".repeat(64);
const published = (...paths: string[]) => paths.map((path) => ({path: `data/${path}`, bytes: 7, sha256}));
const document = {
  document_id: "union-2023",
  kind: "self_evaluation",
  title: "自评报告",
  title_en: "Self-evaluation",
  publisher: "总工会",
  currency: "CNY",
  amount_unit: "10000",
  synthetic: "false"
};

const describeFiles = (paths: string[], values: Partial<typeof document> = {}) =>
  dataPackage(published(...paths), {documents: [{...document, ...values}]});

test("is a Data Package of version 2 with a licence and the fiscal taxonomy", () => {
  const descriptor = describeFiles(["funds.csv", "README.md"]);
  expect(descriptor).toMatchObject({
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "budget-notebook-data",
    licenses: [{name: "CC0-1.0", path: "https://creativecommons.org/publicdomain/zero/1.0/"}],
    columnTypes: ["https://specs.frictionlessdata.io/taxonomies/fiscal/budgets.json"]
  });
  expect(descriptor.resources).toEqual([
    {
      name: "funds",
      path: "funds.csv",
      type: "table",
      title: "funds",
      description: "One row is a source of money.",
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      bytes: 7,
      hash: `sha256:${sha256}`,
      dialect: {header: true, delimiter: ",", lineTerminator: "\n", quoteChar: '"', doubleQuote: true},
      schema: {
        fields: [
          {
            name: "fund_id",
            type: "string",
            description: "Its id; `all` is the total and is never summed with others.",
            constraints: {required: true, pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},
            columnType: "fin-source:generic:code"
          },
          {
            name: "name",
            type: "string",
            description: "Chinese name.",
            constraints: {required: true},
            columnType: "fin-source:generic:label"
          },
          {name: "name_en", type: "string", description: "English name.", constraints: {required: true}}
        ],
        missingValues: [""],
        primaryKey: ["fund_id"]
      }
    }
  ]);
});

test("amounts carry the document, its currency and its unit as constant fields", () => {
  const [budget] = describeFiles(["union-2023/budget.csv"]).resources;
  expect(budget).toMatchObject({
    name: "union-2023.budget",
    path: "union-2023/budget.csv",
    title: "Self-evaluation: budget",
    sources: [{title: "总工会: 自评报告"}]
  });
  expect(budget!.schema.extraFields!.map(({name, constant, columnType}) => [name, constant, columnType])).toEqual([
    ["document_id", "union-2023", undefined],
    ["currency", "CNY", "value-currency:code"],
    ["amount_unit", 10000, undefined]
  ]);
  const [awards] = describeFiles(["union-2023/awards.csv"]).resources;
  expect(awards!.schema.extraFields!.map(({name}) => name)).toEqual(["document_id"]);
});

test("a synthetic document says so and names no source", () => {
  const [budget] = describeFiles(["union-2023/budget.csv"], {synthetic: "true", publisher: ""}).resources;
  expect(budget!.description).toBe("One row is an amount. Synthetic: nobody published it.");
  expect(budget).not.toHaveProperty("sources");
});

test("a key with cells that may be empty is unique, not primary", () => {
  const [budget, themes] = describeFiles(["union-2023/budget.csv", "union-2023/themes.csv"]).resources;
  expect(budget!.schema).not.toHaveProperty("primaryKey");
  expect(budget!.schema.uniqueKeys).toEqual([
    ["fiscal_year", "period", "unit_id", "account_id", "fund", "measure", "item"]
  ]);
  expect(themes!.schema.primaryKey).toEqual(["theme_id"]);
});

test("references lead to what is published: classifications, the same document, the table itself", () => {
  const {resources} = describeFiles([
    "units.csv",
    "union-2023/outcomes.csv",
    "union-2023/activities.csv",
    "union-2023/links.csv"
  ]);
  expect(resources.map(({name, schema}) => [name, schema.foreignKeys])).toEqual([
    ["units", [{fields: ["parent_id"], reference: {fields: ["unit_id"]}}]],
    [
      "union-2023.outcomes",
      [
        {fields: ["activity_id"], reference: {resource: "union-2023.activities", fields: ["activity_id"]}},
        {fields: ["related_to"], reference: {fields: ["outcome_id"]}}
      ]
    ],
    ["union-2023.activities", [{fields: ["unit_id"], reference: {resource: "units", fields: ["unit_id"]}}]],
    ["union-2023.links", [{fields: ["unit_id"], reference: {resource: "units", fields: ["unit_id"]}}]]
  ]);
});

test("types, values and forms are the contract's", () => {
  const {resources} = describeFiles(["documents.csv", "union-2023/budget.csv"]);
  const fields = Object.fromEntries(resources.flatMap(({schema}) => schema.fields.map((field) => [field.name, field])));
  expect(fields).toMatchObject({
    fiscal_year: {type: "integer", constraints: {required: true}},
    published_on: {type: "date"},
    synthetic: {type: "boolean", trueValues: ["true"], falseValues: ["false"]},
    period: {type: "yearmonth"},
    amount: {type: "number", constraints: {required: true}},
    currency: {constraints: {required: true, pattern: "^[A-Z]{3}$"}},
    amount_unit: {type: "integer", constraints: {required: true, enum: [1, 1000, 10000, 1000000, 100000000]}}
  });
  expect(fields.measure!.constraints!.enum).toEqual(["proposed", "budget", "adjusted", "actual"]);
  expect(fields.measure!.categories![1]).toEqual({value: "budget", label: "original budget 年初预算"});
});

test("a person's own file says in its own words where a figure stands", () => {
  const constraints = (kind: string) =>
    describeFiles(["union-2023/budget.csv"], {kind}).resources[0]!.schema.fields.find(({name}) => name === "source")!
      .constraints;
  expect(new RegExp(constraints("budget")!.pattern!).test("二(三)1·2#3")).toBe(true);
  expect(constraints("import")).toEqual({required: true});
});
