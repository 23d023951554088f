import {existsSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {dirname} from "node:path";

/** Writes a file only where its text differs, so that what watches it stays quiet; says whether it did. */
export function writeChanged(file: string, text: string): boolean {
  if (existsSync(file) && readFileSync(file, "utf8") === text) return false;
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, text);
  return true;
}
