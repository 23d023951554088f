import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {projectRoot} from "../scripts/projectRoot.js";

/** A folder laid out like `data/`, which a test can change. */
export interface DataFolder {
  path: string;
  /** Changes the lines of one of its files, the header's among them. */
  edit(file: string, change: (lines: string[]) => string[]): void;
  remove(): void;
}

/** Copies the documents of `data/` whose ids match, with all classifications, into a folder of its own. */
export function dataFolder(documents: RegExp): DataFolder {
  const path = mkdtempSync(join(tmpdir(), "data-"));
  const from = join(projectRoot, "data");
  for (const entry of readdirSync(from, {withFileTypes: true}))
    if (entry.isDirectory() ? documents.test(entry.name) : entry.name.endsWith(".csv"))
      cpSync(join(from, entry.name), join(path, entry.name), {recursive: true});
  const edit: DataFolder["edit"] = (file, change) => {
    const text = readFileSync(join(path, file), "utf8");
    writeFileSync(join(path, file), `${change(text.trimEnd().split("\n")).join("\n")}\n`);
  };
  edit("documents.csv", (lines) => lines.filter((line, i) => i === 0 || documents.test(line.split(",")[0]!)));
  return {path, edit, remove: () => rmSync(path, {recursive: true, force: true})};
}
