import {realpath, stat} from "node:fs/promises";
import {join, sep} from "node:path";

/** A file of the site, or the path (absolute, percent-encoded) under which the page must be asked for instead. */
export type SiteFile = {file: string} | {redirect: string};

/**
 * What a URL's path stands for in a built site: `/x` is `x`, else `x.html`; `/x/` is `x/index.html`. A page asked for
 * under the other spelling is a redirect, because the relative links inside it hold only under its own. Undefined for
 * whatever is not a file below `root`, however the path is spelled.
 */
export async function siteFile(path: string, {root}: {root: string}): Promise<SiteFile | undefined> {
  const names = segments(path);
  if (!names) return undefined;
  const folder = names.at(-1) === "";
  if (folder) names.pop();
  if (names.some(unsafe)) return undefined;
  const base = join(root, ...names);
  const address = `/${names.map(encodeURIComponent).join("/")}`;
  const page = names.length > 0 ? await inside(`${base}.html`, root) : undefined;
  if (folder) {
    const index = await inside(join(base, "index.html"), root);
    if (index) return {file: index};
    return page ? {redirect: address} : undefined;
  }
  const file = (await inside(base, root)) ?? page;
  if (file) return {file};
  return (await inside(join(base, "index.html"), root)) ? {redirect: `${address}/`} : undefined;
}

function segments(path: string): string[] | undefined {
  if (!path.startsWith("/")) return undefined;
  try {
    return path.slice(1).split("/").map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

function unsafe(name: string): boolean {
  return name === "" || name === "." || name === ".." || /[/\\:\0]/.test(name);
}

async function inside(file: string, root: string): Promise<string | undefined> {
  try {
    const [real, realRoot] = await Promise.all([realpath(file), realpath(root)]);
    return real.startsWith(realRoot + sep) && (await stat(real)).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}
