import {readFileSync} from "node:fs";
import {join} from "node:path";
import {projectRoot} from "../../scripts/projectRoot.js";
import {readCsv} from "../../src/csv.js";
import type {Row} from "../../src/generate/family.js";

/** The text of a file below `data/`. */
export const committed = (path: string): string => readFileSync(join(projectRoot, "data", path), "utf8");

/** The rows of `data/accounts.csv`. */
export const demoAccounts: readonly Row[] = rowsOf(committed("accounts.csv"));

/** The rows of a CSV text, by column. */
export function rowsOf(text: string): Row[] {
  const {header, rows} = readCsv(text);
  return rows.map(({cells}) => Object.fromEntries(header.map((column, i) => [column, cells[i]!])));
}
