import {checkFiles} from "../src/contract/checkFiles.js";
import {readData} from "../scripts/readData.js";
import {projectRoot} from "../scripts/projectRoot.js";
import type {TableName} from "../src/schema.js";
import {openTables} from "./openTables.js";
import type {Rows} from "./openTables.js";

/** Opens the real engine over `data/` as it stands and what a test adds, stacked in memory: nothing is written. */
export function openPublished(added: Rows = {}) {
  const {tables, problems} = checkFiles(readData({root: projectRoot}));
  if (problems.length > 0) throw new Error(`data/ breaks the contract in ${problems.length} places`);
  const rows = Object.entries(tables).map(([name, rows]) => [
    name,
    [...rows.map(({line, values}) => ({...values, line: String(line)})), ...(added[name as TableName] ?? [])]
  ]);
  return openTables(Object.fromEntries(rows));
}
