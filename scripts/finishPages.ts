import {createHash} from "node:crypto";
import {readdirSync, readFileSync, writeFileSync} from "node:fs";
import {availableParallelism} from "node:os";
import {basename, join, relative, sep} from "node:path";
import {drawCells} from "./drawCells.js";
import type {DrawnCells} from "./drawCells.js";
import {trustTemplates} from "./trustTemplates.js";

/**
 * Finishes Framework's pages in `dist`: the module out of the page into a hashed file, the language and the viewport
 * said, its main part named, Framework's templates trusted, every cell drawn into its place. Throws where a page would
 * still run inline script, or a module ask for what is not there.
 */
export async function finishPages(dist: string): Promise<void> {
  const pages = find(dist, /\.html$/);
  const {renamed, left} = trustTemplates(dist);
  refuse(left.map((found) => `_observablehq/${found} makes markup of a text`));
  for (const page of pages)
    rewrite(page, (html) => renamed.reduce((text, [before, after]) => text.replaceAll(before, after), html));
  for (const page of pages) rewrite(page, (html) => withModuleFile(html, page));
  for (const page of pages)
    rewrite(page, (html) => withModulesLast(withMain(withLanguage(html, languageOf(relative(dist, page))))));
  refuse(find(dist, /\.js$/).flatMap((file) => foreignImports(read(file)).map((name) => `${file} imports “${name}”`)));
  const lanes = Math.min(availableParallelism(), 4, pages.length);
  await Promise.all(
    Array.from({length: lanes}, (_, lane) =>
      draw({dist, pages: pages.filter((_, i) => i % lanes === lane).map((page) => pathIn(dist, page))})
    )
  );
  refuse(pages.filter((page) => inlineScript.test(read(page))).map((page) => `${page} holds inline script or style`));
}

async function draw({dist, pages}: {dist: string; pages: readonly string[]}) {
  for (const [page, cells] of Object.entries(await drawCells({dist, pages})))
    rewrite(join(dist, page), (html) => withDrawnCells(html, cells));
}

const pathIn = (dist: string, page: string) => relative(dist, page).split(sep).join("/");

function refuse(problems: readonly string[]) {
  if (problems.length > 0) throw new Error(["the built pages are not self-contained:", ...problems].join("\n"));
}

const inlineScript = /<script(?![^>]*\ssrc=)|<style|\son\w+="/;

/** What Framework shows until a cell displays something; it removes it then, with all that is in it. */
const placeholder = "<observablehq-loading></observablehq-loading>";

const read = (file: string) => readFileSync(file, "utf8");

function rewrite(file: string, change: (text: string) => string) {
  const text = read(file);
  const changed = change(text);
  if (changed !== text) writeFileSync(file, changed);
}

function find(folder: string, name: RegExp): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** The page with its module in a file beside it, and a placeholder before every cell that displays something. */
function withModuleFile(html: string, page: string): string {
  const [script, code] = /<script type="module">([^]*?)<\/script>/.exec(html)!;
  const hash = createHash("sha256").update(code!).digest("hex").slice(0, 8);
  const name = `${basename(page, ".html")}.${hash}.js`;
  writeFileSync(join(page, "..", name), code!.trimStart());
  const displaying = code!.matchAll(/define\(\{id: "([^"]+)",(?: mode: "\w+",)? inputs: \[[^\]]*"(?:display|view)"/g);
  return [...displaying].reduce(
    (text, [, id]) => text.replace(new RegExp(`(?<!${placeholder})<!--:${id}:-->`), `${placeholder}<!--:${id}:-->`),
    html.replace(script, `<script type="module" src="./${name}"></script>`)
  );
}

/** What the notebook is called in a language alone: what a title says cannot be marked as another one's. */
const products: Readonly<Record<string, string>> = {"zh-CN": "预算笔记", en: "Budget Notebook"};

const languageOf = (path: string) => (path.split(sep)[0] === "en" ? "en" : "zh-CN");

function withLanguage(html: string, language: string): string {
  return html
    .replace("<html>", `<html lang="${language}">`)
    .replace(/<title>([^<]*) \| [^<]*<\/title>/, `<title>$1 | ${products[language]}</title>`)
    .replace("width=device-width, initial-scale=1, maximum-scale=1", "width=device-width, initial-scale=1");
}

const preloads = /[ \t]*<link rel="modulepreload"[^>]*>\n?/g;

/**
 * The page with its modules asked for after all that it is painted with: two hundred of them before its one script in the head
 * keep a browser with six connections from painting for a second and more.
 */
function withModulesLast(html: string): string {
  const modules = (html.match(preloads) ?? []).map((link) => link.trim());
  if (modules.length === 0) return html;
  return html.replace(preloads, "").replace("</head>", () => `${modules.join("\n")}\n</head>`);
}

/** The page's main part is what it says; the bar, which is on every page, stands before it. */
function withMain(html: string): string {
  return html.replace(
    /<main( id="observablehq-main"[^>]*>[^]*?)<div( id="content"[^]*)<\/div>(\s*)<\/main>/,
    "<div$1<main$2</main>$3</div>"
  );
}

function withDrawnCells(html: string, cells: DrawnCells): string {
  return html.replace(
    /<observablehq-loading><\/observablehq-loading><!--:([^:]+):-->/g,
    (_, id: string) => `<observablehq-loading>${cells[id] ?? ""}</observablehq-loading><!--:${id}:-->`
  );
}

/** What a module imports by a bare name or from another host: nothing in the site would answer for it. */
function foreignImports(code: string): string[] {
  const specifiers = code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["']([^"'\s]+)["']/g);
  return [...specifiers].map(([, name]) => name!).filter((name) => !/^\.{0,2}\//.test(name));
}
