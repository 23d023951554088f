import {writeCsv} from "../csv.js";
import {provenance, tableNames, tables} from "../schema.js";
import type {TableName} from "../schema.js";
import type {Checked} from "./checkFiles.js";

/** The columns of a table as it is stacked: those that say where a row stands, then its own. */
export function stackedHeader(name: TableName): string[] {
  return [...provenance(tables[name]), ...Object.keys(tables[name].columns)];
}

/** Checked rows as the engine loads them: one CSV a table, the cells as they stand, behind their document and physical line. */
export function stackRows(rows: Checked["tables"]): Record<TableName, string> {
  const stacked = tableNames.map((name) => {
    const header = stackedHeader(name);
    const cells = rows[name].map(({line, values}) => {
      const placed: Readonly<Record<string, string>> = {...values, line: String(line)};
      return header.map((column) => placed[column]!);
    });
    return [name, writeCsv(header, cells)] as const;
  });
  return Object.fromEntries(stacked) as Record<TableName, string>;
}
