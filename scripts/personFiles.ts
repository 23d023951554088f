import {readdirSync, readFileSync, statSync} from "node:fs";
import {basename, join, relative, resolve, sep} from "node:path";
import type {PersonFile} from "../src/reading/personFile.js";

/** A file, or every file of a folder in the order of their paths, which begin with the folder's name as in a browser. */
export function personFiles(path: string): PersonFile[] {
  const whole = resolve(path);
  if (!statSync(whole).isDirectory()) return [{path: basename(whole), bytes: readFileSync(whole)}];
  return readdirSync(whole, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({
      path: [basename(whole), ...relative(whole, file).split(sep)].join("/"),
      bytes: readFileSync(file)
    }));
}
