import type {AsyncDuckDBConnection} from "@duckdb/duckdb-wasm";
import type {RecordBatch} from "apache-arrow";
import {readOnly} from "./ask.js";
import type {Ask, AskLimits, Asked} from "./ask.js";
import {answerColumns, answerRows, withNestedAsText} from "./askAnswer.js";
import {askFault} from "./askFault.js";
import {statementFault} from "./askStatement.js";
import type {Value} from "./query.js";

/** How long the engine may take to answer that it has stopped, in milliseconds; then it is ended and opened anew. */
const patience = 2000;

/**
 * Asks on a connection of its own, one question at a time. `prepare` makes what a question may name and is not there
 * yet; `abandon` ends an engine that does not stop.
 */
export function askBrowser(
  connection: AsyncDuckDBConnection,
  {prepare, abandon}: {prepare: (sql: string) => Promise<void>; abandon: () => Promise<void>}
): Ask {
  let last: Promise<unknown> = Promise.resolve();
  return (sql, limits) => {
    const fault = statementFault(sql);
    if (fault) return Promise.resolve({state: "failed", fault});
    const asked = last.then(() => askOnce(sql, limits));
    last = asked.catch(() => undefined);
    return asked;
  };

  async function askOnce(sql: string, {rows, milliseconds, signal}: AskLimits): Promise<Asked> {
    if (signal?.aborted) return {state: "stopped", by: "reader"};
    const turn: Turn = {};
    const stopped = new Promise<Asked>((resolve) => {
      const stop = (by: "reader" | "time") => {
        turn.stopped = true;
        resolve({state: "stopped", by});
      };
      turn.timer = setTimeout(() => stop("time"), milliseconds);
      signal?.addEventListener("abort", () => stop("reader"), {once: true});
    });
    const answered = prepare(sql).then(() => read(sql, {rows, turn}));
    const first = await Promise.race([answered, stopped]);
    clearTimeout(turn.timer);
    if (first.state === "stopped") await stop(answered);
    return first;
  }

  async function send(sql: string) {
    await connection.query(readOnly.begin);
    const reader = await connection.send(sql, true);
    return reader.open();
  }

  async function read(sql: string, {rows: limit, turn}: {rows: number; turn: Turn}): Promise<Asked> {
    const begun = performance.now();
    try {
      let reader = await send(sql);
      const flat = withNestedAsText(sql, reader.schema);
      if (flat !== undefined && !turn.stopped) {
        await connection.query(readOnly.end);
        reader = await send(flat);
      }
      const rows: Value[][] = [];
      let schema = reader.schema;
      for await (const batch of reader as AsyncIterable<RecordBatch>) {
        schema = batch.schema;
        rows.push(...answerRows(batch));
        if (rows.length > limit || turn.stopped) break;
      }
      const answer = {columns: answerColumns(schema), rows: rows.slice(0, limit), more: rows.length > limit};
      return {state: "answered", answer, milliseconds: performance.now() - begun};
    } catch (error) {
      return {state: "failed", fault: askFault((error as Error).message, sql)};
    } finally {
      await connection.query(readOnly.end).catch(() => undefined);
    }
  }

  /** Stops what is running. What cannot be cancelled, since its first rows are there, ends with its transaction. */
  async function stop(running: Promise<Asked>): Promise<void> {
    const late = new Promise<true>((resolve) => setTimeout(() => resolve(true), patience));
    const cancelled = connection.cancelSent().then(async (did) => {
      if (!did) await connection.query(readOnly.end).catch(() => undefined);
      await running.catch(() => undefined);
    });
    if (await Promise.race([late, cancelled])) await abandon();
  }
}

/** A question on its way: whether somebody has stopped it. */
interface Turn {
  stopped?: boolean;
  timer?: ReturnType<typeof setTimeout>;
}
