/** The engine's worker, which a worker imports for what it does: it has no exports. */
declare module "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js";
