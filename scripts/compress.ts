import {readdir, readFile, stat, utimes, writeFile} from "node:fs/promises";
import {join, resolve} from "node:path";
import {promisify} from "node:util";
import {gzip} from "node:zlib";
import {isMain} from "./isMain.js";
import {lastingFolders} from "./lastingFolders.js";
import {mediaType} from "./mediaType.js";
import {projectRoot} from "./projectRoot.js";

/**
 * Writes the gzip of every file of a built site that is worth it as `<name>.gz` beside it, with its time, for a server
 * that sends what it finds there; gives how many. Only files in the lasting folders get one: a page that a later
 * build changes under its name would go on being sent as it was.
 */
export async function compress(dist: string): Promise<number> {
  const folders = lastingFolders.map((folder) => join(dist, folder));
  const entries = await Promise.all(
    folders.map((folder) => readdir(folder, {recursive: true, withFileTypes: true}).catch(missing))
  );
  const files = entries
    .flat()
    .filter((entry) => entry.isFile() && mediaType(entry.name).compressible)
    .map((entry) => join(entry.parentPath, entry.name));
  const written = await Promise.all(files.map(writeBeside));
  return written.filter(Boolean).length;
}

async function writeBeside(file: string): Promise<boolean> {
  const bytes = await readFile(file);
  const packed = await promisify(gzip)(bytes);
  if (packed.length >= bytes.length) return false;
  const {atime, mtime} = await stat(file);
  await writeFile(`${file}.gz`, packed);
  await utimes(`${file}.gz`, atime, mtime);
  return true;
}

function missing(error: NodeJS.ErrnoException): never[] {
  if (error.code === "ENOENT") return [];
  throw error;
}

if (isMain(import.meta.url)) {
  const dist = resolve(process.argv[2] ?? join(projectRoot, "dist"));
  const written = await compress(dist);
  console.log(written > 0 ? `${written} files compressed in ${dist}` : `There is no built site in ${dist}`);
  process.exitCode = written > 0 ? 0 : 1;
}
