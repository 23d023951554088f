import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {generateLarge} from "../../scripts/generateLarge.js";
import type {Generated} from "../../scripts/generateLarge.js";
import {prepare} from "../../scripts/prepare.js";
import {projectRoot} from "../../scripts/projectRoot.js";
import {madeOnce} from "./madeOnce.js";

/** What large data are generated from: the same seed gives the same rows. */
export const seed = 20_100_101;

/** The files that the build makes for pages, of a generated family of about so many rows, and what was generated. */
export async function largeData(rows: number): Promise<{folder: string; generated: Generated}> {
  const folder = await madeOnce(`data-${rows}`, {
    of: ["src", "scripts", "data/accounts.csv", "data/funds.csv", "data/check_rules.csv"],
    texts: [String(rows), String(seed)],
    make: async (made) => {
      const root = mkdtempSync(join(tmpdir(), "large-"));
      try {
        const generated = generateLarge({rows, seed, to: join(root, "data")});
        mkdirSync(join(root, "src"));
        for (const name of readdirSync(join(projectRoot, "src")).filter((name) => name !== "data"))
          symlinkSync(join(projectRoot, "src", name), join(root, "src", name));
        cpSync(join(projectRoot, "package.json"), join(root, "package.json"));
        await prepare({root, answered: ["spending"], searched: false});
        cpSync(join(root, "src", "data"), join(made, "data"), {recursive: true});
        writeFileSync(join(made, "generated.json"), JSON.stringify(generated));
      } finally {
        rmSync(root, {recursive: true, force: true});
      }
    }
  });
  const generated = JSON.parse(readFileSync(join(folder, "generated.json"), "utf8")) as Generated;
  return {folder: join(folder, "data"), generated};
}
