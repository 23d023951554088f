// @vitest-environment jsdom
import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import {join} from "node:path";
import ts from "typescript";
import {describe, expect, it} from "vitest";
import {projectRoot} from "../../scripts/projectRoot.js";
import {element} from "../../src/components/element.js";
import {figureWidths} from "../../src/components/figure.js";
import {numberPieces, numberText, plainText} from "../../src/components/numberText.js";
import type {Edition} from "../../src/publish/edition.js";
import {handOverFile} from "../../src/publish/handOver.js";
import {readHandOver} from "../../src/publish/handOverFiles.js";
import {publishWords as english} from "../../src/en/publishWords.js";
import {publishWords as text} from "../../src/publishWords.js";
import {refHash} from "../../src/provenance/ref.js";
import {hostile as asWritten, sampleEdition} from "./sampleEdition.js";

/** As a file has it: nothing turns the text around. */
const hostile = asWritten.replace("\u202E", "\uFFFD");

const parts = await readHandOver((file) => readFileSync(join(projectRoot, "src", file), "utf8"));
const made = (edition: Edition) => handOverFile(edition, {text, ...parts});
const read = (html: string) => new DOMParser().parseFromString(html, "text/html");
const html = made(sampleEdition());
const file = read(html);
const all = (selector: string, within: ParentNode = file) => [...within.querySelectorAll(selector)];
const hrefs = (within: ParentNode) => new Set(all("a", within).map((link) => link.getAttribute("href")!));

/** The keys of every number in the texts of a publication, and in its drawings. */
function keysIn(value: unknown): string[] {
  if (typeof value === "string") return numberPieces(value).flatMap(({href}) => href ?? []);
  if (typeof value === "function")
    return figureWidths.flatMap((width) => [...hrefs((value as (at: object) => Element)({width, id: "drawn"}))]);
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(keysIn) : [];
}

describe("the numbers of the file", () => {
  const shown = new Set(keysIn(sampleEdition().publication));
  it("are those of the publication, and every one says what opens it", () => {
    expect(shown.size).toBeGreaterThan(2);
    const links = all("article.publication a.number-link");
    expect(new Set(links.map((link) => link.getAttribute("data-key")))).toEqual(shown);
    for (const link of all("a.number-link")) expect(link.getAttribute("data-key")).toBe(link.getAttribute("href"));
  });
  it("lead to their sources in the file, and so does every link in those", () => {
    const sources = new Set(all(".number-source").map(({id}) => `#${id}`));
    expect(sources).toEqual(new Set(sampleEdition().opened.map(({key}) => key)));
    expect([...hrefs(file)].filter((href) => !sources.has(href))).toEqual([]);
    for (const href of hrefs(file)) expect(file.getElementById(href.slice(1))!.textContent).not.toBe("");
  });
  it("that nothing opens are plain text, and so are links to elsewhere", () => {
    const {publication, opened, manifest} = sampleEdition();
    const lost = numberText("12.3%", refHash({kind: "case", check: "rates", key: "a"}));
    const strange = element("p", {}, element("a", {href: "https://example.org/"}, "全文"), element("button", {}, "改"));
    const [first, ...others] = opened;
    const some = read(
      made({
        publication: {...publication, parts: [{kind: "paragraph", role: "body", text: `占 ${lost}。`}]},
        opened: [{...first!, content: strange}, ...others],
        manifest
      })
    );
    expect(all(".publication > p", some).map((node) => node.outerHTML)).toEqual(["<p>占 12.3%。</p>"]);
    expect(all(".number-source", some)[0]!.lastElementChild!.outerHTML).toBe("<p>全文</p>");
    expect(strange.children.length).toBe(2);
  });
  it("have their sources unfolded, so that links lead there without a script", () => {
    expect(all("details[open]").map((node) => node.className)).toEqual(["number-sources"]);
    expect(all(".panel")[0]!.hasAttribute("hidden")).toBe(true);
  });
  it("have each id once", () => {
    const ids = all("[id]").map(({id}) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("the file", () => {
  it("says its language, title, stamp, scope, sources, inputs and version", () => {
    const {publication, manifest} = sampleEdition();
    expect(file.documentElement.lang).toBe("zh-CN");
    expect(file.title).toBe(plainText(publication.title));
    expect([all(".stamp"), all("h1")].map(([node]) => node!.textContent)).toEqual(["草稿", publication.title]);
    expect(all(".scope dt").map((node) => node.textContent)).toEqual(publication.scope.map(({label}) => label));
    expect(all(".publication-sources li").map((node) => node.textContent)).toEqual(publication.sources);
    expect(all(".input-files tbody tr").map((row) => [...row.children].map((cell) => cell.textContent))).toEqual(
      manifest.inputs.map(({file: name, sha256}) => [name, sha256])
    );
    expect(all("footer > p")[0]!.textContent).toBe(text.tool("0.1.0"));
    expect(all("style")[0]!.textContent).toContain('@top-right { content: "草稿"; }');
  });
  it("has a drawing for every width in each figure", () => {
    const widths = all("figure > svg").map((svg) => svg.getAttribute("width"));
    expect(widths).toEqual(figureWidths.map(String));
  });
  it("marks the author's own words", () => {
    expect(all(".author").map((node) => node.textContent)).toEqual([`${text.author} 作者自己写的一句话。`]);
  });
  it("holds the manifest", () => {
    expect(JSON.parse(file.getElementById("manifest")!.textContent!)).toEqual(sampleEdition().manifest);
  });
  it("has the numbers to sort by in its tables", () => {
    const cells = all("#main-figures tbody td.number").map((cell) => cell.getAttribute("data-value"));
    expect(cells).toEqual(["1234.5", "987.65", "0.9481", null]);
    expect(all("#main-figures th[data-sort]").map((head) => head.getAttribute("data-sort"))).toContain(
      text.sort("说明")
    );
  });
  it("is the same text when it is made again, of the same edition or of another like it, and in either kind of line ends", () => {
    const edition = sampleEdition();
    expect(made(edition)).toBe(html);
    expect(made(edition)).toBe(html);
    const returns = Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, part.replaceAll("\n", "\r\n")])
    );
    expect(handOverFile(edition, {text, ...parts, ...returns})).toBe(html);
  });
  it("speaks English too", () => {
    const {publication, ...edition} = sampleEdition();
    const other = read(
      handOverFile({...edition, publication: {...publication, lang: "en"}}, {text: english, ...parts})
    );
    expect([other.documentElement.lang, all(".panel button", other).map((button) => button.textContent)]).toEqual([
      "en",
      ["Back", "Close"]
    ]);
  });
});

describe("nothing in the file", () => {
  it("runs but its one script, which its policy names", () => {
    const [policy] = all("meta[http-equiv]").map((meta) => meta.getAttribute("content")!);
    const hash = (node: Element) => createHash("sha256").update(node.textContent!).digest("base64");
    const [script, ...others] = all("script").filter((node) => !node.hasAttribute("type"));
    const [style, ...sheets] = all("style");
    expect([others, sheets]).toEqual([[], []]);
    expect(policy!.split("; ")).toEqual([
      "default-src 'none'",
      `script-src 'sha256-${hash(script!)}'`,
      `style-src 'sha256-${hash(style!)}'`,
      "img-src data:",
      "base-uri 'none'",
      "form-action 'none'"
    ]);
    expect(script!.textContent).toBe(parts.script);
  });
  it("is styled or scripted in place", () => {
    const attributes = all("*").flatMap((node) => node.getAttributeNames());
    expect(attributes.length).toBeGreaterThan(100);
    expect(attributes.filter((name) => name === "style" || name.startsWith("on"))).toEqual([]);
  });
  it("refers to anything outside", () => {
    const references = all("*").flatMap((node) =>
      ["src", "srcset", "href", "xlink:href", "action", "data", "poster"].flatMap(
        (name) => node.getAttribute(name) ?? []
      )
    );
    expect(references.filter((address) => !/^(?:#|data:,$)/.test(address))).toEqual([]);
    expect(html.replaceAll("http://www.w3.org/", "")).not.toMatch(/https?:\/\/|url\(\s*["']?(?!#)|@import/);
  });
  it("of what data say is more than text", () => {
    expect(html).toContain(hostile.replaceAll("<", "&lt;").replaceAll(">", "&gt;"));
    expect(all("img")).toEqual([]);
    expect(all("table td").some((cell) => cell.textContent === hostile)).toBe(true);
    const {publication, opened, manifest} = sampleEdition();
    const bad = `</title></style></script><script>alert(1)</script>"\\`;
    const worse = made({
      publication: {...publication, title: bad, stamped: bad},
      opened: opened.map((number) => ({...number, key: number.key, title: bad})),
      manifest: {...manifest, unit: bad}
    });
    expect(all("script", read(worse)).length).toBe(2);
    expect([read(worse).title, all("h1", read(worse))[0]!.textContent]).toEqual([bad, bad]);
    expect(JSON.parse(read(worse).getElementById("manifest")!.textContent!)).toMatchObject({unit: bad});
  });
});

it("the script is of 2017, so that browsers of 2020 run it", () => {
  const as = (target: ts.ScriptTarget) => ts.transpile(parts.script, {target, removeComments: false});
  expect(as(ts.ScriptTarget.ES2017)).toBe(as(ts.ScriptTarget.ESNext));
});
