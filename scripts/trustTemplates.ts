import {createHash} from "node:crypto";
import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";

/** Markup that a module makes of a text of its own, in which nothing is filled in. */
const literal = /\.innerHTML\s*=\s*('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\$]|\\.)*`)/g;

/** What makes markup of a text, wherever the text is from. */
const sink =
  /(?:\.(?:inner|outer)HTML\s*=(?!=)|\.insertAdjacentHTML\(|\bcreateContextualFragment\(|\bdocument\.write)/g;

/**
 * Lets the templates of Framework's own modules through a policy that knows each of them and nothing else, as Trusted Types
 * demand, under names that no browser has kept the old modules by. Gives what changed its name, as `[before, after]`, and
 * what is left that makes markup of a text.
 */
export function trustTemplates(dist: string): {renamed: (readonly [string, string])[]; left: string[]} {
  const folder = join(dist, "_observablehq");
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".js")) : [];
  const texts = new Map(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
  const templates = [...texts.values()].flatMap((text) => [...text.matchAll(literal)].map(([, template]) => template!));
  const renamed: (readonly [string, string])[] = [];
  // A module after those that it imports: their new names are in it.
  const inOrder = names.sort((a, b) => Number(texts.get(a)!.includes(b)) - Number(texts.get(b)!.includes(a)));
  for (const name of inOrder) {
    const before = texts.get(name)!;
    const named = renamed.reduce((text, [old, now]) => text.replaceAll(old, now), before);
    const trusted = named.replaceAll(
      literal,
      (_, template: string) => `.innerHTML=budgetNotebookTemplate(${template})`
    );
    if (trusted === before) continue;
    const after = trusted === named ? named : policy(templates) + trusted;
    const hash = createHash("sha256").update(after).digest("hex").slice(0, 8);
    const now = name.replace(/\.[0-9a-f]{8}\.js$/, `.${hash}.js`);
    rmSync(join(folder, name));
    writeFileSync(join(folder, now), after);
    texts.set(name, trusted);
    renamed.push([name, now]);
  }
  const left = [...texts].flatMap(([name, text]) =>
    [...text.replaceAll(/\.innerHTML=budgetNotebookTemplate\(/g, "").matchAll(sink)].map(
      ([found]) => `${name}: ${found}`
    )
  );
  return {renamed, left};
}

/** Made by whichever module comes first: a page may make a policy of a name once. */
const policy = (
  templates: readonly string[]
) => `const budgetNotebookTemplate = (globalThis.budgetNotebookTemplate ??= (() => {
  const known = [${templates.join(", ")}];
  const createHTML = (text) => {
    if (!known.includes(text)) throw new TypeError("no template of this site");
    return text;
  };
  const rules = globalThis.trustedTypes?.createPolicy("budget-notebook-template", {createHTML}) ?? {createHTML};
  return (text) => rules.createHTML(text);
})());
`;
