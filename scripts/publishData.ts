import {createHash} from "node:crypto";
import {mkdirSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {checkFiles} from "../src/contract/checkFiles.js";
import {plainText} from "../src/csv.js";
import {dataPackage} from "../src/describe/dataPackage.js";
import {projectRoot} from "./projectRoot.js";
import {readData} from "./readData.js";

/**
 * Copies `data/` into the folder `to`, files and lines as they stand, with their descriptor `datapackage.json`. Line
 * ends and byte order marks that a checkout or a spreadsheet added are off, so that any clone publishes the same bytes.
 */
export function publishData({root = projectRoot, to}: {root?: string; to: string}): void {
  const files = readData({root});
  const {documents} = checkFiles(files).tables;
  const published = files.map(({path, text}) => {
    const bytes = Buffer.from(plainText(text), "utf8");
    const target = join(to, ...path.split("/").slice(1));
    mkdirSync(dirname(target), {recursive: true});
    writeFileSync(target, bytes);
    return {path, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex")};
  });
  const descriptor = dataPackage(published, {documents: documents.map(({values}) => values)});
  writeFileSync(join(to, "datapackage.json"), JSON.stringify(descriptor, null, 2) + "\n");
}
