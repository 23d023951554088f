import {afterAll, beforeAll} from "vitest";
import type {Query} from "../src/database/query.js";

/** A port to an engine that is opened before the tests of a file and closed after them. */
export function useEngine(open: () => Promise<{query: Query; close: () => void}>): Query {
  let engine: {query: Query; close: () => void} | undefined;
  beforeAll(async () => {
    engine = await open();
  });
  afterAll(() => engine?.close());
  return (sql, params) => engine!.query(sql, params);
}
