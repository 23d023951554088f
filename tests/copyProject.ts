import {cpSync, mkdtempSync, rmSync, symlinkSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {projectRoot} from "../scripts/projectRoot.js";

/** What the project is built from. */
const sources = ["data", "scripts", "src", "observablehq.config.js", "package.json", "tsconfig.json"];

/** What was built from it, and is not copied; Framework's bundles of the installed packages are where `bundled`. */
const built = {tables: join("src", "data"), bundles: join("src", ".observablehq")};

/** Copies the project, as a clone would have it, into a folder of its own; the installed packages are linked. */
export function copyProject({bundled = false} = {}): {root: string; remove: () => void} {
  const root = mkdtempSync(join(tmpdir(), "project-"));
  const left = [join(projectRoot, built.tables), ...(bundled ? [] : [join(projectRoot, built.bundles)])];
  for (const name of sources)
    cpSync(join(projectRoot, name), join(root, name), {recursive: true, filter: (path) => !left.includes(path)});
  symlinkSync(join(projectRoot, "node_modules"), join(root, "node_modules"), "junction");
  return {root, remove: () => rmSync(root, {recursive: true, force: true})};
}
