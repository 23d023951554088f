import {spawn} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {createRequire} from "node:module";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {parseArgs} from "node:util";
import {projectRoot} from "./projectRoot.js";
import {requireChromium} from "./requireChromium.js";
import {requireNginx} from "./requireNginx.js";
import type {Report, Tally} from "./tally.js";
import {tally} from "./tally.js";

/** A step's part of the run; those `atOnce` wait for no other, and say all that they have to say when their turn comes. */
interface Step {
  title: string;
  atOnce?: boolean;
  run: () => Promise<Tally & {said?: string}>;
}

const steps: Record<string, Step> = {
  types: {title: "Types", atOnce: true, run: () => tool("types", {name: "typescript", bin: "tsc", args: ["--noEmit"]})},
  lint: {title: "Lint", atOnce: true, run: () => tool("lint", {name: "eslint", args: [".", "--max-warnings=0"]})},
  format: {title: "Format", atOnce: true, run: () => tool("format", {name: "prettier", args: ["--check", "."]})},
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

const chosen = Object.entries(steps)
  .filter(([name]) => wanted.length === 0 || wanted.includes(name))
  .map(([, step]) => ({...step, started: step.atOnce ? step.run() : undefined}));
const results: Tally[] = [];
for (const {title, run, started} of chosen) {
  console.log(`\n== ${title} ==\n`);
  const {said, ...result} = await (started ?? run());
  if (said) console.log(said);
  results.push(result);
}

const failed = results.flatMap((result) => result.failed);
const notRun = results.flatMap((result) => result.notRun);
const failures = failed.length + (process.env.CI === "true" ? notRun.length : 0);
console.log();
for (const {unsteady} of results) for (const name of unsteady) console.log(`passed at the second try: ${name}`);
for (const name of failed) console.log(`failed: ${name}`);
for (const name of notRun) console.log(`not run: ${name}`);
console.log(`${results.reduce((sum, {passed}) => sum + passed, 0)} passed, ${failures} failed`);
process.exitCode = failures > 0 ? 1 : 0;

/** Runs a tool that counts as one test. */
async function tool(label: string, command: Command): Promise<Tally & {said: string}> {
  const {succeeded, said} = await runs({...command, quiet: true});
  return {...(succeeded ? {passed: 1, failed: []} : {passed: 0, failed: [label]}), unsteady: [], notRun: [], said};
}

/** What needs a program that the machine has not, and that could not be installed, is not run, and said to be so. */
async function browser(): Promise<Tally> {
  const missing: string[] = [];
  const found = (needing: string, program: () => string): string | undefined => {
    try {
      return program();
    } catch (error) {
      missing.push(`${needing}, ${(error as Error).message}`);
      return undefined;
    }
  };
  const chromium = found("browser tests", requireChromium);
  if (!chromium) return {passed: 0, unsteady: [], failed: [], notRun: missing};
  const nginx = found("tests of hosting", requireNginx);
  const without = nginx ? [] : ["--exclude=tests/browser/hosting.test.ts"];
  const result = await vitest("browser", {args: without, env: {CHROMIUM_PATH: chromium, NGINX_PATH: nginx}});
  return {...result, notRun: [...missing, ...result.notRun]};
}

async function vitest(project: string, {args = [], env = {}}: Partial<Pick<Command, "args" | "env">> = {}) {
  const folder = mkdtempSync(join(tmpdir(), "test-"));
  const file = join(folder, "report.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  try {
    const command = ["run", "--project", project, ...reporters, ...args];
    const {succeeded} = await runs({name: "vitest", args: command, env});
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
  /** Keeps what it says for the end. */
  quiet?: boolean;
}

/** Runs a package's program by its JavaScript file: the shims of node_modules/.bin differ between systems. */
async function runs({name, bin = name, args, env, quiet}: Command): Promise<{succeeded: boolean; said: string}> {
  const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
  const {bin: bins} = JSON.parse(readFileSync(manifest, "utf8")) as {bin: string | Record<string, string>};
  const script = join(dirname(manifest), typeof bins === "string" ? bins : bins[bin]!);
  const output = quiet ? "pipe" : "inherit";
  const child = spawn(process.execPath, [script, ...args], {
    cwd: projectRoot,
    env: {...process.env, OBSERVABLE_TELEMETRY_DISABLE: "true", ...env},
    stdio: ["inherit", output, output]
  });
  let said = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (said += text));
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (said += text));
  const status = await new Promise<number | null>((resolve, reject) => child.on("close", resolve).on("error", reject));
  return {succeeded: status === 0, said: said.trimEnd()};
}
