import {existsSync, readdirSync, readFileSync} from "node:fs";
import {basename, dirname, join, posix, relative, sep} from "node:path";
import {describe, expect, it, test} from "vitest";
import {projectRoot} from "../scripts/projectRoot.js";
import {words as english} from "../src/en/words.js";
import {modelNames} from "../src/models/index.js";
import {openings} from "../src/openings.js";
import {pages} from "../src/pages.js";
import {words as chinese} from "../src/words.js";

const src = join(projectRoot, "src");
const files = readdirSync(src, {recursive: true, withFileTypes: true})
  .filter((entry) => entry.isFile() && !/[\\/](?:data|\.observablehq)(?:[\\/]|$)/.test(entry.parentPath))
  .map((entry) => relative(src, join(entry.parentPath, entry.name)).split(sep).join("/"));
const read = (file: string) => readFileSync(join(src, file), "utf8");
const modules = files.filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"));

interface Import {
  from: string;
  /** A package's name, or a file of `src`. */
  to: string;
  type: boolean;
}

/** What a module or the code of a page imports; in a page `/` is `src`. */
function importsOf(file: string): Import[] {
  const statement =
    /^(?:import|export)\s+(type\s)?[^;"']*?from\s+"([^"]+)"|\bimport\(\s*"([^"]+)"\s*\)|^import\s+"([^"]+)"/gm;
  return [...read(file).matchAll(statement)].map(([, type, ...targets]) => {
    const target = targets.find((text) => text !== undefined)!;
    const local = /^\.{0,2}\//.test(target);
    const path = target.startsWith("/") ? target.slice(1) : posix.join(posix.dirname(file), target);
    return {from: file, to: local ? path.replace(/\.js$/, ".ts") : target, type: type !== undefined};
  });
}

const imports = modules.flatMap(importsOf);
const pageImports = files.filter((file) => file.endsWith(".md")).flatMap(importsOf);
/** The imports of some files that lead where they must not. */
const breaches = (from: RegExp, to: RegExp) =>
  imports.filter((line) => from.test(line.from) && to.test(line.to)).map((line) => `${line.from} → ${line.to}`);

describe("who may import whom", () => {
  it("finds the imports it judges", () => {
    expect(imports).toContainEqual({from: "overview/overview.ts", to: "derivations.ts", type: false});
    expect(imports).toContainEqual({from: "database/node.ts", to: "node:module", type: false});
    expect(imports).toContainEqual({from: "notebook.ts", to: "database/browser.ts", type: false});
    expect(pageImports).toContainEqual({from: "en/index.md", to: "en/words.ts", type: false});
    for (const {to} of [...imports, ...pageImports])
      if (/\.ts$/.test(to)) expect([to, files.includes(to)]).toEqual([to, true]);
  });
  it("schema and format import nothing", () => {
    expect(breaches(/^(?:schema|format)\.ts$/, /./)).toEqual([]);
  });
  it("only the database knows DuckDB", () => {
    expect(breaches(/^(?!database\/)/, /^(?:@duckdb|apache-arrow)/)).toEqual([]);
  });
  it("only the room of Word files knows how they are packed", () => {
    expect(imports.some((line) => line.to === "docx")).toBe(true);
    expect(breaches(/^(?!publish\/word(?:\.ts$|\/))/, /^docx$/)).toEqual([]);
  });
  it("components know rows, text and format: not the database, the page or the language", () => {
    const rows = /^(?:components\/|d3-|text\.ts$|format\.ts$|choice\.ts$|pages\.ts$|provenance\/(?:ref|types)\.ts$)/;
    expect(breaches(/^components\//, new RegExp(`^(?!${rows.source.slice(1)})`))).toEqual([]);
  });
  it("words know only words, and nothing else knows a language", () => {
    const words = /(?:^|\/)\w*[wW]ords\.ts$/;
    expect(imports.some((line) => words.test(line.from))).toBe(true);
    expect(imports.filter((line) => words.test(line.from) && !line.type && !words.test(line.to))).toEqual([]);
    expect(imports.filter((line) => !words.test(line.from) && words.test(line.to))).toEqual([]);
  });
  it("only pages and the build know what each page opens with", () => {
    expect(breaches(/./, /^(?:openings|notebook|follow)\.ts$/)).toEqual([]);
  });
  it("nothing knows the pages", () => {
    expect(breaches(/./, /\.md$/)).toEqual([]);
  });
  it("nothing in src runs in Node alone, but the database's engine for Node", () => {
    expect(breaches(/^(?!database\/node\.ts$)/, /^node:|^jsdom$|^tsx/)).toEqual([]);
    expect(breaches(/./, /^database\/node\.ts$/)).toEqual([]);
  });
  it("nothing in src knows the scripts or the tests", () => {
    expect(breaches(/./, /^\.\.\//)).toEqual([]);
  });
  it("no module needs itself", () => {
    const runtime = imports.filter((line) => !line.type);
    const reached = (file: string, seen = new Set<string>()): Set<string> => {
      for (const {to} of runtime.filter((line) => line.from === file)) if (!seen.has(to)) reached(to, seen.add(to));
      return seen;
    };
    expect(modules.filter((file) => reached(file).has(file))).toEqual([]);
  });
});

describe("pure rooms", () => {
  const pure = modules.filter((file) => /^(?:reconcile|contract|generate)\//.test(file));
  it.each(["reconcile", "contract", "generate"])("%s is one of them", (room) => {
    expect(pure.some((file) => file.startsWith(`${room}/`))).toBe(true);
  });
  it("import only their own, the schema and CSV", () => {
    expect(
      breaches(/^(?:reconcile|contract|generate)\//, /^(?!(?:reconcile|contract|generate)\/|schema\.ts$|csv\.ts$)/)
    ).toEqual([]);
  });
  it("touch nothing outside: no clock, chance, console, process or network", () => {
    const outside = /\b(?:process|console|fetch|window|globalThis)[.(]|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b/;
    expect(pure.filter((file) => outside.test(read(file)))).toEqual([]);
  });
});

describe("models", () => {
  const models = files.filter((file) => /^models\/.*\.sql$/.test(file));
  it("are all made, each once", () => {
    expect([...modelNames].sort()).toEqual(models.map((file) => basename(file, ".sql")).sort());
  });
  it.each(models)("%s says its grain first, and makes what it is called", (file) => {
    const [grain, create] = read(file).split("\n");
    expect(grain).toMatch(/^-- \S/);
    expect(create).toMatch(new RegExp(`^CREATE (?:TABLE|VIEW|MACRO) ${basename(file, ".sql")}\\b`));
  });
});

test.each(files.filter((file) => /^components\/.*\.ts$/.test(file)))("%s exports what it is called", (file) => {
  expect(read(file)).toMatch(
    new RegExp(`^export (?:async )?(?:function|const|class|interface) ${basename(file, ".ts")}\\b`, "m")
  );
});

describe("twin pages", () => {
  const chinesePages = files.filter((file) => /^[^/]+\.md$/.test(file));
  const fences = (page: string) => page.match(/^```[\s\S]*?^```$/gm) ?? [];
  const prose = (page: string) => page.replace(/^```[\s\S]*?^```$/gm, "");
  const expressions = (page: string) => prose(page).match(/\$\{[^}]*(?:\{[^}]*\}[^}]*)*\}/g) ?? [];
  const headings = (page: string) =>
    [...prose(page).matchAll(/<h([1-6])(?: id="([^"]*)")?/g)].map(([, ...parts]) => parts);

  it("are the pages of the navigation, in both languages", () => {
    expect(chinesePages.sort()).toEqual(pages.map((name) => `${name}.md`).sort());
    expect(files.filter((file) => /^en\/.*\.md$/.test(file)).sort()).toEqual(
      pages.map((name) => `en/${name}.md`).sort()
    );
  });
  it.each([...pages])("%s has the same code, expressions and headings in both, in the same order", (name) => {
    const [zh, en] = [read(`${name}.md`), read(`en/${name}.md`)];
    expect(fences(zh).length).toBeGreaterThan(0);
    expect(fences(en)).toEqual(fences(zh));
    expect(expressions(en)).toEqual(expressions(zh));
    expect(headings(zh).length).toBeGreaterThan(0);
    expect(headings(en)).toEqual(headings(zh));
    expect(zh).not.toMatch(/^#/m);
    expect(en).not.toMatch(/^#/m);
  });
  it.each([...pages])("%s is written in its own language", (name) => {
    expect(prose(read(`en/${name}.md`))).not.toMatch(/\p{Script=Han}/u);
    const text = prose(read(`${name}.md`)).replace(/<[^>]*>|\$\{[^}]*(?:\{[^}]*\}[^}]*)*\}|^---[\s\S]*?^---/gm, "");
    expect(text).not.toMatch(/[A-Za-z]{2,} [A-Za-z]{2,}/);
  });
  it.each([...pages])("%s has a name in both languages, and an opening", (name) => {
    expect(chinese.pages[name]).toBeTruthy();
    expect(english.pages[name]).toBeTruthy();
    expect(openings[name]).toBeTypeOf("function");
    expect([chinese, english].map((words) => dirname(words.twin(name)))).toEqual(["./en", ".."]);
  });
});

test("the tree is what the tests take it for", () => {
  for (const name of ["schema.ts", "format.ts", "database/node.ts", "components/element.ts", "en/words.ts"])
    expect(existsSync(join(src, name))).toBe(true);
});
