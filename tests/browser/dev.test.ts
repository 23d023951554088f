import {spawn} from "node:child_process";
import type {ChildProcess} from "node:child_process";
import {once} from "node:events";
import {join} from "node:path";
import {afterAll, beforeAll, expect} from "vitest";
import {copyProject} from "../copyProject.js";
import {editText} from "../editText.js";
import {addNewYear} from "../newYear.js";
import {browserTest as test} from "./browserTest.js";
import type {Visit} from "./visit.js";

const patience = 60_000;
const project = copyProject({bundled: true});
let dev: ChildProcess;
let said = "";
let address: string;

/** Resolves with the first match in what `npm run dev` has said since it had said `since` characters. */
async function saying(pattern: RegExp, since = 0): Promise<string> {
  for (const deadline = Date.now() + patience; Date.now() < deadline; await pause(50)) {
    const match = pattern.exec(said.slice(since));
    if (match) return match[0];
  }
  throw new Error(`it did not say ${pattern}:\n${said}`);
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Changes one text in a file of `data/`. */
const edit = (path: string, [from, to]: [from: string, to: string]): void =>
  editText(join(project.root, "data", ...path.split("/")), {from, to});

/** Resolves once the page's headline says this. */
async function headline({page}: Visit, text: string): Promise<void> {
  await page.locator("h1", {hasText: text}).waitFor({timeout: patience});
}

beforeAll(async () => {
  const args = ["--import", "tsx", "scripts/dev.ts", "--port", "0"];
  dev = spawn(process.execPath, args, {cwd: project.root, stdio: ["ignore", "pipe", "pipe"]});
  for (const output of [dev.stdout!, dev.stderr!]) output.on("data", (chunk: Buffer) => (said += chunk.toString()));
  address = await saying(/http:\/\/127\.0\.0\.1:\d+\//);
});

afterAll(async () => {
  if (dev.exitCode === null && dev.kill()) await once(dev, "exit");
  project.remove();
});

test("one changed amount reaches the open pages, from the answers and from the engine, without a reload", async ({
  visit
}) => {
  const opening = await visit(address, {idle: true});
  const chosen = await visit(new URL("en/?unit=demo&year=2021", address).href);
  expect(await chosen.page.getAttribute("html", "lang")).toBe("en");
  for (const {page} of [opening, chosen]) await page.evaluate(() => document.body.classList.add("not-reloaded"));

  edit("yanfeng-2023/budget.csv", [",271.37,", ",271.99,"]);
  edit("demo-2021/budget.csv", [",689.13,", ",689.99,"]);
  await headline(opening, "271.99");
  await headline(chosen, "689.99");
  await expect
    .poll(() => Promise.all([opening, chosen].map(({page}) => page.workers().length)), {timeout: patience})
    .toEqual([1, 1]);
  for (const {page, errors, foreignRequests} of [opening, chosen]) {
    expect(await page.locator("body.not-reloaded").count()).toBe(1);
    expect(errors).toEqual([]);
    expect(foreignRequests()).toEqual([]);
  }
});

test("broken data are said, and the page keeps the last that were whole until they are mended", async ({visit}) => {
  const open = await visit(address);
  const since = said.length;
  edit("yanfeng-2023/budget.csv", [",261.20,", ",261,20,"]);
  edit("demo-2021/budget.csv", [",689.99,", ",6e2,"]);
  await saying(/demo-2021\/budget\.csv:3 amount: .*\n(?:.*\n)*?data\/yanfeng-2023\/budget\.csv:3/, since);
  await headline(open, "261.20");
  edit("yanfeng-2023/budget.csv", [",261,20,", ",261.77,"]);
  edit("demo-2021/budget.csv", [",6e2,", ",689.13,"]);
  await headline(open, "261.77");
});

test("a folder for another year appears in the choice and in the figures", async ({visit}) => {
  const open = await visit(address);
  addNewYear(project.root);
  await headline(open, "310.45");
  expect(await open.page.locator("#year option").first().textContent()).toContain("2024");
});

test("Ctrl+C ends it and everything it started", async () => {
  dev.kill("SIGINT");
  const [code] = (await once(dev, "exit")) as [number | null];
  if (process.platform !== "win32") expect(code).toBe(0);
  await expect
    .poll(() =>
      fetch(address).then(
        () => "answers",
        () => "is gone"
      )
    )
    .toBe("is gone");
});
