import {readdirSync, readFileSync} from "node:fs";
import {join, relative, sep} from "node:path";
import type {SourceFile} from "../src/contract/readTable.js";

/** What a file system or an office program leaves beside a file: nobody put it there. */
const leftover = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/;

/**
 * Every file under `data/`, or under a folder that is laid out like it, in the order of their paths, which begin with
 * `data/`. Bytes that are not UTF-8 come as U+FFFD, for the check to find.
 */
export function readData({root, folder = join(root, "data")}: {root: string; folder?: string}): SourceFile[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && !leftover.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: ["data", ...relative(folder, file).split(sep)].join("/"),
      text: readFileSync(file, "utf8")
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
