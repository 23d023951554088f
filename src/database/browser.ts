import {AsyncDuckDB, ConsoleLogger, DuckDBDataProtocol, LogLevel} from "@duckdb/duckdb-wasm";
import {FileAttachment} from "observablehq:stdlib";
import {checkCasesRelation} from "../checks/checkCasesSql.js";
import {storedDocuments} from "../project/storedProject.js";
import type {TableName} from "../schema.js";
import {askSettings} from "./ask.js";
import type {Ask} from "./ask.js";
import {askBrowser} from "./askBrowser.js";
import {deferred, making} from "./deferred.js";
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
import {plainRows} from "./plainRows.js";
import type {Query, Value} from "./query.js";

/** The stacked tables. Framework finds an attachment, and how it is read, only where both are spelled out. */
const files: Record<TableName, () => Promise<string>> = {
  units: () => FileAttachment("../data/units.csv").text(),
  documents: () => FileAttachment("../data/documents.csv").text(),
  accounts: () => FileAttachment("../data/accounts.csv").text(),
  funds: () => FileAttachment("../data/funds.csv").text(),
  check_rules: () => FileAttachment("../data/check_rules.csv").text(),
  claims: () => FileAttachment("../data/claims.csv").text(),
  budget: () => FileAttachment("../data/budget.csv").text(),
  reasons: () => FileAttachment("../data/reasons.csv").text(),
  staffing: () => FileAttachment("../data/staffing.csv").text(),
  objectives: () => FileAttachment("../data/objectives.csv").text(),
  themes: () => FileAttachment("../data/themes.csv").text(),
  activities: () => FileAttachment("../data/activities.csv").text(),
  outcomes: () => FileAttachment("../data/outcomes.csv").text(),
  links: () => FileAttachment("../data/links.csv").text(),
  proposed_targets: () => FileAttachment("../data/proposed_targets.csv").text(),
  awards: () => FileAttachment("../data/awards.csv").text(),
  problems: () => FileAttachment("../data/problems.csv").text(),
  improvements: () => FileAttachment("../data/improvements.csv").text(),
  inputs: () => FileAttachment("../data/inputs.csv").text()
};
const models = () => FileAttachment("../data/models.sql").text();
const checks = () => FileAttachment("../data/checks.sql").text();

/** Only the engine for browsers with exceptions in WebAssembly is shipped: all that this project supports have them. */
const engine = {
  module: import.meta.resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm"),
  worker: import.meta.resolve("@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js")
};

/** The page's ports to its engine. */
interface Engine {
  query: Query;
  ask: Ask;
}

let opened: Promise<Engine> | undefined;

/** Holds the page's last engine: Framework's preview loads this module anew with every changed table. */
const page = globalThis as {engine?: AsyncDuckDB};

/**
 * Opens the engine over the stacked tables, once per page; after a failure the next call tries again. So it does after
 * a reader's question that would not stop: the engine was ended with it, and the next one has the same catalogue.
 */
export function openBrowser(): Promise<Engine> {
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function open(): Promise<Engine> {
  const [database, script, ...texts] = await Promise.all([
    startWorker(),
    models(),
    ...Object.entries(files).map(async ([name, file]) => [name as TableName, await file()] as const)
  ]);
  for (const [name, text] of texts) await database.registerFileText(fileName(name), text);
  const documents = await storedDocuments();
  for (const {document_id, rows} of documents)
    for (const [name, blob] of Object.entries(rows)) {
      const file = importedFileName(document_id, name as TableName);
      await database.registerFileHandle(file, blob, DuckDBDataProtocol.BROWSER_FILEREADER, true);
    }
  const [connection, asking] = [await database.connect(), await database.connect()];
  await connection.query(catalogueSql);
  for (const each of [connection, asking]) await each.query(usingSql);
  await asking.query(askSettings);
  for (const sql of [...loadingSql(), ...importingSql(documents), script, lockingSql]) await connection.query(sql);
  let end = () => {};
  const ended = new Promise<never>((_, reject) => {
    end = () => reject(new Error("the engine was ended: a question would not stop"));
  });
  ended.catch(() => undefined);
  const query: Query = async <T>(sql: string, params: readonly Value[] = []) => {
    if (params.length === 0) return plainRows<T>(await connection.query(sql));
    const statement = await connection.prepare(sql);
    try {
      return plainRows<T>(await statement.query(...params));
    } finally {
      await statement.close();
    }
  };
  const make = async () => void (await connection.query(await checks()));
  const answering = deferred(query, {relation: checkCasesRelation, make});
  const abandon = async () => {
    opened = undefined;
    await database.terminate();
    end();
    void openBrowser().catch(() => undefined);
  };
  return {
    query: <T>(sql: string, params?: readonly Value[]) => Promise.race([answering<T>(sql, params), ended]),
    ask: askBrowser(asking, {prepare: making(answering, checkCasesRelation), abandon})
  };
}

/** Rejects where the worker's script cannot be loaded: the engine's own start would wait for it for ever. */
async function startWorker(): Promise<AsyncDuckDB> {
  const worker = new Worker(engine.worker, {type: "module"});
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener("error", (event) => reject(new Error(event.message || "the engine's worker did not load")));
  });
  const database = new AsyncDuckDB(new ConsoleLogger(LogLevel.WARNING), worker);
  await Promise.race([failed, database.instantiate(engine.module).then(() => database.open(engineConfig))]);
  await page.engine?.terminate();
  page.engine = database;
  return database;
}
