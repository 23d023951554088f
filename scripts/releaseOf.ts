import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {plainText} from "../src/csv.js";
import type {Release} from "../src/publish/editionOf.js";
import {readData} from "./readData.js";

/**
 * What a site is built of: this project's version, and the files of `data/`, or of a folder laid out like it, each by its
 * path below that folder with the hash of the bytes that are published of it.
 */
export function releaseOf({root, folder}: {root: string; folder?: string}): Release {
  const {version} = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {version: string};
  const files = readData({root, ...(folder && {folder})}).map(({path, text}) => ({
    file: path.slice("data/".length),
    sha256: createHash("sha256").update(plainText(text), "utf8").digest("hex")
  }));
  return {tool: version, files};
}
