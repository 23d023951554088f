import {existsSync} from "node:fs";
import {basename, join, resolve} from "node:path";
import {parseArgs} from "node:util";
import type {CheckCase} from "../src/checks/case.js";
import {caseFormat} from "../src/checks/caseFormat.js";
import {checkCases} from "../src/checks/runChecks.js";
import type {CheckWords} from "../src/checks/text.js";
import {checkWords as chinese} from "../src/checkWords.js";
import {inertText} from "../src/components/inertText.js";
import type {ContractWords} from "../src/contract/text.js";
import {openNode} from "../src/database/node.js";
import type {Query} from "../src/database/query.js";
import {checkWords as english} from "../src/en/checkWords.js";
import {importWords as englishImport} from "../src/en/importWords.js";
import type {ImportWords} from "../src/importing/text.js";
import {importWords as chineseImport} from "../src/importWords.js";
import {caseNames} from "../src/review/caseNames.js";
import {cellsOf, checkImport, classifications} from "./checkImport.js";
import type {Classifications} from "./checkImport.js";
import {describeCases} from "./describeCases.js";
import {describeImport} from "./describeImport.js";
import {isMain} from "./isMain.js";
import {personFiles} from "./personFiles.js";
import {projectRoot} from "./projectRoot.js";
import {stackedTables} from "./stackedTables.js";

const usage = "Usage: npm run check -- [FOLDER | FILE]... [--strict] [--json] [--all] [--lang zh|en]";

/** What is said in a language: of the checks, and of a person's files and what in them breaks the contract. */
interface Words {
  checks: CheckWords;
  importing: ImportWords;
}

const languages: Readonly<Record<string, Words>> = {
  zh: {checks: chinese, importing: chineseImport},
  en: {checks: english, importing: englishImport}
};

/** What `npm run check` says, and whether it ends well. */
interface Checked {
  text: string;
  ok: boolean;
}

/** How a run was asked for. */
interface Run {
  words: Words;
  root: string;
  english: boolean;
  all: boolean;
  strict: boolean;
  /** Read once, where some path needs them. */
  shared: () => Promise<Classifications>;
}

/** What was found under one path, in words and as data. */
interface Found extends Checked {
  json: unknown;
}

/**
 * Runs every check, through the real engine, on each folder that is laid out like `data/`, the project's own where none
 * is named. Any other folder, file or archive is read as the page 导入 reads it with nothing said by a reader: what is
 * understood, every fault and every open question are listed, and a complete document is checked. Gives a table of what
 * was found (`--all`: of what agrees too), or every case as JSON.
 *
 * What a document states is no error: only `--strict` makes a failure one. A fault in a person's files is one, and so is
 * a question left open, since nothing of such a document is checked. Throws a message for a person where the arguments,
 * or the one folder named, cannot be used.
 */
export async function check(args: readonly string[], {root = projectRoot} = {}): Promise<Checked> {
  const {values, positionals} = parse(args);
  const words = languages[values.lang];
  if (words === undefined) throw new Error(usage);
  const missing = positionals.find((path) => !existsSync(path));
  if (missing !== undefined) throw new Error(`There is no file or folder ${missing}.\n${usage}`);
  let read: Promise<Classifications> | undefined;
  const run: Run = {
    ...{words, root, english: values.lang === "en", all: values.all, strict: values.strict},
    shared: () => (read ??= classifications({root}))
  };
  const only = positionals.length < 2;
  const found: (Found & {path: string})[] = [];
  for (const path of only ? [positionals[0]] : positionals) {
    const asked = path === undefined || isLaidOut(path) ? ofTables(path, run) : ofFiles(path, run);
    const one = only ? await asked : await asked.catch(refused);
    found.push({path: path ?? "data", ...one});
  }
  const ok = found.every((one) => one.ok);
  if (values.json) {
    const json = only && Array.isArray(found[0]!.json) ? found[0]!.json : found.map(({path, json}) => ({path, json}));
    return {text: JSON.stringify(json, null, 2), ok};
  }
  return {text: found.map(({path, text}) => (only ? text : `# ${path}\n\n${text}`)).join("\n\n"), ok};
}

const refused = (error: Error): Found => ({text: error.message, json: {error: error.message}, ok: false});

/** Whether a folder has the tables that stand beside the documents in `data/`. */
const isLaidOut = (path: string): boolean =>
  ["documents.csv", "accounts.csv"].every((name) => existsSync(join(path, name)));

/** The cases of the project's own data, or of a folder laid out like them. */
async function ofTables(path: string | undefined, run: Run): Promise<Found> {
  const engine = await openNode(tablesOf(path, {root: run.root, words: run.words.importing.contract}));
  try {
    const cases = await checkCases(engine.query);
    return {text: await casesText(cases, {...run, query: engine.query}), json: cases, ok: endsWell(cases, run)};
  } finally {
    engine.close();
  }
}

/** What a person's own files come to. */
async function ofFiles(path: string, run: Run): Promise<Found> {
  const said: string[] = [];
  const {draft, cases, ...result} = await checkImport(personFiles(path), {
    ...(await run.shared()),
    name: basename(resolve(path)),
    use: async (query, {cases, draft}) => {
      const cells = draft && cellsOf(draft);
      const placesText = (places: string) =>
        [...new Set(places.split(" ").map((place) => cells?.get(place) ?? place))].join(" ");
      said.push(await casesText(cases, {...run, query, placesText}));
    }
  });
  const text = [describeImport({draft, ...result}, {text: run.words.importing}), ...said].join("\n\n");
  const {faults, problems} = result;
  const sheets = result.taken.map(({sheet: {file, sheet, rows}, ...taken}) => ({
    ...{file, sheet, kind: taken.kind, rows: rows.length},
    ...(taken.kind === "amounts" && {
      used: taken.read.used.length,
      faulty: taken.read.faulty.length,
      without: taken.read.without.length
    })
  }));
  const json = {sheets, faults, questions: draft.questions, problems, cases};
  return {text, json, ok: result.complete && endsWell(cases ?? [], run)};
}

const endsWell = (cases: readonly CheckCase[], {strict}: Pick<Run, "strict">): boolean =>
  !strict || cases.every(({status}) => status !== "fail");

async function casesText(
  cases: readonly CheckCase[],
  {
    words,
    english,
    all,
    query,
    placesText
  }: Pick<Run, "words" | "english" | "all"> & {query: Query; placesText?: (places: string) => string}
): Promise<string> {
  const {units, names} = await namesIn(query, {english});
  const format = caseFormat({words: words.checks, names});
  return describeCases(cases, {words: words.checks, format, units, all, placesText});
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
  try {
    return stackedTables({root, folder: resolve(given), words});
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
    console.log(inertText(text));
    process.exitCode = ok ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? inertText(error.message) : error);
    process.exitCode = 1;
  }
}
