import {readFileSync} from "node:fs";
import {join} from "node:path";
import {projectRoot} from "../scripts/projectRoot.js";
import {readCsv, writeCsv} from "../src/csv.js";
import {openNode} from "../src/database/node.js";
import {provenance, tableNames, tables} from "../src/schema.js";
import type {TableName} from "../src/schema.js";

/** Rows as a test writes them: only the columns that matter, everything as the text that would be in the CSV. */
export type Rows = Partial<Record<TableName, readonly Record<string, string>[]>>;

/** The rows of a table at the top of `data/`, as text. */
export const published = (table: string): Record<string, string>[] => {
  const {header, rows} = readCsv(readFileSync(join(projectRoot, "data", `${table}.csv`), "utf8"));
  return rows.map(({cells}) => Object.fromEntries(header.map((column, i) => [column, cells[i]!])));
};

/** Opens the real engine over a test's rows, on the published accounts, funds and rules unless the test brings its own. */
export function openTables(given: Rows) {
  const shared = ["accounts", "funds", "check_rules"] as const;
  const rows: Rows = {...Object.fromEntries(shared.map((name) => [name, published(name)])), ...given};
  const stacked = Object.fromEntries(
    tableNames.map((name) => {
      const header = [...provenance(tables[name]), ...Object.keys(tables[name].columns)];
      const cells = (rows[name] ?? []).map((row, i) =>
        header.map(
          (column) => row[column] ?? (column === "line" ? String(i + 2) : column === "document_id" ? "doc" : "")
        )
      );
      return [name, writeCsv(header, cells)];
    })
  ) as Record<TableName, string>;
  return openNode(stacked);
}
