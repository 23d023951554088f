import {AsyncDuckDB, ConsoleLogger, DuckDBDataProtocol, LogLevel} from "@duckdb/duckdb-wasm";
import {modelNames} from "../models/index.js";
import {ownWorker} from "../ownWorker.js";
import {storedDocuments} from "../project/storedProject.js";
import type {TableName} from "../schema.js";
import {whenIdle} from "../whenIdle.js";
import {askSettings} from "./ask.js";
import type {Ask} from "./ask.js";
import {askBrowser} from "./askBrowser.js";
import {isBroken, storageMark} from "./engineFault.js";
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
import {plainRows} from "./plainRows.js";
import type {Query, Value} from "./query.js";
import {relationsFile, stackedFiles} from "./stackedFiles.js";

/** Only the engine for browsers with exceptions in WebAssembly is shipped: all that this project supports have them. */
const engine = {
  module: import.meta.resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm"),
  worker: import.meta.resolve("./engineWorker.js")
};

/** What every browser compiles that has WebAssembly and may use it; of one that may not, the engine's own start says nothing. */
const emptyModule = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);

/** The page's ports to its engine. */
interface Engine {
  query: Query;
  ask: Ask;
}

let opened: Promise<Engine> | undefined;

/** Holds the page's last engine: Framework's preview loads this module anew with every changed table. */
const page = globalThis as {engine?: AsyncDuckDB};

/**
 * Opens the engine over the stacked tables, once per page; after a failure the next call tries again. So it does once the
 * engine is there no more, after a reader's question that would not stop, or because something ended or broke it: whoever
 * waits for an answer hears of it, and the next engine has the same catalogue.
 */
export function openBrowser(): Promise<Engine> {
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function open(): Promise<Engine> {
  const [over, died] = [ending(), ending()];
  let isOver = false;
  const end = (error: Error) => {
    if (isOver) return;
    isOver = true;
    opened = undefined;
    over.end(error);
  };
  const dies = (error: Error) => {
    if (isOver) return;
    end(error);
    died.end(error);
  };
  const given = contents();
  given.catch(() => undefined);
  const database = await startWorker({onEnd: dies, ended: died.promise});
  const leave = async (error: Error) => {
    end(error);
    await database.terminate();
  };
  const opening = given
    .then((all) => fill(database, all))
    .catch(async (error: unknown) => {
      await leave(error as Error);
      throw error;
    });
  const {connection, asking, makers} = await Promise.race([opening, over.promise]);
  const query: Query = async <T>(sql: string, params: readonly Value[] = []) => {
    if (params.length === 0) return plainRows<T>(await connection.query(sql));
    const statement = await connection.prepare(sql);
    try {
      return plainRows<T>(await statement.query(...params));
    } finally {
      await statement.close();
    }
  };
  const relations = onDemand(query, makers, {usual: modelNames});
  relations.makeUsual(() => new Promise(whenIdle)).catch(() => undefined);
  const abandon = async () => {
    await leave(new Error("the engine was ended: a question would not stop"));
    void openBrowser().catch(() => undefined);
  };
  const ask = suggesting(askBrowser(asking, {prepare: relations.prepare, abandon}), relations);
  const broken = (error: unknown): never => {
    if (isBroken(error)) void leave(error as Error);
    throw error;
  };
  return {
    query: <T>(sql: string, params?: readonly Value[]) =>
      Promise.race([relations.query<T>(sql, params).catch(broken), over.promise]),
    ask: (sql, limits) => Promise.race([ask(sql, limits), died.promise])
  };
}

/** An end that may come, for those who wait for something else. */
function ending(): {promise: Promise<never>; end: (error: Error) => void} {
  let end: (error: Error) => void = () => {};
  const promise = new Promise<never>((_, reject) => (end = reject));
  promise.catch(() => undefined);
  return {promise, end};
}

/** All that an engine is filled with; it is on its way while the engine starts. */
async function contents() {
  const kept = storedDocuments().catch((cause: unknown) => {
    throw new Error(storageMark, {cause});
  });
  const tables = Object.entries(stackedFiles).map(async ([name, file]) => [name as TableName, await file()] as const);
  const [makers, documents, texts] = await Promise.all([relationsFile(), kept, Promise.all(tables)]);
  return {makers, documents, texts};
}

/** Fills an engine with the stacked tables and the reader's own documents; the relations on top are made when they are named. */
async function fill(database: AsyncDuckDB, {makers, documents, texts}: Awaited<ReturnType<typeof contents>>) {
  for (const [name, text] of texts) await database.registerFileText(fileName(name), text);
  for (const {document_id, rows} of documents)
    for (const [name, blob] of Object.entries(rows)) {
      const file = importedFileName(document_id, name as TableName);
      await database.registerFileHandle(file, blob, DuckDBDataProtocol.BROWSER_FILEREADER, true);
    }
  const [connection, asking] = [await database.connect(), await database.connect()];
  await connection.query(catalogueSql);
  for (const each of [connection, asking]) await each.query(usingSql);
  await asking.query(askSettings);
  for (const sql of [...loadingSql(), ...importingSql(documents), lockingSql]) await connection.query(sql);
  return {connection, asking, makers};
}

/** Rejects where the worker's script cannot be loaded: the engine's own start would wait for it for ever. */
async function startWorker({
  onEnd,
  ended
}: {
  onEnd: (error: Error) => void;
  ended: Promise<never>;
}): Promise<AsyncDuckDB> {
  await WebAssembly.compile(emptyModule);
  const worker = ownWorker(engine.worker, {onEnd});
  const database = new AsyncDuckDB(new ConsoleLogger(LogLevel.WARNING), worker);
  await Promise.race([ended, database.instantiate(engine.module).then(() => database.open(engineConfig))]);
  await page.engine?.terminate();
  page.engine = database;
  return database;
}
