import {writeFileSync} from "node:fs";
import {join} from "node:path";
import {dataReadme} from "../src/describe/dataReadme.js";
import {contractWords} from "../src/en/contractWords.js";
import {isMain} from "./isMain.js";
import {projectRoot} from "./projectRoot.js";

/** Writes `data/README.md` as the schema has it. */
export function writeDataReadme({root = projectRoot}: {root?: string} = {}): void {
  writeFileSync(join(root, "data", "README.md"), dataReadme({words: contractWords}));
}

if (isMain(import.meta.url)) writeDataReadme();
