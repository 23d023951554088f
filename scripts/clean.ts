import {rm} from "node:fs/promises";
import {join} from "node:path";
import {projectRoot} from "./projectRoot.js";

const generated = ["dist", "src/data", "src/.observablehq", "coverage", "node_modules/.cache"];

await Promise.all(generated.map((folder) => rm(join(projectRoot, folder), {recursive: true, force: true})));
