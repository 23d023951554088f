import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {dirname, join, resolve} from "node:path";
import {readCsv, writeCsv} from "../src/csv.js";
import type {Row} from "../src/generate/family.js";
import {documentsOf, unitRow} from "../src/generate/generateFamily.js";
import {largeFamily} from "../src/generate/largeFamily.js";
import {renderDocument} from "../src/generate/renderDocument.js";
import {tables, type TableName} from "../src/schema.js";
import {projectRoot} from "./projectRoot.js";

/** What was generated: its rows of `budget`, its units and its documents. */
export interface Generated {
  rows: number;
  units: number;
  documents: number;
}

/**
 * Writes a synthetic family of about so many rows of `budget` into a folder of its own, laid out like `data/`, with the
 * classifications of `data/`. Throws where the folder holds anything: nothing that somebody has is written over.
 */
export function generateLarge({
  rows,
  seed,
  to,
  root = projectRoot
}: {
  rows: number;
  seed: number;
  to: string;
  root?: string;
}): Generated {
  const folder = resolve(to);
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new Error(`${to} is not empty.`);
  mkdirSync(folder, {recursive: true});
  for (const name of ["accounts.csv", "funds.csv", "check_rules.csv"])
    cpSync(join(root, "data", name), join(folder, name));
  const {header, rows: lines} = readCsv(readFileSync(join(folder, "accounts.csv"), "utf8"));
  const accounts = lines.map(({cells}) => Object.fromEntries(header.map((column, i) => [column, cells[i]!])));
  const options = largeFamily({rows, seed, accounts});
  const documents: Row[] = [];
  let written = 0;
  for (const made of documentsOf(options)) {
    documents.push(made.document);
    written += made.tables.budget?.length ?? 0;
    for (const [path, text] of renderDocument(made)) {
      mkdirSync(dirname(join(folder, path)), {recursive: true});
      writeFileSync(join(folder, path), text);
    }
  }
  write(folder, "documents", documents);
  write(folder, "units", options.units.map(unitRow));
  return {rows: written, units: options.units.length, documents: documents.length};
}

function write(folder: string, table: TableName, rows: readonly Row[]): void {
  const columns = Object.keys(tables[table].columns);
  const cells = rows.map((row) => columns.map((column) => row[column]!));
  writeFileSync(join(folder, `${table}.csv`), writeCsv(columns, cells));
}
