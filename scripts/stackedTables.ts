import {checkFiles} from "../src/contract/checkFiles.js";
import {describeProblem} from "../src/contract/problem.js";
import {stackRows} from "../src/contract/stackRows.js";
import type {TableName} from "../src/schema.js";
import {readData} from "./readData.js";

/**
 * The documents of `data/`, or of a folder that is laid out like it, stacked, one CSV for every table of the contract.
 * Throws where the data break the contract: the message lists every problem, one a line.
 */
export function stackedTables({root, folder}: {root: string; folder?: string}): Record<TableName, string> {
  const {tables: rows, problems} = checkFiles(readData({root, folder}));
  if (problems.length > 0) throw new Error(["data/ breaks the contract:", ...problems.map(describeProblem)].join("\n"));
  return stackRows(rows);
}
