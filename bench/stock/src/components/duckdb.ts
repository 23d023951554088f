import * as duckdb from "@duckdb/duckdb-wasm";

/** Starts the engine over CSV files, each a table. */
export async function database(
  files: Record<string, () => Promise<ArrayBuffer>>
): Promise<duckdb.AsyncDuckDBConnection> {
  const worker = new Worker(import.meta.resolve("@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js"), {
    type: "module"
  });
  const db = new duckdb.AsyncDuckDB(new duckdb.ConsoleLogger(duckdb.LogLevel.WARNING), worker);
  await db.instantiate(import.meta.resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm"));
  await db.open({query: {castBigIntToDouble: true, castDecimalToDouble: true}});
  const connection = await db.connect();
  for (const [name, read] of Object.entries(files)) {
    await db.registerFileBuffer(`${name}.csv`, new Uint8Array(await read()));
    await connection.query(`CREATE TABLE ${name} AS FROM read_csv('${name}.csv', header = true)`);
  }
  return connection;
}
