import {afterAll, beforeAll} from "vitest";
import {answerKey} from "../src/answers.js";
import type {Query, Value} from "../src/database/query.js";

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
 * others, warm, until the worker ends. Nothing that is asked of it may change what it answers, so that a question asked
 * again has the answer it had.
 */
export function sharedEngine(open: Open): () => Query {
  let opened: ReturnType<Open> | undefined;
  const engine = () => (opened ??= open());
  const answers = new Map<string, Promise<unknown>>();
  const query: Query = async <T>(sql: string, params?: readonly Value[]) => {
    const key = answerKey(sql, params);
    const answer = answers.get(key) ?? engine().then((its) => its.query(sql, params));
    answers.set(key, answer);
    return answer as Promise<T[]>;
  };
  return () => {
    beforeAll(async () => void (await engine()));
    return query;
  };
}
