import {join} from "node:path";
import {recording} from "../src/answers.js";
import type {Answers} from "../src/answers.js";
import {askCube} from "../src/cube/cube.js";
import {openNode, readRelations} from "../src/database/node.js";
import {words as english} from "../src/en/words.js";
import {openings} from "../src/openings.js";
import {pages} from "../src/pages.js";
import type {PageName} from "../src/pages.js";
import type {TableName} from "../src/schema.js";
import {words as chinese} from "../src/words.js";
import {isMain} from "./isMain.js";
import {projectRoot} from "./projectRoot.js";
import {publishingTexts} from "./publishingTexts.js";
import {releaseOf} from "./releaseOf.js";
import {searchIndexes} from "./searchIndexes.js";
import {shippedScores} from "./shippedScores.js";
import {stack} from "./stack.js";
import {stackedTables} from "./stackedTables.js";
import {writeChanged} from "./writeChanged.js";

/**
 * Makes everything in `src/data/` that the pages load: the stacked tables, the models, the opening answers, the cube of
 * every unit, what can be found, what the site is built of, its score sheets, and what its pages make files with. All is
 * worked out before any of it is written: what throws leaves the tables and answers that were there. Only files whose
 * content differs are written; `changed` names them. `answered` names the pages whose opening questions are asked, where not
 * those of all are wanted; `searched` is false where nothing will be searched, since to find every case of every check takes
 * long in large data.
 */
export async function prepare({
  root = projectRoot,
  answered: asked = pages,
  searched = true
}: {root?: string; answered?: readonly PageName[]; searched?: boolean} = {}): Promise<{changed: string[]}> {
  const tables = stackedTables({root});
  const {answered, units, indexes} = await shippedAnswers(tables, {root, asked, searched});
  const {drawings, handOver} = await publishingTexts({root});
  const texts = {
    ...Object.fromEntries(answered.map(([page, answers]) => [`answers/${page}.json`, JSON.stringify(answers)])),
    ...indexes,
    "units.json": JSON.stringify(units),
    "relations.json": JSON.stringify(await readRelations()),
    "release.json": JSON.stringify(releaseOf({root})),
    "scores.json": JSON.stringify(shippedScores({root})),
    "publish/drawings.css": drawings,
    "publish/handOver.css": handOver.style,
    "publish/handOver.js": handOver.script
  };
  const written = Object.entries(texts).filter(([name, text]) => writeChanged(join(root, "src", "data", name), text));
  return {changed: [...written.map(([name]) => name), ...stack({root, tables}).changed]};
}

/**
 * What each page's opening questions are answered with, by the same engine and models as in the browser, what the cube of
 * every unit is made of, but for what the page 收支 opens with, and what can be found.
 */
async function shippedAnswers(
  tables: Readonly<Record<TableName, string>>,
  {root, asked, searched}: {root: string; asked: readonly PageName[]; searched: boolean}
): Promise<{answered: [PageName, Answers][]; units: Answers; indexes: Record<string, string>}> {
  const engine = await openNode(tables);
  try {
    const answered: [PageName, Answers][] = [];
    for (const page of asked) {
      const {query, answers} = recording(engine.query);
      await openings[page](query, {languages: [chinese, english], shipped: shippedScores({root})});
      answered.push([page, answers]);
    }
    const {query, answers} = recording(engine.query);
    const units = await engine.query<{unit_id: string}>("SELECT unit_id FROM units ORDER BY line");
    await askCube(
      query,
      units.map((unit) => unit.unit_id)
    );
    const opening = answered.find(([page]) => page === "spending")?.[1] ?? {};
    return {
      answered,
      units: Object.fromEntries(Object.entries(answers).filter(([key]) => !(key in opening))),
      indexes: searched ? await searchIndexes(engine.query, {root}) : {}
    };
  } finally {
    engine.close();
  }
}

if (isMain(import.meta.url)) {
  try {
    const {changed} = await prepare();
    console.log(changed.length === 0 ? "src/data/ is up to date." : `src/data/: ${changed.join(", ")}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
