import {afterAll, beforeAll, describe, expect, it, test} from "vitest";
import {catalogue, contractMeaning} from "../../src/ask/catalogue.js";
import {exampleNames, exampleSql, openingSql} from "../../src/ask/examples.js";
import type {ExampleName} from "../../src/ask/examples.js";
import {openingAnswer} from "../../src/ask/openingAnswer.js";
import {askWords as chinese} from "../../src/askWords.js";
import type {Answer, Ask} from "../../src/database/ask.js";
import type {Query} from "../../src/database/query.js";
import {askWords as english} from "../../src/en/askWords.js";
import {modelNames} from "../../src/models/index.js";
import {tableNames} from "../../src/schema.js";
import {openPublished} from "../openPublished.js";
import {costPerPerson, decemberShares, restated} from "./reference.js";

let engine: {query: Query; ask: Ask; close: () => void};
beforeAll(async () => {
  engine = await openPublished();
});
afterAll(() => engine.close());

const languages = [
  ["Chinese", chinese],
  ["English", english]
] as const;

async function answerTo(name: ExampleName, words = chinese): Promise<Answer> {
  const asked = await engine.ask(exampleSql(name, words), {rows: 10_000, milliseconds: 30_000});
  if (asked.state !== "answered") throw new Error(JSON.stringify(asked));
  return asked.answer;
}
const columns = ({rows}: Answer, ...places: number[]) =>
  rows.map((row) => places.map((i) => row[i] as string | number));
const sorted = (rows: (string | number)[][]) => rows.map((row) => row.join("|")).sort();

describe.each(languages)("the examples in %s", (_, words) => {
  it.each(exampleNames)("%s has an answer", async (name) => {
    const {rows, columns, more} = await answerTo(name, words);
    expect(rows.length).toBeGreaterThan(0);
    expect(more).toBe(false);
    expect(columns.map((column) => column.name)).toEqual(Object.values(words.examples.questions[name].columns));
  });
  it("are questions, and say in comments what they count", () => {
    for (const name of exampleNames) {
      expect(words.examples.questions[name].title).toMatch(/[?？]$/);
      expect(exampleSql(name, words)).toMatch(/^-- \S/);
      expect(exampleSql(name, words)).not.toMatch(/undefined|\n\n| $/);
    }
  });
  it("are opened on with the answer that the engine gives", async () => {
    const {columns, rows, more} = await answerTo(exampleNames[0]!, words);
    expect(await openingAnswer(engine.query, openingSql(words))).toEqual({columns, rows, more});
  });
});

describe("an example's numbers are those worked out from the CSVs", () => {
  it("for the cost per person", async () => {
    expect(sorted(columns(await answerTo("cost_per_person"), 0, 1, 2, 3, 6))).toEqual(sorted(costPerPerson()));
  });
  it("for what was restated", async () => {
    const answer = columns(await answerTo("restated"), 1, 2, 4, 6, 8);
    expect(
      sorted(answer.map((row) => row.map((value) => (typeof value === "number" ? +value.toFixed(2) : value))))
    ).toEqual(sorted(restated()));
    expect(answer.length).toBeGreaterThan(0);
  });
  it("for December", async () => {
    expect(sorted(columns(await answerTo("december"), 1, 4))).toEqual(sorted(decemberShares()));
  });
});

describe("the list of tables and models", () => {
  test("is that of the contract and the models, as the engine has them", async () => {
    const relations = await catalogue(engine.query);
    const macros = ["half_unit"];
    const expected = [...tableNames, "directions", ...modelNames].filter((name) => !macros.includes(name));
    expect(relations.map(({name}) => name)).toEqual(expected);
    expect(relations.every(({columns}) => columns.length > 0)).toBe(true);
  });
  test.each(languages)("has a meaning for every relation and column in %s", async (language, {schema}) => {
    const relations = await catalogue(engine.query);
    const own = language === "Chinese" ? /\p{Script=Han}|编号/u : /[a-z]/;
    for (const {name, kind, columns} of relations) {
      expect([name, schema.relations[name]]).toEqual([name, expect.stringMatching(own)]);
      for (const column of columns) {
        const contract = contractMeaning(name, column.name);
        const meaning = schema.meaning({relation: name, kind, column: column.name, contract});
        expect([name, column.name, meaning]).toEqual([name, column.name, expect.stringMatching(own)]);
      }
    }
    expect(Object.keys(schema.relations).sort()).toEqual(relations.map(({name}) => name).sort());
  });
});
