import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {availableParallelism, cpus, release, totalmem, type} from "node:os";
import {join} from "node:path";
import type {Browser} from "playwright-core";
import {projectRoot} from "../scripts/projectRoot.js";
import type {Facts} from "./report.js";

/** The machine that a run is made on, the programs, and the versions that are compared. */
export function machine(browser: Browser): Facts {
  const ours = (name: string) => versionOf(join(projectRoot, "package.json"), name);
  const theirs = (name: string) => versionOf(join(projectRoot, "bench", "package.json"), name);
  return [
    [
      "machine",
      `${availableParallelism()} × ${cpus()[0]?.model.trim() ?? "?"}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, ${type()} ${release().replace(/-.*$/, "")}`
    ],
    ["programs", `Node ${process.versions.node}, Chromium ${browser.version()}, without a window`],
    ["ours", `Observable Framework ${ours("@observablehq/framework")}, DuckDB-Wasm ${ours("@duckdb/duckdb-wasm")}`],
    [
      "stock Framework",
      `Observable Framework ${ours("@observablehq/framework")}, Plot ${theirs("@observablehq/plot")}, DuckDB-Wasm ${theirs("@duckdb/duckdb-wasm")}`
    ],
    ["vgplot", `Mosaic vgplot ${theirs("@uwdata/vgplot")}, DuckDB-Wasm ${theirs("@duckdb/duckdb-wasm")}`]
  ];
}

/** The version of a package as a project has it installed. */
function versionOf(project: string, name: string): string {
  const places = createRequire(project).resolve.paths(name) ?? [];
  for (const place of places) {
    try {
      return (JSON.parse(readFileSync(join(place, name, "package.json"), "utf8")) as {version: string}).version;
    } catch {
      continue;
    }
  }
  return "?";
}
