import {checkFiles} from "../src/contract/checkFiles.js";
import {describeProblems} from "../src/contract/describeProblem.js";
import {stackRows} from "../src/contract/stackRows.js";
import type {ContractWords} from "../src/contract/text.js";
import {contractWords as english} from "../src/en/contractWords.js";
import type {TableName} from "../src/schema.js";
import {readData} from "./readData.js";

/**
 * The documents of `data/`, or of a folder that is laid out like it, stacked, one CSV for every table of the contract.
 * Throws where the data break the contract: the message lists every problem, one a line, in the words given.
 */
export function stackedTables({
  root,
  folder,
  words = english
}: {
  root: string;
  folder?: string;
  words?: ContractWords;
}): Record<TableName, string> {
  const {tables: rows, problems} = checkFiles(readData({root, folder}));
  if (problems.length > 0) throw new Error(describeProblems(problems, {words}));
  return stackRows(rows);
}
