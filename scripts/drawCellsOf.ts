import {readFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {setTimeout as wait} from "node:timers/promises";
import {fileURLToPath, pathToFileURL} from "node:url";
import {JSDOM} from "jsdom";

/** How long a page may take to draw itself, in milliseconds. */
const patience = 30_000;

const [dist, page] = process.argv.slice(2) as [string, string];
const html = await readFile(join(dist, page), "utf8");
const site = "http://localhost/";
const {window} = new JSDOM(html, {url: new URL(page.replace(/index\.html$/, ""), site).href, pretendToBeVisual: true});

for (const name of [
  ...["window", "document", "location", "history", "Node", "NodeFilter", "Element", "HTMLElement", "SVGElement"],
  ...[
    "Event",
    "CustomEvent",
    "MutationObserver",
    "requestAnimationFrame",
    "cancelAnimationFrame",
    "addEventListener",
    "localStorage"
  ]
])
  Object.defineProperty(globalThis, name, {value: window[name as keyof typeof window], configurable: true});
Object.defineProperty(globalThis, "fetch", {
  value: async (url: string | URL) => new Response(await readFile(fileOf(new URL(url, window.location.href))))
});

/** The cells by id, each with what stood before its place: everything between the two will be its own. */
const cells = [...commentsOf(window.document.body)].map((comment) => ({
  id: comment.data.slice(1, -1),
  comment,
  before:
    comment.previousElementSibling?.localName === "observablehq-loading"
      ? comment.previousSibling!.previousSibling
      : undefined
}));

const module = window.document.querySelector<HTMLScriptElement>('script[type="module"]')!;
await import(pathToFileURL(join(dirname(join(dist, page)), module.getAttribute("src")!)).href);
for (let waited = 0; window.document.querySelector("observablehq-loading"); waited += 20) {
  const error = window.document.querySelector(".observablehq--error");
  if (error) throw new Error(`${page}: ${error.textContent}`);
  if (waited > patience) throw new Error(`${page}: a cell did not display anything`);
  await wait(20);
}

const drawn = cells
  .filter(({before}) => before !== undefined)
  .map(({id, comment, before}) => {
    const holder = window.document.createElement("div");
    for (let node = comment.previousSibling; node && node !== before; node = node.previousSibling)
      holder.prepend(node.cloneNode(true));
    return [id, holder.innerHTML] as const;
  });
process.stdout.write(JSON.stringify(Object.fromEntries(drawn)), () => process.exit());

function* commentsOf(root: Node): Generator<Comment> {
  const walker = window.document.createTreeWalker(root, window.NodeFilter.SHOW_COMMENT);
  while (walker.nextNode())
    if (/^:[0-9a-f-]+:$/.test((walker.currentNode as Comment).data)) yield walker.currentNode as Comment;
}

function fileOf(url: URL): string {
  return url.protocol === "file:" ? fileURLToPath(url) : join(dist, decodeURIComponent(url.pathname));
}
