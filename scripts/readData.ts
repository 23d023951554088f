import {readdirSync, readFileSync} from "node:fs";
import {join, relative, sep} from "node:path";
import type {SourceFile} from "../src/contract/readTable.js";

/** What a file system or an office program leaves beside a file: nobody put it there. */
const leftover = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/;

/** Every file under `data/`, in the order of their paths. Bytes that are not UTF-8 come as U+FFFD, for the check to find. */
export function readData({root}: {root: string}): SourceFile[] {
  return readdirSync(join(root, "data"), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && !leftover.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({path: relative(root, file).split(sep).join("/"), text: readFileSync(file, "utf8")}))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
