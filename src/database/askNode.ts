import type {DuckDBConnection} from "@duckdb/duckdb-wasm/blocking";
import {readOnly} from "./ask.js";
import type {Ask} from "./ask.js";
import {answerColumns, answerRows, withNestedAsText} from "./askAnswer.js";
import {askFault} from "./askFault.js";
import {statementFault} from "./askStatement.js";

/** Asks in Node, where the engine runs to its end: the time is no limit there, and nobody can stop it. */
export function askNode(connection: DuckDBConnection, {prepare}: {prepare: (sql: string) => Promise<void>}): Ask {
  return async (sql, {rows: limit}) => {
    const fault = statementFault(sql);
    if (fault) return {state: "failed", fault};
    await prepare(sql);
    const begun = performance.now();
    connection.query(readOnly.begin);
    try {
      const first = connection.query(sql);
      const flat = withNestedAsText(sql, first.schema);
      const table = flat === undefined ? first : connection.query(flat);
      const rows = table.batches.flatMap(answerRows);
      const answer = {columns: answerColumns(table.schema), rows: rows.slice(0, limit), more: rows.length > limit};
      return {state: "answered", answer, milliseconds: performance.now() - begun};
    } catch (error) {
      return {state: "failed", fault: askFault((error as Error).message, sql)};
    } finally {
      connection.query(readOnly.end);
    }
  };
}
