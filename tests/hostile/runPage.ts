import {readFileSync} from "node:fs";
import {join, posix} from "node:path";
import {projectRoot} from "../../scripts/projectRoot.js";
import {releaseOf} from "../../scripts/releaseOf.js";
import type {Ask} from "../../src/database/ask.js";
import type {Query} from "../../src/database/query.js";

type Cell = (...given: unknown[]) => Promise<Node[]>;
const CellFunction = (async () => undefined).constructor as new (...texts: string[]) => Cell;

/**
 * Runs the code of a page as its browser would, over a port of a test's own, and gives all that it shows: cells in their
 * order, then what stands within its prose. `page` is the file's path in `src` without its ending.
 */
export async function runPage(page: string, {query, ask}: {query: Query; ask: Ask}): Promise<HTMLElement> {
  const source = readFileSync(join(projectRoot, "src", `${page}.md`), "utf8").replace(/^---\n[^]*?\n---\n/, "");
  const cells = [...source.matchAll(/^```js\n([^]*?)^```$/gm)].map(([, code]) => code!).join("\n");
  const prose = source.replace(/^```[^]*?^```$/gm, "");
  const shown = [...prose.matchAll(/\$\{((?:[^{}]|\{[^{}]*\})*)\}/g)].map(([, code]) => code!);

  const names: Record<string, unknown> = {};
  for (const [, imported, from] of cells.matchAll(/^import \{([^}]*)\} from "([^"]*)";$/gm)) {
    const path = from!.startsWith("/") ? from!.slice(1) : posix.join(posix.dirname(page), from!);
    const module: Record<string, unknown> =
      path === "notebook.js"
        ? {openNotebook: () => query, ask, engineStarted: async () => undefined}
        : ((await import(join(projectRoot, "src", path.replace(/\.js$/, ".ts")))) as Record<string, unknown>);
    for (const name of imported!.split(",").map((text) => text.trim())) names[name] = module[name];
  }

  const root = document.createElement("main");
  document.body.append(root);
  const display = (node: Node | string) => {
    root.append(node);
    return node;
  };
  const view = async (node: HTMLElement & {value?: unknown}) => {
    root.append(node);
    if (node.value === undefined) await new Promise((resolve) => node.addEventListener("input", resolve, {once: true}));
    return node.value;
  };
  const FileAttachment = (path: string) => ({
    json: async () => (path.endsWith("release.json") ? releaseOf({root: projectRoot}) : {})
  });
  const code = cells.replace(/^import .*$/gm, "").replace(/\bview\(/g, "await view(");
  const given = {...names, display, view, FileAttachment};
  const run = new CellFunction(
    ...Object.keys(given),
    `${code}\nreturn [${shown.map((text) => `(${text})`).join(", ")}];`
  );
  root.append(...(await run(...Object.values(given))));
  return root;
}
