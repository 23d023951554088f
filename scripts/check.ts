import {parseArgs} from "node:util";
import {dirname, resolve} from "node:path";
import type {CheckCase} from "../src/checks/case.js";
import {checkStatuses} from "../src/checks/case.js";
import {caseFormat} from "../src/checks/caseFormat.js";
import {checkCases} from "../src/checks/runChecks.js";
import type {CheckWords} from "../src/checks/text.js";
import {checkWords as chinese} from "../src/checkWords.js";
import {plainText} from "../src/components/numberText.js";
import {openNode} from "../src/database/node.js";
import {checkWords as english} from "../src/en/checkWords.js";
import {caseNames} from "../src/review/caseNames.js";
import {isMain} from "./isMain.js";
import {projectRoot} from "./projectRoot.js";
import {stackedTables} from "./stackedTables.js";

/** What `npm run check` says, and whether it ends well. */
interface Checked {
  text: string;
  ok: boolean;
}

/**
 * Checks a folder like `data/` (the project's own where none is named) through the real engine: first that it keeps to
 * the contract, which throws with every problem, then every case of every check, findings first. `ok` is false under
 * `--strict` where something does not agree; `--all` lists cases that agree too; `--json` gives the cases themselves.
 */
export async function check(args: readonly string[]): Promise<Checked> {
  const {values, positionals} = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      strict: {type: "boolean", default: false},
      json: {type: "boolean", default: false},
      all: {type: "boolean", default: false},
      lang: {type: "string", default: "zh"}
    }
  });
  const root = positionals[0] ? dirname(resolve(positionals[0])) : projectRoot;
  const engine = await openNode(stackedTables({root}));
  try {
    const cases = await checkCases(engine.query);
    const ok = !values.strict || cases.every((row) => row.status !== "fail");
    if (values.json) return {text: JSON.stringify(cases, null, 2), ok};
    const words = values.lang === "en" ? english : chinese;
    const names = Object.fromEntries(
      (await caseNames(engine.query)).map((row) => [row.id, values.lang === "en" ? row.name_en : row.name])
    );
    const shown = values.all ? cases : cases.filter((row) => row.status !== "pass" && row.status !== "not_applicable");
    return {text: [...told(shown, {words, names}), counted(cases, {words})].join("\n"), ok};
  } finally {
    engine.close();
  }
}

function told(
  cases: readonly CheckCase[],
  {words, names}: {words: CheckWords; names: Readonly<Record<string, string>>}
): string[] {
  const format = caseFormat({words, names});
  return grouped(cases)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, rows]) => [
      `\n${name}`,
      ...rows.map(
        (row) => `  ${words.statuses[row.status]}  ${plainText(words.checks[row.check_id].finding(row, format))}`
      )
    ]);
}

function grouped(cases: readonly CheckCase[]): [string, CheckCase[]][] {
  const groups = new Map<string, CheckCase[]>();
  for (const row of cases) {
    const name = `${row.unit_id} ${row.fiscal_year}`;
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return [...groups];
}

function counted(cases: readonly CheckCase[], {words}: {words: CheckWords}): string {
  const counts = checkStatuses.map(
    (status) => `${words.statuses[status]} ${cases.filter((row) => row.status === status).length}`
  );
  return `\n${counts.join(" · ")}`;
}

if (isMain(import.meta.url)) {
  try {
    const {text, ok} = await check(process.argv.slice(2));
    console.log(text);
    if (!ok) process.exitCode = 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
