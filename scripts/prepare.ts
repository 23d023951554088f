import {existsSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {recording} from "../src/answers.js";
import {openNode, readModel} from "../src/database/node.js";
import {modelNames} from "../src/models/index.js";
import {openings} from "../src/openings.js";
import {pages} from "../src/pages.js";
import {tableNames} from "../src/schema.js";
import type {TableName} from "../src/schema.js";
import {projectRoot} from "./projectRoot.js";
import {stack} from "./stack.js";

/** Makes everything in `src/data/` that the pages load: the stacked tables, the models and the opening answers. */
export async function prepare({root = projectRoot}: {root?: string} = {}): Promise<void> {
  stack({root});
  const folder = join(root, "src", "data");
  const models = await Promise.all(modelNames.map(readModel));
  write(join(folder, "models.sql"), models.join("\n"));
  for (const [page, answers] of await openingAnswers({root}))
    write(join(folder, "answers", `${page}.json`), JSON.stringify(answers));
}

/** What each page's opening questions are answered with, by the same engine and models as in the browser. */
export async function openingAnswers({root = projectRoot}: {root?: string} = {}) {
  const stacked = Object.fromEntries(
    tableNames.map((name) => [name, readFileSync(join(root, "src", "data", `${name}.csv`), "utf8")])
  ) as Record<TableName, string>;
  const engine = await openNode(stacked);
  try {
    const answered = [];
    for (const page of pages) {
      const {query, answers} = recording(engine.query);
      await openings[page](query);
      answered.push([page, answers] as const);
    }
    return answered;
  } finally {
    engine.close();
  }
}

/** Writes a file only where it differs, so that what watches it stays quiet. */
function write(file: string, text: string) {
  if (existsSync(file) && readFileSync(file, "utf8") === text) return;
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, text);
}
