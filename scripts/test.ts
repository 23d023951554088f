import {spawnSync} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {createRequire} from "node:module";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {parseArgs} from "node:util";
import {projectRoot} from "./projectRoot.js";
import {requireChromium} from "./requireChromium.js";
import type {Report, Tally} from "./tally.js";
import {tally} from "./tally.js";

const steps: Record<string, {title: string; run: () => Tally}> = {
  types: {title: "Types", run: () => tool("types", {name: "typescript", bin: "tsc", args: ["--noEmit"]})},
  lint: {title: "Lint", run: () => tool("lint", {name: "eslint", args: [".", "--max-warnings=0"]})},
  format: {title: "Format", run: () => tool("format", {name: "prettier", args: ["--check", "."]})},
  unit: {title: "Unit and data tests", run: () => vitest("unit")},
  browser: {title: "Browser tests", run: browser}
};

const {values, positionals} = parseArgs({allowPositionals: true, options: {only: {type: "string", multiple: true}}});
const wanted = [...positionals, ...(values.only ?? [])];
const unknown = wanted.find((name) => !(name in steps));
if (unknown !== undefined) {
  console.error(`There is no step “${unknown}”: choose among ${Object.keys(steps).join(", ")}.`);
  process.exit(1);
}

const results = Object.entries(steps)
  .filter(([name]) => wanted.length === 0 || wanted.includes(name))
  .map(([, {title, run}]) => {
    console.log(`\n== ${title} ==\n`);
    return run();
  });

const failed = results.flatMap((result) => result.failed);
const notRun = results.flatMap((result) => result.notRun);
const failures = failed.length + (process.env.CI === "true" ? notRun.length : 0);
console.log();
for (const name of failed) console.log(`failed: ${name}`);
for (const name of notRun) console.log(`not run: ${name}`);
console.log(`${results.reduce((sum, {passed}) => sum + passed, 0)} passed, ${failures} failed`);
process.exitCode = failures > 0 ? 1 : 0;

/** Runs a tool that counts as one test. */
function tool(label: string, command: Command): Tally {
  return succeeds(command) ? {passed: 1, failed: [], notRun: []} : {passed: 0, failed: [label], notRun: []};
}

function browser(): Tally {
  let executable;
  try {
    executable = requireChromium();
  } catch (error) {
    return {passed: 0, failed: [], notRun: [`browser tests, ${(error as Error).message}`]};
  }
  return vitest("browser", {CHROMIUM_PATH: executable});
}

function vitest(project: string, env: NodeJS.ProcessEnv = {}): Tally {
  const folder = mkdtempSync(join(tmpdir(), "test-"));
  const file = join(folder, "report.json");
  const args = ["run", "--project", project, "--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  try {
    const succeeded = succeeds({name: "vitest", args, env});
    return tally(read(file), {label: `${project} tests`, succeeded});
  } finally {
    rmSync(folder, {recursive: true});
  }
}

function read(report: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(report, "utf8")) as Report;
  } catch {
    return undefined;
  }
}

interface Command {
  name: string;
  bin?: string;
  args: string[];
  env?: NodeJS.ProcessEnv;
}

/** Runs a package's program by its JavaScript file: the shims of node_modules/.bin differ between systems. */
function succeeds({name, bin = name, args, env}: Command): boolean {
  const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
  const {bin: bins} = JSON.parse(readFileSync(manifest, "utf8")) as {bin: string | Record<string, string>};
  const script = join(dirname(manifest), typeof bins === "string" ? bins : bins[bin]!);
  const {status} = spawnSync(process.execPath, [script, ...args], {
    cwd: projectRoot,
    env: {...process.env, OBSERVABLE_TELEMETRY_DISABLE: "true", ...env},
    stdio: "inherit"
  });
  return status === 0;
}
