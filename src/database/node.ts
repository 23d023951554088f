import {createRequire} from "node:module";
import {readFile} from "node:fs/promises";
import {fileURLToPath} from "node:url";
import {createDuckDB, NODE_RUNTIME, VoidLogger} from "@duckdb/duckdb-wasm/blocking";
import {modelNames} from "../models/index.js";
import type {TableName} from "../schema.js";
import {tableNames} from "../schema.js";
import {engineConfig, fileName, loadingSql, lockingSql} from "./loading.js";
import {plainRows} from "./plainRows.js";
import type {Query, Value} from "./query.js";

/** The text of a model's file. */
export function readModel(name: string): Promise<string> {
  return readFile(fileURLToPath(new URL(`../models/${name}.sql`, import.meta.url)), "utf8");
}

/**
 * Opens the browser's engine in Node over stacked tables, each as CSV text, with every model on top. Answers nothing
 * that the browser would not.
 */
export async function openNode(
  stacked: Readonly<Record<TableName, string>>
): Promise<{query: Query; close: () => void}> {
  const require = createRequire(import.meta.url);
  const mainModule = require.resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm");
  const bundle = {mainModule, mainWorker: ""};
  const database = await createDuckDB({mvp: bundle, eh: bundle}, new VoidLogger(), NODE_RUNTIME);
  await database.instantiate(() => {});
  database.open(engineConfig);
  for (const name of tableNames) database.registerFileText(fileName(name), stacked[name]);
  const connection = database.connect();
  const models = await Promise.all(modelNames.map(readModel));
  for (const sql of [...loadingSql(), ...models, lockingSql]) connection.query(sql);
  const query = async <T>(sql: string, params: readonly Value[] = []): Promise<T[]> => {
    if (params.length === 0) return plainRows<T>(connection.query(sql));
    const statement = connection.prepare(sql);
    try {
      return plainRows<T>(statement.query(...params));
    } finally {
      statement.close();
    }
  };
  return {query, close: () => connection.close()};
}
