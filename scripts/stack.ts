import {mkdirSync, readdirSync, rmSync} from "node:fs";
import {join} from "node:path";
import {tableNames} from "../src/schema.js";
import {isMain} from "./isMain.js";
import {projectRoot} from "./projectRoot.js";
import {stackedTables} from "./stackedTables.js";
import {writeChanged} from "./writeChanged.js";

/**
 * Writes the stacked documents of `data/` to `src/data/<table>.csv`, one for every table of the contract. Only files
 * whose content differs are written, files of tables that are no more are removed; `changed` names both. Throws, and
 * touches nothing, where the data break the contract: the message lists every problem, one a line.
 */
export function stack({root = projectRoot, tables = stackedTables({root})} = {}): {changed: string[]} {
  const folder = join(root, "src", "data");
  mkdirSync(folder, {recursive: true});
  const written = tableNames.filter((name) => writeChanged(join(folder, `${name}.csv`), tables[name]));
  const stale = readdirSync(folder).filter(
    (file) => file.endsWith(".csv") && !tableNames.some((name) => file === `${name}.csv`)
  );
  for (const file of stale) rmSync(join(folder, file));
  return {changed: [...written.map((name) => `${name}.csv`), ...stale]};
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
