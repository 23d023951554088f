import {readFile} from "node:fs/promises";
import {register} from "node:module";
import {dirname, join} from "node:path";
import {setTimeout as wait} from "node:timers/promises";
import {fileURLToPath, pathToFileURL} from "node:url";
import {JSDOM} from "jsdom";

/** How long a page may take to draw itself, in milliseconds. */
const patience = 30_000;

/** What a page's modules find in their browser, and Node has not. */
const names = [
  ...["window", "document", "location", "history", "Node", "NodeFilter", "Element", "HTMLElement", "SVGElement"],
  ...["Event", "CustomEvent", "MutationObserver", "requestAnimationFrame", "cancelAnimationFrame"],
  ...["addEventListener", "localStorage"]
] as const;

const [dist, ...pages] = process.argv.slice(2) as [string, ...string[]];
register("./ownModules.ts", import.meta.url);
const drawn: Record<string, Record<string, string>> = {};
for (const page of pages) drawn[page] = await draw(page);
process.stdout.write(JSON.stringify(drawn), () => process.exit());

/** Runs a page's module, and modules of its own for all that it imports, in a document of its own. */
async function draw(page: string): Promise<Record<string, string>> {
  const html = await readFile(join(dist, page), "utf8");
  const url = new URL(page.replace(/index\.html$/, ""), "http://localhost/").href;
  const {window} = new JSDOM(html, {url, pretendToBeVisual: true});
  const {document} = window;
  const fetched: Promise<Response>[] = [];
  const fetch = (address: string | URL) => {
    const response = answer(new URL(address, url));
    fetched.push(response);
    return response;
  };
  for (const [name, value] of [...names.map((name) => [name, window[name]] as const), ["fetch", fetch] as const])
    Object.defineProperty(globalThis, name, {value, configurable: true});

  const cells = cellsOf(window);
  const script = document.querySelector<HTMLScriptElement>('script[type="module"]')!;
  const module = pathToFileURL(join(dirname(join(dist, page)), script.getAttribute("src")!));
  module.searchParams.set("page", page);
  await import(module.href);
  for (let waited = 0; document.querySelector("observablehq-loading"); waited += 20) {
    const error = document.querySelector(".observablehq--error");
    if (error) throw new Error(`${page}: ${error.textContent}`);
    if (waited > patience) throw new Error(`${page}: a cell did not display anything`);
    await wait(20);
  }
  const shown = cells
    .filter(({before}) => before !== undefined)
    .map(({id, comment, before}) => {
      const holder = document.createElement("div");
      for (let node = comment.previousSibling; node && node !== before; node = node.previousSibling)
        holder.prepend(node.cloneNode(true));
      // What is said to a control that nothing listens to yet would be lost.
      for (const control of holder.querySelectorAll("button, input, select, textarea"))
        control.setAttribute("inert", "");
      return [id, holder.innerHTML] as const;
    });
  // Nothing of this page may go on in the next one's document.
  window.close();
  await Promise.allSettled(fetched);
  return Object.fromEntries(shown);
}

/** A page's cells by id, each with what stood before its place: everything between the two will be its own. */
function cellsOf({document, NodeFilter}: JSDOM["window"]) {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_COMMENT);
  const comments: Comment[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode as Comment);
  return comments
    .filter(({data}) => /^:[0-9a-f-]+:$/.test(data))
    .map((comment) => ({
      id: comment.data.slice(1, -1),
      comment,
      before:
        comment.previousElementSibling?.localName === "observablehq-loading"
          ? comment.previousSibling!.previousSibling
          : undefined
    }));
}

/** What the site has at an address, or a module beside itself. */
async function answer(url: URL): Promise<Response> {
  const file = url.protocol === "file:" ? fileURLToPath(url) : join(dist, decodeURIComponent(url.pathname));
  return new Response(await readFile(file));
}
