import {answerKey} from "./answers.js";
import type {Query, Value} from "./database/query.js";

/**
 * Keeps what questions make for other questions, which is a temporary table of one engine: it is made before the first
 * question that an engine answers, be it that the build had answered its making, or that the engine before was ended.
 */
export function madeTables(start: () => Promise<Query>): {
  note(sql: string, params: readonly Value[]): void;
  start(): Promise<Query>;
} {
  const wanted = new Map<string, () => [string, readonly Value[]]>();
  const made = new WeakMap<Query, Map<string, Promise<unknown>>>();
  return {
    note(sql, params) {
      if (sql.startsWith("CREATE TEMP TABLE IF NOT EXISTS ")) wanted.set(answerKey(sql, params), () => [sql, params]);
    },
    async start() {
      const query = await start();
      const own = made.get(query) ?? new Map<string, Promise<unknown>>();
      made.set(query, own);
      for (const [key, asked] of wanted) {
        const making = own.get(key) ?? query(...asked());
        own.set(key, making);
        making.catch(() => own.delete(key));
        await making;
      }
      return query;
    }
  };
}
