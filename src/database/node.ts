import {createRequire} from "node:module";
import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {createDuckDB, NODE_RUNTIME, VoidLogger} from "@duckdb/duckdb-wasm/blocking";
import {checkCasesRelation, checkCasesSql} from "../checks/checkCasesSql.js";
import {checkModelNames, checkNames} from "../checks/index.js";
import type {CheckName} from "../checks/index.js";
import {modelNames} from "../models/index.js";
import type {ImportedDocument} from "../project/project.js";
import {texts} from "../project/readProject.js";
import type {TableName} from "../schema.js";
import {tableNames} from "../schema.js";
import {askSettings} from "./ask.js";
import type {Ask} from "./ask.js";
import {askNode} from "./askNode.js";
import {
  catalogueSql,
  engineConfig,
  fileName,
  importedFileName,
  importingSql,
  loadingSql,
  lockingSql,
  usingSql
} from "./loading.js";
import {onDemand, suggesting} from "./onDemand.js";
import type {Makers} from "./onDemand.js";
import {plainRows} from "./plainRows.js";
import type {Query, Value} from "./query.js";

const read = (path: string) => readFile(join(import.meta.dirname, "..", path), "utf8");

/** What makes the models, and on top of them what the checks read and their cases. */
export async function readRelations(): Promise<Makers> {
  const from = async <Name extends string>(folder: string, names: readonly Name[]) =>
    Promise.all(names.map(async (name) => [name, await read(`${folder}/${name}.sql`)] as const));
  const checks = Object.fromEntries(await from("checks", checkNames)) as Record<CheckName, string>;
  return [
    ...(await from("models", modelNames)),
    ...(await from("checks/models", checkModelNames)),
    [checkCasesRelation, checkCasesSql(checks)]
  ];
}

/**
 * Opens the browser's engine in Node over stacked tables, each as CSV text, and a person's own documents, with every
 * model on top of them when it is named. Answers nothing that the browser would not.
 */
export async function openNode(
  stacked: Readonly<Record<TableName, string>>,
  {documents = []}: {documents?: readonly ImportedDocument[]} = {}
): Promise<{query: Query; ask: Ask; close: () => void}> {
  const require = createRequire(import.meta.url);
  const mainModule = require.resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm");
  const bundle = {mainModule, mainWorker: ""};
  const database = await createDuckDB({mvp: bundle, eh: bundle}, new VoidLogger(), NODE_RUNTIME);
  await database.instantiate(() => {});
  database.open(engineConfig);
  for (const name of tableNames) database.registerFileText(fileName(name), stacked[name]);
  for (const {document_id, rows} of documents)
    for (const [name, text] of Object.entries(await texts(rows)))
      database.registerFileText(importedFileName(document_id, name as TableName), text);
  const [connection, asking] = [database.connect(), database.connect()];
  connection.query(catalogueSql);
  for (const each of [connection, asking]) each.query(usingSql);
  asking.query(askSettings);
  for (const sql of [...loadingSql(), ...importingSql(documents), lockingSql]) connection.query(sql);
  const query = async <T>(sql: string, params: readonly Value[] = []): Promise<T[]> => {
    if (params.length === 0) return plainRows<T>(connection.query(sql));
    const statement = connection.prepare(sql);
    try {
      return plainRows<T>(statement.query(...params));
    } finally {
      statement.close();
    }
  };
  const relations = onDemand(query, await readRelations(), {usual: modelNames});
  const close = () => {
    asking.close();
    connection.close();
  };
  return {query: relations.query, ask: suggesting(askNode(asking, relations), relations), close};
}
