import {expect, it} from "vitest";
import type {Query} from "../src/database/query.js";
import {madeTables} from "../src/madeTables.js";

const making = "CREATE TEMP TABLE IF NOT EXISTS slice AS SELECT ?";

it("makes what was asked for once in each engine, before anything else is asked of it", async () => {
  const asked: string[] = [];
  const engine =
    (name: string): Query =>
    async (sql) => {
      asked.push(`${name}: ${sql}`);
      return [];
    };
  let now = engine("first");
  const tables = madeTables(async () => now);
  tables.note("SELECT 1", []);
  tables.note(making, ["a"]);
  await tables.start();
  await tables.start();
  expect(asked).toEqual([`first: ${making}`]);
  now = engine("second");
  await tables.start();
  expect(asked).toEqual([`first: ${making}`, `second: ${making}`]);
});

it("makes again what could not be made", async () => {
  let fails = true;
  const query: Query = async () => {
    if (fails) throw new Error("no");
    return [];
  };
  const tables = madeTables(async () => query);
  tables.note(making, []);
  await expect(tables.start()).rejects.toThrow("no");
  fails = false;
  await expect(tables.start()).resolves.toBe(query);
});
