import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {checkFiles} from "../src/contract/checkFiles.js";
import {describeProblem} from "../src/contract/problem.js";
import {writeCsv} from "../src/csv.js";
import {provenance, tableNames, tables} from "../src/schema.js";
import {isMain} from "./isMain.js";
import {projectRoot} from "./projectRoot.js";
import {readData} from "./readData.js";

/**
 * Stacks the documents of `data/` into `src/data/<table>.csv`, one for every table of the contract: the cells as they
 * stand, behind the document and the physical line they stand on. Only files whose content differs are written, files
 * of tables that are no more are removed; `changed` names both. Throws, and touches nothing, where the data break the
 * contract: the message lists every problem, one a line.
 */
export function stack({root = projectRoot}: {root?: string} = {}): {changed: string[]} {
  const {tables: rows, problems} = checkFiles(readData({root}));
  if (problems.length > 0) throw new Error(["data/ breaks the contract:", ...problems.map(describeProblem)].join("\n"));

  const folder = join(root, "src", "data");
  mkdirSync(folder, {recursive: true});
  const written = tableNames.filter((name) => {
    const header = [...provenance(tables[name]), ...Object.keys(tables[name].columns)];
    const cells = rows[name].map(({line, values}) => {
      const placed: Readonly<Record<string, string>> = {...values, line: String(line)};
      return header.map((column) => placed[column]!);
    });
    return writeIfChanged(join(folder, `${name}.csv`), writeCsv(header, cells));
  });
  const stale = readdirSync(folder).filter(
    (file) => file.endsWith(".csv") && !tableNames.some((name) => file === `${name}.csv`)
  );
  for (const file of stale) rmSync(join(folder, file));
  return {changed: [...written.map((name) => `${name}.csv`), ...stale]};
}

function writeIfChanged(file: string, text: string): boolean {
  if (existsSync(file) && readFileSync(file, "utf8") === text) return false;
  writeFileSync(file, text);
  return true;
}

if (isMain(import.meta.url)) {
  try {
    const {changed} = stack();
    console.log(changed.length === 0 ? "src/data/ is up to date." : `src/data/: ${changed.join(", ")}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
