import {checkFiles} from "../src/contract/checkFiles.js";
import {describeProblem} from "../src/contract/problem.js";
import {writeCsv} from "../src/csv.js";
import {provenance, tableNames, tables} from "../src/schema.js";
import type {TableName} from "../src/schema.js";
import {readData} from "./readData.js";

/**
 * The documents of `data/`, or of a folder that is laid out like it, stacked, one CSV for every table of the contract: the cells as they stand, behind the
 * document and the physical line they stand on. Throws where the data break the contract: the message lists every
 * problem, one a line.
 */
export function stackedTables({root, folder}: {root: string; folder?: string}): Record<TableName, string> {
  const {tables: rows, problems} = checkFiles(readData({root, folder}));
  if (problems.length > 0) throw new Error(["data/ breaks the contract:", ...problems.map(describeProblem)].join("\n"));
  const stacked = tableNames.map((name) => {
    const header = [...provenance(tables[name]), ...Object.keys(tables[name].columns)];
    const cells = rows[name].map(({line, values}) => {
      const placed: Readonly<Record<string, string>> = {...values, line: String(line)};
      return header.map((column) => placed[column]!);
    });
    return [name, writeCsv(header, cells)] as const;
  });
  return Object.fromEntries(stacked) as Record<TableName, string>;
}
