import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {parseArgs} from "node:util";
import {readCsv} from "../src/csv.js";
import {demoFamily} from "../src/generate/demoFamily.js";
import {generateFamily} from "../src/generate/generateFamily.js";
import {renderFamily} from "../src/generate/renderFamily.js";
import {generateLarge} from "./generateLarge.js";
import {isMain} from "./isMain.js";
import {projectRoot} from "./projectRoot.js";

/**
 * Writes the synthetic family into `data/`: its documents' folders, and its rows of `documents.csv` and `units.csv`.
 * With `check` it writes nothing and returns the first place where `data/` differs, like `data/demo-2019/budget.csv:7`.
 */
export function generate({root = projectRoot, check = false} = {}): string | undefined {
  const data = join(root, "data");
  const read = (path: string) => readFileSync(join(data, path), "utf8");
  const {header, rows} = readCsv(read("accounts.csv"));
  const accounts = rows.map(({cells}) => Object.fromEntries(header.map((column, i) => [column, cells[i]!])));
  const files = renderFamily(generateFamily({...demoFamily, accounts}), {
    documents: read("documents.csv"),
    units: read("units.csv")
  });
  const stale = present(data).filter((path) => !files.has(path));
  if (check) {
    for (const [path, text] of files) {
      const line = existsSync(join(data, path)) ? firstDifference(read(path), text) : 1;
      if (line !== undefined) return `data/${path}:${line}`;
    }
    return stale[0] && `data/${stale[0]}:1`;
  }
  for (const path of stale) rmSync(join(data, path));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(data, path)), {recursive: true});
    writeFileSync(join(data, path), text);
  }
  return undefined;
}

/** The tables in the folders of the family's documents; a folder that another document shares a beginning with is not one. */
function present(data: string): string[] {
  const own = new RegExp(`^${demoFamily.units[0]!.unit_id}-(?:\\d{4}(?:-[a-z]+)?|analysis)$`);
  const folders = readdirSync(data, {withFileTypes: true}).filter(
    (entry) => entry.isDirectory() && own.test(entry.name)
  );
  return folders.flatMap(({name}) => readdirSync(join(data, name)).map((file) => `${name}/${file}`));
}

function firstDifference(one: string, other: string): number | undefined {
  const [lines, others] = [one.split("\n"), other.split("\n")];
  const longest = lines.length > others.length ? lines : others;
  const at = longest.findIndex((_, i) => lines[i] !== others[i]);
  return at < 0 ? undefined : at + 1;
}

if (isMain(import.meta.url)) {
  try {
    const {values} = parseArgs({
      options: {
        check: {type: "boolean", default: false},
        rows: {type: "string"},
        seed: {type: "string", default: "1"},
        out: {type: "string"}
      }
    });
    if (values.rows === undefined) family(values.check);
    else large({rows: Number(values.rows), seed: Number(values.seed), to: values.out});
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

function family(check: boolean): void {
  const difference = generate({check});
  if (difference !== undefined) throw new Error(`${difference} differs from what \`npm run generate\` writes.`);
  console.log(check ? "data/ holds the synthetic family as generated." : "Wrote the synthetic family into data/.");
}

function large({rows, seed, to}: {rows: number; seed: number; to: string | undefined}): void {
  if (to === undefined || !(rows > 0) || !Number.isInteger(seed))
    throw new Error("Usage: npm run generate -- --rows ROWS --out FOLDER [--seed WHOLE]");
  const {rows: written, units, documents} = generateLarge({rows, seed, to});
  console.log(`Wrote ${written} rows of ${units} units in ${documents} documents into ${to}.`);
}
