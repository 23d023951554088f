import {createHash} from "node:crypto";
import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync} from "node:fs";
import {join, relative} from "node:path";
import {projectRoot} from "../../scripts/projectRoot.js";

const cache = join(projectRoot, "node_modules", ".cache", "bench");

/**
 * The folder of what takes long to make, kept from run to run beside the packages: `make` fills it where what it is made
 * `of` (texts, and files and folders of the project) is not what it was made of before.
 */
export async function madeOnce(
  name: string,
  {of, texts = [], make}: {of: readonly string[]; texts?: readonly string[]; make: (folder: string) => Promise<void>}
): Promise<string> {
  const hash = createHash("sha256").update(JSON.stringify(texts));
  for (const file of of.flatMap(filesOf)) hash.update(relative(projectRoot, file)).update(readFileSync(file));
  const folder = join(cache, `${name}-${hash.digest("hex").slice(0, 12)}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, {recursive: true});
  for (const old of readdirSync(cache)) if (old.startsWith(`${name}-`)) rmSync(join(cache, old), {recursive: true});
  const part = join(cache, `${name}-under-way`);
  mkdirSync(part);
  await make(part);
  renameSync(part, folder);
  return folder;
}

/** What the build makes in `src` is left out: it is made of the rest. */
function filesOf(place: string): string[] {
  const path = join(projectRoot, place);
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (file) => !/^src[\\/](?:data|\.observablehq)[\\/]|node_modules|[\\/]dist[\\/]/.test(relative(projectRoot, file))
    )
    .sort();
}
