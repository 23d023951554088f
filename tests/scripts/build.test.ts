import {execFile, spawnSync} from "node:child_process";
import {createHash} from "node:crypto";
import {readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join, relative, sep} from "node:path";
import {JSDOM} from "jsdom";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {pages} from "../../src/pages.js";
import {copyProject} from "../copyProject.js";
import {editText} from "../editText.js";
import {addNewYear} from "../newYear.js";

/** How long a build may take at the slowest, in milliseconds: a first one takes some ten seconds on two idle cores. */
const patience = 300_000;

const clones = [copyProject(), copyProject()] as const;
const [{root}, other] = clones;

afterAll(() => clones.forEach(({remove}) => remove()));

interface Built {
  code: number;
  stderr: string;
}

/** `npm run build` in a copy of the project, after `command` where there is one. */
function build(folder: string, {command = [] as readonly string[], options = ""} = {}): Promise<Built> {
  const [program, ...args] = [...command, process.execPath, "--import", "tsx", "scripts/build.ts"];
  const env = {...process.env, ...(options && {NODE_OPTIONS: options})};
  return new Promise((resolve) =>
    execFile(program!, args, {cwd: folder, env}, (error, _, stderr) =>
      resolve({code: error ? Number(error.code) : 0, stderr})
    )
  );
}

/** Every file of a built site, by its path. */
const files = (folder: string): string[] =>
  readdirSync(join(folder, "dist"), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();

const read = (path: string): string => readFileSync(join(root, path), "utf8");
const page = (path: string): Document => new JSDOM(read(path)).window.document;

const hashes = (folder: string): Record<string, string> =>
  Object.fromEntries(
    files(folder).map((path) => [
      path,
      createHash("sha256")
        .update(readFileSync(join(folder, path)))
        .digest("hex")
    ])
  );

/** Cuts the network: all of it where the system allows that, else every connection of Node's. */
function cutOff(): {command?: readonly string[]; options?: string} {
  const flags = [["-n"], ["-r", "-n"]].find((flags) => spawnSync("unshare", [...flags, "true"]).status === 0);
  if (flags) return {command: ["unshare", ...flags]};
  const refusal = `import {Socket} from "node:net";
    const {connect} = Socket.prototype;
    Socket.prototype.connect = function (...args) {
      const [options] = Array.isArray(args[0]) ? args[0] : args;
      if (options.path === undefined) throw new Error("the network is asked for");
      return connect.apply(this, args);
    };`;
  return {options: `--import=data:text/javascript,${encodeURIComponent(refusal)}`};
}

describe("a first build, with the network cut and nothing cached", () => {
  let built: Built;
  beforeAll(async () => {
    built = await build(root, cutOff());
  }, patience);

  test("succeeds", () => {
    expect(built).toEqual({code: 0, stderr: ""});
  });

  test("has every page in every language, and one for every other address", () => {
    const expected = pages.flatMap((name) => [`dist/${name}.html`, `dist/en/${name}.html`]);
    expect(files(root).filter((path) => path.endsWith(".html"))).toEqual([...expected, "dist/404.html"].sort());
  });

  test.each(
    pages.flatMap((name) => [
      [`dist/${name}.html`, "zh-CN"],
      [`dist/en/${name}.html`, "en"]
    ])
  )("%s says its language, lets itself be enlarged, runs no inline script, and is drawn", (path, language) => {
    const {documentElement, scripts} = page(path);
    expect(documentElement.lang).toBe(language);
    expect(documentElement.querySelector("meta[name=viewport]")!.getAttribute("content")).toBe(
      "width=device-width, initial-scale=1"
    );
    expect([...scripts].map((script) => script.getAttribute("src"))).not.toContain(null);
    expect([...scripts].map((script) => script.textContent)).toEqual([...scripts].map(() => ""));
    const cells = [...documentElement.querySelectorAll("observablehq-loading")];
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.filter((cell) => !cell.hasChildNodes())).toEqual([]);
    expect(documentElement.querySelector("h1")!.textContent).toMatch(/\S/);
    // The pages of a person's own files, of reports and of terms open on none of the notebook's figures.
    const others = {import: /CSV[^]*XLSX/, report: /\.docx/, glossary: /GB\/T|财预|Budget Law|预算法/};
    const shown = others[/(\w+)\.html$/.exec(path)![1] as keyof typeof others] ?? /2023[^]*\d/;
    expect(documentElement.querySelector("#content")!.textContent).toMatch(shown);
  });
});

describe("a second build, without clean", () => {
  beforeAll(async () => {
    for (const clone of [root, other.root]) {
      addNewYear(clone);
      editText(join(clone, "data", "yanfeng-2023", "budget.csv"), {from: ",271.37,", to: ",271.99,"});
    }
    const built = await Promise.all([build(root), build(other.root)]);
    expect(built.map(({code, stderr}) => [code, stderr])).toEqual([
      [0, ""],
      [0, ""]
    ]);
  }, patience);

  test("shows another year's folder in the choice and in the figures", () => {
    for (const path of ["dist/index.html", "dist/en/index.html"]) {
      const document = page(path);
      expect(document.querySelector("h1")!.textContent).toContain("310.45");
      expect(document.querySelector<HTMLSelectElement>("#year")!.value).toBe("2024");
    }
  });

  test("shows one changed amount", () => {
    const text = page("dist/index.html").querySelector("main")!.textContent;
    expect(text).toContain("271.99");
    expect(text).not.toContain("271.37");
  });

  test("gives the engine both", () => {
    const table = files(root).find((path) => /\/_file\/data\/budget\.\w+\.csv$/.test(path))!;
    const module = files(root).find((path) => /\/_import\/database\/stackedFiles\.\w+\.js$/.test(path))!;
    expect(read(table)).toMatch(/^yanfeng-2023,.*,271\.99,(?:.*\n)*yanfeng-2024,.*,310\.45,/m);
    expect(read(module)).toContain(table.replace("dist/_file/data/", ""));
  });

  test("has the same bytes as a first build of the same sources in another clone", () => {
    expect(hashes(other.root)).toEqual(hashes(root));
  });
});

describe("a build of broken data", () => {
  const budget = "data/yanfeng-2023/budget.csv";
  const row = "2023,,yanfeng-ftu,expenditure,all,actual,261.20,,,,一·6#1,\n";
  test.each([
    ["a wrong header", ",measure,amount,", ",measure,amounts,", `${budget}:1 amount: the column is missing`],
    ["an unknown account", "expenditure,all", "spending,all", `${budget}:3 account_id: "spending"`],
    ["a duplicate key", row, row + row, `${budget}:4 fiscal_year, `],
    ["a non-number", ",261.20,", ",26l.20,", `${budget}:3 amount: "26l.20" is not a number`]
  ])("stops at %s, says where and why, and leaves the site as it was", async (...[, from, to, says]) => {
    const before = hashes(root);
    const whole = read(budget);
    editText(join(root, budget), {from, to});
    const {code, stderr} = await build(root).finally(() => writeFileSync(join(root, budget), whole));
    expect(code).toBe(1);
    expect(stderr).toMatch(/^data\/ breaks the contract:\n/);
    expect(stderr).toContain(`\n${says}`);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(hashes(root)).toEqual(before);
  });
});
