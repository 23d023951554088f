import * as duckdb from "@duckdb/duckdb-wasm";
import {clausePoint} from "@uwdata/mosaic-core";
import * as vg from "@uwdata/vgplot";

/** What the harness says on the address: how many items each amount falls into. */
const items = Number(new URLSearchParams(location.search).get("items") ?? 1);

/** What the harness calls: choosing a value of a column, or none of it. */
interface Bench {
  rows: number;
  memory: number;
  choose(column: string, value: string | null): void;
}

const worker = new Worker("duckdb-browser-eh.worker.js");
const db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
await db.instantiate(new URL("duckdb-eh.wasm", location.href).href);
await db.open({});
const connection = await db.connect();
await db.registerFileURL(
  "budget.csv",
  new URL("data/budget.csv", location.href).href,
  duckdb.DuckDBDataProtocol.HTTP,
  false
);
await db.registerFileURL(
  "accounts.csv",
  new URL("data/accounts.csv", location.href).href,
  duckdb.DuckDBDataProtocol.HTTP,
  false
);
for (const sql of [
  "CREATE TABLE accounts AS FROM read_csv('accounts.csv', header = true)",
  `CREATE TABLE read AS
   SELECT fiscal_year::SMALLINT AS fiscal_year, period IS NOT NULL AS monthly, unit_id, account_id, fund, measure, amount::DOUBLE AS amount
   FROM read_csv('budget.csv', header = true, all_varchar = true)`,
  ...["unit_id", "account_id", "fund", "measure"].map(
    (column) => `CREATE TYPE ${column} AS ENUM (SELECT DISTINCT ${column} FROM read ORDER BY 1)`
  ),
  // What is chosen from: the rows of the years, of the totals and what they are made of, as our page shows them.
  `CREATE TABLE budget AS
   SELECT fiscal_year, monthly, unit_id::unit_id AS unit_id, account_id::account_id AS account_id,
     coalesce(parent_id, account_id) AS whole, fund::fund AS fund, measure::measure AS measure, amount / ${items} AS amount
   FROM read JOIN accounts USING (account_id), range(${items})`,
  "DROP TABLE read"
])
  await connection.query(sql);
const [{rows}] = (await connection.query("SELECT count(*)::DOUBLE AS rows FROM budget")).toArray() as unknown as [
  {rows: number}
];

vg.coordinator().databaseConnector(vg.wasmConnector({duckdb: db, connection}));
const filter = vg.Selection.intersect();
const clauses = new Map<string, object>();
const choose = (column: string, value: string | null) => {
  const source = clauses.get(column) ?? {};
  clauses.set(column, source);
  filter.update(clausePoint(column, value ?? undefined, {source}));
};
for (const [column, value] of Object.entries({monthly: false, unit_id: "example-01", measure: "actual", fund: "all"})) {
  clauses.set(column, {});
  filter.update(clausePoint(column, value, {source: clauses.get(column)!}));
}
choose("whole", "expenditure");
document.querySelector("#view")!.append(
  vg.plot(
    vg.lineY(vg.from("budget", {filterBy: filter}), {
      x: "fiscal_year",
      y: vg.sum("amount"),
      stroke: "account_id"
    }),
    vg.xTickFormat("d"),
    vg.width(1000),
    vg.height(400)
  )
);
(globalThis as unknown as {bench: Bench}).bench = {rows, memory: 0, choose};
