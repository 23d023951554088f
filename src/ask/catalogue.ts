import type {Query} from "../database/query.js";
import {modelNames} from "../models/index.js";
import {tableNames, tables} from "../schema.js";
import type {TableName} from "../schema.js";

/** A relation that can be asked, with its columns in order; `type` is the engine's own name of it. */
export interface Relation {
  name: string;
  kind: "table" | "model";
  columns: readonly {name: string; type: string}[];
}

const isTable = (name: string): name is TableName => tableNames.some((table) => table === name);

/** Every table of the contract and every model, as the engine's own catalogue has them. */
export async function catalogue(query: Query): Promise<Relation[]> {
  const columns = await query<{table_name: string; column_name: string; data_type: string}>(
    "SELECT table_name, column_name, data_type FROM duckdb_columns() WHERE NOT internal ORDER BY table_name, column_index"
  );
  const order = [...tableNames, "directions", ...modelNames];
  return order.flatMap((name) => {
    const own = columns.filter((row) => row.table_name === name);
    if (own.length === 0) return [];
    const kind = isTable(name) || name === "directions" ? "table" : "model";
    return [{name, kind, columns: own.map((row) => ({name: row.column_name, type: row.data_type}))} as const];
  });
}

/** The tables whose columns a model hands on, where they are not those of the amounts. */
const bases: Readonly<Record<string, readonly TableName[]>> = {
  outcome_results: ["outcomes", "activities"],
  staff_years: ["staffing"],
  signed_claims: ["claims"],
  stated_rates: ["claims"],
  account_paths: ["accounts"]
};

/** What the contract says a column holds, in English: of its table, or of the table that a model has it from. */
export function contractMeaning(relation: string, column: string): string | undefined {
  if (isTable(relation)) return tables[relation].columns[column]?.meaning;
  const handedOn: TableName[] = [...(bases[relation] ?? []), "budget", "documents", "claims", "accounts"];
  return handedOn.map((table) => tables[table].columns[column]?.meaning).find((meaning) => meaning !== undefined);
}
