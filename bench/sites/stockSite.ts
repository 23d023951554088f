import {cpSync, mkdirSync, rmSync} from "node:fs";
import {join} from "node:path";
import {framework} from "../../scripts/framework.js";
import {projectRoot} from "../../scripts/projectRoot.js";
import {madeOnce} from "./madeOnce.js";

/**
 * The built site of stock Framework with the same figure: default theme and loading, libraries by their bare names, the
 * engine imported at the top, over the same published rows.
 */
export async function stockSite(): Promise<string> {
  const root = join(projectRoot, "bench", "stock");
  const data = join(root, "src", "data");
  return madeOnce("stock", {
    of: ["bench/stock", "bench/package-lock.json", "package-lock.json", "src/data/budget.csv", "src/data/accounts.csv"],
    make: async (made) => {
      rmSync(data, {recursive: true, force: true});
      mkdirSync(data);
      for (const name of ["budget.csv", "accounts.csv"])
        cpSync(join(projectRoot, "src", "data", name), join(data, name));
      await framework(["build"], {root, quiet: true});
      cpSync(join(root, "dist"), made, {recursive: true});
    }
  });
}
