import {afterAll, beforeAll} from "vitest";
import {remembering} from "../src/answers.js";
import type {Query} from "../src/database/query.js";

type Open = () => Promise<{query: Query; close: () => void}>;

/** A port to an engine that is opened before the tests of a file and closed after them. */
export function useEngine(open: Open): Query {
  let engine: Awaited<ReturnType<Open>> | undefined;
  beforeAll(async () => {
    engine = await open();
  });
  afterAll(() => {
    engine?.close();
    engine = undefined;
  });
  return (sql, params) => engine!.query(sql, params);
}

/**
 * What gives the test files of a worker one port to one engine: it is opened before the first of them, and serves the
 * others, warm, until the worker ends. Nothing that is asked of it may change what it answers, so that a question is
 * asked once.
 */
export function sharedEngine(open: Open): () => Query {
  let opened: ReturnType<Open> | undefined;
  const engine = () => (opened ??= open());
  const query = remembering(async (sql, params) => (await engine()).query(sql, params), {most: Infinity});
  return () => {
    beforeAll(async () => void (await engine()));
    return query;
  };
}
