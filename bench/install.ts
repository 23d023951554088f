import {spawnSync} from "node:child_process";
import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {projectRoot} from "../scripts/projectRoot.js";

/** Installs what ours is compared with, into `bench/` alone, where that is not there as its lock file has it. */
export function install({say}: {say: (line: string) => void}): void {
  const root = join(projectRoot, "bench");
  const {dependencies} = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    dependencies: Record<string, string>;
  };
  const installed = ([name, version]: [string, string]) => {
    const manifest = join(root, "node_modules", name, "package.json");
    return (
      existsSync(manifest) && (JSON.parse(readFileSync(manifest, "utf8")) as {version: string}).version === version
    );
  };
  if (Object.entries(dependencies).every(installed)) return;
  say("Installing what is compared, once (npm ci --prefix bench)");
  const args = ["ci", "--prefix", root, "--ignore-scripts", "--no-audit", "--no-fund"];
  const {status} = spawnSync("npm", args, {cwd: root, stdio: "inherit", shell: process.platform === "win32"});
  if (status !== 0) throw new Error("What is compared could not be installed: it needs the package registry, once.");
}
