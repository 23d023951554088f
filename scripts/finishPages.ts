import {createHash} from "node:crypto";
import {readdirSync, readFileSync, writeFileSync} from "node:fs";
import {basename, join, relative, sep} from "node:path";
import {drawCells} from "./drawCells.js";

/**
 * Finishes Framework's pages in `dist`: the module out of the page into a hashed file, no file times, the language and
 * the viewport said, every cell drawn into its place. Throws where a page would still run inline script, or a module
 * ask for what is not there.
 */
export async function finishPages(dist: string): Promise<void> {
  for (const file of find(dist, /\.js$/)) rewrite(file, withoutTimes);
  const pages = find(dist, /\.html$/);
  for (const page of pages) rewrite(page, (html) => withModuleFile(withoutTimes(html), page));
  for (const page of pages) rewrite(page, (html) => withLanguage(html, languageOf(relative(dist, page))));
  for (const page of pages) {
    const cells = await drawCells({dist, page: relative(dist, page).split(sep).join("/")});
    rewrite(page, (html) => withDrawnCells(html, cells));
  }
  const problems = [
    ...find(dist, /\.html$/).filter((page) => /<script(?![^>]*\ssrc=)|<style|\son\w+="/.test(read(page))),
    ...find(dist, /\.js$/).flatMap((file) => foreignImports(read(file)).map((name) => `${file} imports “${name}”`))
  ];
  if (problems.length > 0) throw new Error(["the built pages are not self-contained:", ...problems].join("\n"));
}

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

/** File times would make two builds of the same sources differ. */
const withoutTimes = (text: string) => text.replace(/"lastModified":\d+,/g, "");

function withModuleFile(html: string, page: string): string {
  return html.replace(/<script type="module">([^]*?)<\/script>/, (_, code: string) => {
    const hash = createHash("sha256").update(code).digest("hex").slice(0, 8);
    const name = `${basename(page, ".html")}.${hash}.js`;
    writeFileSync(join(page, "..", name), code.trimStart());
    return `<script type="module" src="./${name}"></script>`;
  });
}

const languageOf = (path: string) => (path.split(sep)[0] === "en" ? "en" : "zh-CN");

function withLanguage(html: string, language: string): string {
  return html
    .replace("<html>", `<html lang="${language}">`)
    .replace("width=device-width, initial-scale=1, maximum-scale=1", "width=device-width, initial-scale=1");
}

function withDrawnCells(html: string, cells: Readonly<Record<string, string>>): string {
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
