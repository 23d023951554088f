import {existsSync} from "node:fs";
import {resolve} from "node:path";
import {parseArgs} from "node:util";
import {caseFormat} from "../src/checks/caseFormat.js";
import {checkCases} from "../src/checks/runChecks.js";
import type {CheckWords} from "../src/checks/text.js";
import {checkWords as chinese} from "../src/checkWords.js";
import type {ContractWords} from "../src/contract/text.js";
import {contractWords as chineseContract} from "../src/contractWords.js";
import {openNode} from "../src/database/node.js";
import type {Query} from "../src/database/query.js";
import {checkWords as english} from "../src/en/checkWords.js";
import {contractWords as englishContract} from "../src/en/contractWords.js";
import {caseNames} from "../src/review/caseNames.js";
import {describeCases} from "./describeCases.js";
import {isMain} from "./isMain.js";
import {projectRoot} from "./projectRoot.js";
import {stackedTables} from "./stackedTables.js";

const usage = "Usage: npm run check -- [FOLDER] [--strict] [--json] [--all] [--lang zh|en]";

/** What is said in a language: of the checks, and of what breaks the contract. */
interface Words {
  checks: CheckWords;
  contract: ContractWords;
}

const languages: Readonly<Record<string, Words>> = {
  zh: {checks: chinese, contract: chineseContract},
  en: {checks: english, contract: englishContract}
};

/** What `npm run check` says, and whether it ends well. */
interface Checked {
  text: string;
  ok: boolean;
}

/**
 * Runs every check on a folder that is laid out like `data/`, the project's own where none is named, through the real
 * engine. Gives a table of what was found (`--all`: of what agrees too), or every case as JSON. What a document states is
 * no error: only `--strict` makes a failure one. Throws a message for a person where the folder breaks the contract.
 */
export async function check(args: readonly string[], {root = projectRoot} = {}): Promise<Checked> {
  const {values, positionals} = parse(args);
  const words = languages[values.lang];
  if (positionals.length > 1 || words === undefined) throw new Error(usage);
  const engine = await openNode(tablesOf(positionals[0], {root, words: words.contract}));
  try {
    const cases = await checkCases(engine.query);
    const ok = !values.strict || cases.every(({status}) => status !== "fail");
    if (values.json) return {text: JSON.stringify(cases, null, 2), ok};
    const {units, names} = await namesIn(engine.query, {english: values.lang === "en"});
    const format = caseFormat({words: words.checks, names});
    return {text: describeCases(cases, {words: words.checks, format, units, all: values.all}), ok};
  } finally {
    engine.close();
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        strict: {type: "boolean", default: false},
        json: {type: "boolean", default: false},
        all: {type: "boolean", default: false},
        lang: {type: "string", default: "zh"}
      }
    });
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${usage}`, {cause: error});
  }
}

/** A folder's tables; what breaks the contract is said under the name that the folder was given. */
function tablesOf(given: string | undefined, {root, words}: {root: string; words: ContractWords}) {
  if (given === undefined) return stackedTables({root, words});
  const folder = resolve(given);
  if (!existsSync(folder)) throw new Error(`There is no folder ${given}.\n${usage}`);
  try {
    return stackedTables({root, folder, words});
  } catch (error) {
    const name = given.replaceAll("\\", "/").replace(/\/+$/, "");
    throw new Error((error as Error).message.replaceAll(/^data\//gm, `${name}/`), {cause: error});
  }
}

/** The names of units, in the order of `units.csv`, and of accounts and funds. */
async function namesIn(query: Query, {english}: {english: boolean}) {
  const named = (rows: readonly {id: string; name: string; name_en: string}[]): Record<string, string> =>
    Object.fromEntries(rows.map(({id, name, name_en}) => [id, english ? name_en : name]));
  return {
    units: named(await query("SELECT unit_id AS id, name, name_en FROM units ORDER BY line")),
    names: named(await caseNames(query))
  };
}

if (isMain(import.meta.url)) {
  try {
    const {text, ok} = await check(process.argv.slice(2));
    console.log(text);
    process.exitCode = ok ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
