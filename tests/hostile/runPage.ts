import {readFileSync} from "node:fs";
import {join, posix} from "node:path";
import {projectRoot} from "../../scripts/projectRoot.js";
import {shippedScores} from "../../scripts/shippedScores.js";
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
  const cells = inOrderOfUse([...source.matchAll(/^```js\n([^]*?)^```$/gm)].map(([, code]) => code!)).join("\n");
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
    json: async () => {
      if (path.endsWith("release.json")) return releaseOf({root: projectRoot});
      return path.endsWith("/scores.json") && !path.includes("answers") ? shippedScores({root: projectRoot}) : {};
    }
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

/** Cells of a page as Framework runs them: each after those that define what it uses, else in their order. */
function inOrderOfUse(cells: readonly string[]): string[] {
  const defined = cells.map((code) => [...code.matchAll(/^const (?:\{([^}]*)\}|(\w+)) =/gm)].flatMap(namesOf));
  const ordered = new Set<string>();
  const add = (code: string, i: number) => {
    if (ordered.has(code)) return;
    const used = cells.filter((_, j) => j !== i && defined[j]!.some((name) => new RegExp(`\\b${name}\\b`).test(code)));
    for (const other of used) add(other, cells.indexOf(other));
    ordered.add(code);
  };
  cells.forEach(add);
  return [...ordered];
}

const namesOf = ([, several, one]: RegExpMatchArray): string[] =>
  one !== undefined ? [one] : several!.split(",").map((name) => name.trim());
