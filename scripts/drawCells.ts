import {execFile} from "node:child_process";
import {fileURLToPath} from "node:url";
import {promisify} from "node:util";

/** What the cells of a page display, as HTML by the cell's id. */
export type DrawnCells = Readonly<Record<string, string>>;

/** What each cell of built pages displays, by the page; one process runs the modules of all of them. */
export async function drawCells({dist, pages}: {dist: string; pages: readonly string[]}) {
  const script = fileURLToPath(new URL("drawCellsOf.ts", import.meta.url));
  const args = ["--import", "tsx", script, dist, ...pages];
  const {stdout} = await promisify(execFile)(process.execPath, args, {maxBuffer: 1 << 26});
  return JSON.parse(stdout) as Readonly<Record<string, DrawnCells>>;
}
